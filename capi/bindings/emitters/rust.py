# SPDX-License-Identifier: BSL-1.0
"""Rust: the declarations of libtonus-sys, and units, choices and equations of libtonus."""
import struct

from emitters.library import Equation
from emitters.records import PARAMETERS, numbered, shapes
from emitters.text import pascal, pointers, tree, wrapped

NOTE = "// Written by capi/bindings/emit.py.\n"
C_TYPES = {"int32_t": "i32", "uint32_t": "u32", "int64_t": "i64", "double": "f64",
           "size_t": "usize", "char": "c_char"}

# Type of a unit, and what names of inputs in it end with; a plain number stays f64.
UNITS = {
    "kg": ("Kilograms", "_kg"), "g": ("Grams", "_g"), "[lb_av]": ("Pounds", "_lb"),
    "m": ("Metres", "_m"), "cm": ("Centimetres", "_cm"), "mm": ("Millimetres", "_mm"),
    "[in_i]": ("Inches", "_in"), "m2": ("SquareMetres", "_m2"),
    "cm2": ("SquareCentimetres", "_cm2"), "L": ("Litres", "_l"), "mL": ("Millilitres", "_ml"),
    "a": ("Years", "_y"), "wk": ("Weeks", "_wk"), "d": ("Days", "_d"), "min": ("Minutes", "_min"),
    "s": ("Seconds", "_s"), "/min": ("PerMinute", "_per_min"), "/d": ("PerDay", "_per_day"),
    "bpm": ("BeatsPerMinute", "_bpm"), "min/wk": ("MinutesPerWeek", "_min"),
    "%": ("Percent", "_pct"), "%/wk": ("PercentPerWeek", "_pct_per_week"),
    "kg/m2": ("KilogramsPerSquareMetre", "_kg_per_m2"),
    "kg/m3": ("KilogramsPerCubicMetre", "_kg_per_m3"),
    "g/cm3": ("GramsPerCubicCentimetre", "_g_per_cm3"),
    "m/min": ("MetresPerMinute", "_m_per_min"), "km/h": ("KilometresPerHour", "_km_per_h"),
    "kgm/min": ("KilogramMetresPerMinute", "_kgm_per_min"),
    "kcal": ("Kilocalories", "_kcal"), "kJ": ("Kilojoules", "_kj"),
    "kcal/d": ("KilocaloriesPerDay", "_kcal_per_day"), "kJ/d": ("KilojoulesPerDay", "_kj_per_day"),
    "MJ/d": ("MegajoulesPerDay", "_mj_per_day"),
    "kJ/min": ("KilojoulesPerMinute", "_kj_per_min"),
    "kcal/L": ("KilocaloriesPerLitre", "_kcal_per_l"),
    "kcal/kg/d": ("KilocaloriesPerKilogramDay", "_kcal_per_kg_day"),
    "mL/kg/min": ("MillilitresPerKilogramMinute", "_ml_per_kg_min"),
    "mL/min": ("MillilitresPerMinute", "_ml_per_min"), "L/min": ("LitresPerMinute", "_l_per_min"),
    "L/h": ("LitresPerHour", "_l_per_h"), "L/d": ("LitresPerDay", "_l_per_day"),
    "Ohm": ("Ohms", "_ohm"), "Cel": ("Celsius", "_c"),
    "u[iU]/mL": ("MicroUnitsPerMillilitre", "_uu_per_ml"),
    "mmol/L": ("MillimolesPerLitre", "_mmol_per_l"),
    "[cup_us]/Mcal": ("CupsPerMegacalorie", "_cup_per_1000_kcal"),
    "[oz_av]/Mcal": ("OuncesPerMegacalorie", "_oz_per_1000_kcal"),
    "g/Mcal": ("GramsPerMegacalorie", "_g_per_1000_kcal"),
}


def doc(words, indent="", width=100):
    """A documentation comment; what Markdown would read as a link is escaped."""
    words = words.replace("[", "\\[").replace("]", "\\]").replace("<", "\\<")
    return wrapped(words, width, indent + "/// ")


# --- libtonus-sys -----------------------------------------------------------------------------

def rust_type(c_type):
    base, stars = pointers(c_type)
    made = C_TYPES.get(base, base)
    if base == "void":
        return "c_void" if stars else "()"
    for const in stars:
        made = f"*{'const' if const else 'mut'} {made}"
    return made


def escaped(name):
    """A name of C that is a word of Rust."""
    return "r#" + name if name in ("type", "use") else name


def field(variable):
    made = rust_type(variable.type)
    return f"[{made}; {variable.elements}]" if variable.elements else made


def structure(one):
    lines = [""] + doc(one.doc)
    if one.is_handle:
        return lines + ["#[repr(C)]", f"pub struct {one.name} {{", "    _opaque: [u8; 0],", "}"]
    lines += ["#[repr(C)]", "#[derive(Clone, Copy, Debug)]", f"pub struct {one.name} {{"]
    for f in one.fields:
        lines += doc(f.doc, "    ") if f.doc else []
        lines.append(f"    pub {escaped(f.name)}: {field(f)},")
    return lines + ["}", f"sized!({one.name});"]


def prototype(function):
    lines = doc(function.doc.split(" @")[0], "    ")
    inputs = [f"{escaped(p.name)}: {rust_type(p.type)}" for p in function.parameters]
    result = rust_type(function.returns)
    return lines + head(function.name, inputs, "" if result == "()" else result, "    ", ";")


def head(name, inputs, result, indent, end):
    """The head of a function, broken where it is too long."""
    tail = (f" -> {result}" if result else "") + end
    one = f"{indent}pub fn {name}({', '.join(inputs)}){tail}"
    if len(one) <= 100:
        return [one]
    return [f"{indent}pub fn {name}("] + [f"{indent}    {i}," for i in inputs] + \
           [f"{indent}){tail}"]


def declarations(library):
    lines = [NOTE, "//! tonus.h: constants, structs and functions.", "",
             "use std::ffi::c_char;", ""]
    lines += [f"pub const {name}: i32 = {value};" for name, value in library.constants.items()]
    for one in library.structs:
        lines += structure(one)
    lines += ["", 'unsafe extern "C" {']
    for function in library.functions:
        lines += prototype(function)
    return "\n".join(lines + ["}"]) + "\n"


# --- libtonus ---------------------------------------------------------------------------------

def quantity(unit):
    return "f64" if unit == "1" else UNITS[unit][0]


def plain_name(p):
    """The name without its unit, which the type says."""
    suffix = UNITS[p.unit][1] if p.unit in UNITS else ""
    return p.name.removesuffix(suffix) if suffix else p.name


def units(library):
    used = {p.unit for e in library.equations for p in e.parameters} | \
           {e.result_unit for e in library.equations}
    missing = used - set(UNITS) - {None, "1"}
    if missing:
        raise ValueError(f"no Rust type for {', '.join(missing)}: see UNITS")
    lines = [NOTE, "//! A type for each unit.", "", "use crate::quantity::unit;", "", "unit! {"]
    lines += [f'    {name}, "{code}";' for code, (name, _) in UNITS.items()]
    return "\n".join(lines + ["}"]) + "\n"


def bits(value):
    return "0x" + struct.pack(">d", value).hex()


def choices(library):
    lines = [NOTE, "//! A type for each set of choices.", "", "use crate::quantity::choice;"]
    for pairs, name in library.choice_types.items():
        users = sorted({e.id for e in library.equations for p in e.parameters
                        if tuple(p.choices.items()) == pairs} |
                       {e.id for e in library.equations
                        if tuple(e.result_choices.items()) == pairs})
        told = ", ".join(users[:3]) + (f" and {len(users) - 3} more" if len(users) > 3 else "")
        lines += ["", "choice! {"] + doc(f"A choice of {told}.", "    ")
        lines.append(f"    {name} {{")
        lines += [f'        {pascal(word)} = {bits(value)}, "{word}";' for word, value in pairs]
        lines += ["    }", "}"]
    return "\n".join(lines) + "\n"


class Typed:
    """An equation as Rust functions."""

    def __init__(self, e, library):
        self.e = e
        self.library = library
        self.result = library.choice_name(e.result_choices) if e.is_class \
            else quantity(e.result_unit)
        self.names = [plain_name(p) for p in e.parameters]
        if len(set(self.names)) != len(self.names):
            raise ValueError(f"{e.id}: inputs of one name: {self.names}")

    def type_of(self, p):
        return self.library.choice_name(p.choices) if p.is_choice else quantity(p.unit)

    def docs(self, indent):
        lines = doc(f"{self.e.title}.", indent) + [f"{indent}///"]
        for paragraph in self.e.paragraphs:
            lines += doc(paragraph, indent)
        lines.append(f"{indent}///")
        for name, p in zip(self.names, self.e.parameters):
            lines += doc(f"* `{name}`: {p.what}", indent)
        return lines

    def single(self, indent):
        """A call with numbers; of a series, with lists."""
        def hint(p):
            made = self.type_of(p)
            made = f"&[{made}]" if p.is_list else made
            return f"Option<{made}>" if p.optional else made

        pairs = list(zip(self.names, self.e.parameters))
        lists = ", ".join(f"cells({n})" for n, p in pairs if p.is_list)
        numbers = ", ".join(f"{n}.number()" for n, p in pairs if not p.is_list)
        inputs = [f"{n}: {hint(p)}" for n, p in pairs]
        call = f"series({self.id}, &[{lists}], &[{numbers}])" if self.e.is_series \
            else f"single({self.id}, &[{numbers}])"
        return self.docs(indent) + \
            head(self.e.parts[-1], inputs, f"Result<Estimate<{self.result}>, Error>", indent,
                 " {") + [f"{indent}    {call}", f"{indent}}}"]

    @property
    def id(self):
        return f'c"{self.e.id}"'

    def many(self, indent):
        """Columns; a whole column of an optional input may be absent."""
        def hint(p):
            made = self.type_of(p)
            made = f"&[Option<{made}>]" if p.optional and p.is_choice else f"&[{made}]"
            return f"Option<{made}>" if p.optional else made

        pairs = list(zip(self.names, self.e.parameters))
        first = next(n for n, p in pairs if not p.optional)
        lines, columns = [], []
        for n, p in pairs:
            if p.optional:
                form = "sparse" if p.is_choice else "optional"
                lines.append(f"{indent}    let {n} = {form}({n}, {first}.len());")
            columns.append(f"&{n}" if p.optional else f"cells({n})")
        inputs = [f"{n}: {hint(p)}" for n, p in pairs]
        row = f"Option<{self.result}>" if self.e.is_class else self.result
        return [f"{indent}/// [`{self.e.parts[-1]}`] of columns: a row each."] + \
            head(self.e.parts[-1] + "_many", inputs, f"Result<Batch<{row}>, Error>", indent,
                 " {") + lines + \
            [f"{indent}    many({self.id}, &[{', '.join(columns)}])", f"{indent}}}"]

    def lines(self, indent):
        made = [""] + self.single(indent)
        return made if self.e.is_series else made + [""] + self.many(indent)


# The library's files are read one by one by people: a `use` of all is shorter than of each.
USES = ["#[allow(unused_imports)]", "use crate::equation::{many, series, single};",
        "#[allow(unused_imports)]", "use crate::quantity::{cells, optional, sparse, Input};",
        "#[allow(unused_imports)]", "use crate::{choices::*, units::*, Batch, Error, Estimate};"]


def module(domain, branch, library):
    lines = [NOTE, f"//! Equations of the domain {domain}.", ""] + USES
    for name, item in branch.items():
        if isinstance(item, Equation):
            lines += Typed(item, library).lines("")
    for name, item in branch.items():
        if isinstance(item, Equation):
            continue
        lines += ["", f"/// Equations {domain}.{name}.", f"pub mod {name} {{"]
        lines += ["    " + line for line in USES]
        for equation in item.values():
            lines += Typed(equation, library).lines("    ")
        lines.append("}")
    return "\n".join(lines) + "\n"


# --- records: structs that C fills or reads ----------------------------------------------------

# What C fills, what it reads, and what it does both with.
READ = ["tonus_log_counts", "tonus_week", "tonus_muscle_week", "tonus_candidate", "tonus_met",
        "tonus_trend", "tonus_expenditure_window", "tonus_expenditure",
        "tonus_body_import_summary", "tonus_region_change", "tonus_region_calibration",
        "tonus_cardio_energy"]
GIVEN = ["tonus_set", "tonus_counting", "tonus_expenditure_person"]
# Written by hand, but for the words in them.
BY_HAND = ["tonus_next_options", "tonus_body_import_options"]
BOTH = ["tonus_trend_settings", "tonus_expenditure_gates", "tonus_expenditure_settings"]
# Types of the words of a field, here and in Go; that of sex is the one of the equations.
WORD_TYPES = {
    "tonus_set.type": "SetType", "tonus_set.side": "Side", "tonus_counting.weeks": "WeekForm",
    "tonus_counting.unrated": "Unrated", "tonus_counting.dumbbells": "Dumbbells",
    "tonus_next_options.scheme": "Scheme", "tonus_next_options.plates": "Plates",
    "tonus_trend.verdict": "Verdict", "tonus_expenditure_person.sex": "Sex",
    "tonus_body_import_options.weight_unit": "BodyWeightUnit",
    "tonus_body_import_options.date_order": "DateOrder", "tonus_cardio_session.sex": "Sex",
    "tonus_cardio_energy.source": "EnergySource",
}
# What a choice means where the comment of its field does not say it, in both languages.
WORD_DOCS = {
    "tonus_trend.verdict":
        "Verdict of a slope: under three weeks or six weighings; a loss of 0.1 % of the weight a "
        "week or more; no loss, and one of 0.25 % a week is excluded; no loss seen, but not "
        "excluded; a gain of 0.1 % a week or more, certainly above 0.",
    "tonus_body_import_options.weight_unit": "Unit of the weights of a file that does not name it.",
    "tonus_body_import_options.date_order": "What comes first in dates such as 03/04/2025.",
    "tonus_cardio_energy.source": "What the energy of a session was found by.",
    "Region": "A region of the body with an exponent of its own.",
    "Evidence": "What is known of a site: trials measured its region, or the trunk as a whole "
                "only, or nothing did.",
    "Menopause": "Before or after the menopause.",
}
# Fields whose name does not end with their unit; "1" keeps a number plain.
FIELD_UNITS = {
    "tonus_trend_settings.slope_noise_kg": "1", "tonus_trend.days": "d",
    "tonus_trend.slope_kg_per_day": "1", "tonus_trend.slope_error_kg_per_day": "1",
    "tonus_trend.percent_per_week": "%/wk", "tonus_trend.percent_error_per_week": "%/wk",
    "tonus_expenditure.kcal_per_day": "kcal/d", "tonus_expenditure.standard_error": "kcal/d",
    "tonus_expenditure.low": "kcal/d", "tonus_expenditure.high": "kcal/d",
    "tonus_expenditure.intake": "kcal/d", "tonus_expenditure_settings.expenditure_wander": "kcal/d",
    "tonus_region_change.change_percent": "%", "tonus_region_change.low_percent": "%",
    "tonus_region_change.high_percent": "%", "tonus_region_calibration.span_percent": "%",
}
# Records whose call can answer with cautions.
CAUTIONED = ["tonus_expenditure", "tonus_body_import_summary", "tonus_region_change",
             "tonus_cardio_energy"]
# The names of this library and of tonus.h differ for these.
RECORD_NAMES = {"tonus_set": "Set"}
FIELD_NAMES = {"type": "kind"}


def told(shape):
    """The fields of a record, here and in Go. The status that a call returned is its cautions."""
    return [f for f in shape.fields if not (shape.c_name in CAUTIONED and f.name == "status")]


class RecordField:
    """A field of a record: its name, its type, and how it goes to and from C."""

    def __init__(self, shape, f, library):
        self.f = f
        self.path = f"{shape.c_name}.{f.name}"
        c_type = next(v.type for s in library.structs if s.name == shape.c_name
                      for v in s.fields if v.name == f.name)
        # Of a set every number may be not recorded, which the header says once for all.
        self.optional = f.kind == "number" and (f.nan or shape.c_name == "tonus_set")
        code, suffix = self.unit()
        self.plain = FIELD_NAMES.get(f.name, f.name.removesuffix(suffix) if suffix else f.name)
        self.base = {"number": quantity(code), "words": WORD_TYPES.get(self.path), "flag": "bool",
                     "bits": "Reasons", "text": "&'static str"}.get(f.kind) or rust_type(c_type)

    def unit(self):
        """The code of the unit, and the ending of the name that says it."""
        if self.path in FIELD_UNITS:
            return FIELD_UNITS[self.path], ""
        ends = [(code, end) for code, (_, end) in UNITS.items() if self.f.name.endswith(end)]
        return max(ends, key=lambda one: len(one[1])) if self.f.kind == "number" and ends \
            else ("1", "")

    @property
    def type(self):
        may_be_null = self.f.kind == "text" and "NULL" in self.f.doc
        return f"Option<{self.base}>" if self.optional or may_be_null else self.base

    def docs(self):
        if self.f.kind == "words":
            return [f"    /// See [`{self.base}`]."]
        words = self.f.doc.replace("NaN", "None").replace("NULL", "None")
        return doc("true" + words[1:] if self.f.kind == "flag" else words, "    ")

    def of(self):
        """The field out of the struct `from`."""
        name, kind = f"from.{self.f.name}", self.f.kind
        if kind == "number":
            made = "" if self.base == "f64" else f".map({self.base})"
            return f"known({name}){made}" if self.optional else \
                name if self.base == "f64" else f"{self.base}({name})"
        if kind == "text":
            return f"unsafe {{ {'optional' if self.type[0] == 'O' else 'static'}_text({name}) }}"
        return {"words": f"{self.base}::try_from({name})?", "flag": f"{name} != 0",
                "bits": f"Reasons({name})"}.get(kind, name)

    def c(self):
        """The field for C."""
        name = f"self.{self.plain}"
        if self.f.kind == "words":
            return f"{name}.number() as i32" if self.base == "Sex" else f"{name} as i32"
        return f"{name}.number()" if self.f.kind == "number" else \
            f"{name}.into()" if self.f.kind == "flag" else name


def record(shape, library):
    """A struct as Rust has it, and its ways to and from C."""
    cautioned = shape.c_name in CAUTIONED
    fields = [RecordField(shape, f, library) for f in told(shape)]
    name = RECORD_NAMES.get(shape.c_name, shape.name)
    # What is 0 or not given everywhere is the usual.
    usual = ", Default" if shape.c_name == "tonus_counting" else ""
    lines = [""] + doc(shape.doc.replace("NaN", "None"))
    lines += [f"#[derive(Clone, Copy, Debug{usual}, PartialEq)]", f"pub struct {name} {{"]
    for f in fields:
        lines += f.docs() + [f"    pub {f.plain}: {f.type},"]
    if cautioned:
        lines += ["    /// What is to be said of the result.", "    pub cautions: Cautions,"]
    lines += ["}", "", f"impl {name} {{"]
    if shape.c_name in READ + BOTH:
        more = ", status: i32" if cautioned else ""
        inputs = f"from: &sys::{shape.c_name}{more}"
        lines += [f"    pub(crate) fn of({inputs}) -> Result<Self, Error> {{",
                  "        Ok(Self {"]
        lines += [f"            {f.plain}: {f.of()}," for f in fields]
        lines += ["            cautions: Cautions(status),"] * cautioned + ["        })", "    }"]
    lines += [""] * (shape.c_name in BOTH)
    if shape.c_name in GIVEN + BOTH:
        lines += [f"    pub(crate) fn c(&self) -> sys::{shape.c_name} {{",
                  f"        sys::{shape.c_name} {{"]
        lines += [f"            {escaped(f.f.name)}: {f.c()}," for f in fields]
        lines += ["            ..Default::default()", "        }", "    }"]
    return lines + ["}"]


def words_of(name, about, words, is_usual=False):
    """An enum of words. That of 0, where the header has one, is the usual."""
    lines = ["", "numbered! {"] + doc(about, "    ")
    lines += ["    #[derive(Default)]"] * is_usual + [f"    {name} {{"]
    for at, (word, number) in enumerate(words.items()):
        lines += ["        #[default]"] * (is_usual and at == 0)
        lines.append(f'        {pascal(word)} = {number}, "{word}";')
    return lines + ["    }", "}"]


def records(library):
    made = shapes(library, READ + GIVEN + BOTH)
    lines = [NOTE, "//! Records that C fills or reads.", "",
             "use crate::choices::Sex;", "use crate::error::known;",
             "use crate::expenditure::Reasons;", "use crate::quantity::{numbered, Input};",
             "use crate::text::{optional_text, static_text};", "use crate::units::*;",
             "use crate::{Cautions, Error};", "use libtonus_sys as sys;"]
    for shape in made + shapes(library, BY_HAND):
        for f in shape.fields:
            path = f"{shape.c_name}.{f.name}"
            if f.kind == "words" and WORD_TYPES[path] != "Sex":
                about = WORD_DOCS.get(path, f"{f.doc[0].upper()}{f.doc[1:]}.")
                is_usual = f.doc.startswith("0 or 1") or "default" in f.doc
                lines += words_of(WORD_TYPES[path], about, f.words, is_usual)
    for name, words in PARAMETERS.items():
        if name != "Sex":
            lines += words_of(name, WORD_DOCS[name], numbered(words))
    for shape in made:
        lines += record(shape, library)
    return "\n".join(lines) + "\n"


# --- the test of every function by its name ---------------------------------------------------

def arm(e, library):
    """Calls the typed functions of one equation, safe and C, for the conformance suite."""
    path = "libtonus::" + "::".join(e.parts)
    single, columns, raw, raw_columns = [], [], [], []
    for i, p in enumerate(e.lists):
        made = Typed(e, library).type_of(p)
        single.append(f"&list::<{made}>(&l[{i}])")
        raw.append(f"l[{i}].as_ptr()")
    if e.is_series:
        raw.append("l[0].len()")
    for i, p in enumerate(e.scalars):
        single.append(f"optional(s[{i}])?" if p.optional else f"given(s[{i}])?")
        absent = f"Some(&[optional(s[{i}])?])" if p.is_choice else f"Some(&[given(s[{i}])?])"
        columns.append(absent if p.optional else f"&[given(s[{i}])?]")
        raw.append(f"whole(s[{i}])?" if p.is_choice else f"s[{i}]")
        raw_columns.append(f"&s[{i}]")
    form = "of_class" if e.is_class else "of_number"
    raw_form = "of_raw_class" if e.is_class else "of_raw"
    lines = [f'        "{e.id}" => Calls {{',
             f"            single: of_single({path}({', '.join(single)})),",
             f"            raw: {raw_form}(|out| Some(unsafe {{",
             f"                sys::{e.c_name}({', '.join(raw + ['out'])})",
             "            }))?,"]
    if e.is_series:
        lines += ["            columns: None,", "            raw_columns: None,"]
    else:
        lines += [f"            columns: Some({form}({path}_many({', '.join(columns)}))),",
                  "            raw_columns: Some(of_raw_columns(|out, status| unsafe {",
                  f"                sys::{e.c_name}_many({', '.join(raw_columns)}, 1, out, status)",
                  "            })),"]
    return lines + ["        },"]


def by_name(library):
    lines = [NOTE, "// Every typed function, called by its name with the inputs of a case.", "",
             "use crate::calls::*;", "use libtonus::{sys, units::*};", "",
             "/// None where the types cannot express the inputs, such as a choice of no name.",
             "#[allow(clippy::all)]",
             "pub fn by_name(id: &str, l: &[Vec<f64>], s: &[f64]) -> Option<Calls> {",
             "    Some(match id {"]
    for e in library.equations:
        lines += arm(e, library)
    lines += ['        _ => panic!("no function of {id}"),', "    })", "}"]
    return "\n".join(lines) + "\n"


def files(library):
    domains = tree(library.equations)
    names = ["choices", "records", "units"] + list(domains)
    made = {"libtonus-sys/src/emitted/declarations.rs": declarations(library),
            "libtonus/src/emitted/mod.rs":
                NOTE + "\n//! What follows from the catalogue.\n" +
                "#![allow(clippy::too_many_arguments)] // an equation takes what it takes\n\n" +
                "".join(f"pub mod {name};\n" for name in sorted(names)),
            "libtonus/src/emitted/units.rs": units(library),
            "libtonus/src/emitted/choices.rs": choices(library),
            "libtonus/src/emitted/records.rs": records(library),
            "libtonus/tests/emitted/by_name.rs": by_name(library)}
    for domain, branch in domains.items():
        made[f"libtonus/src/emitted/{domain}.rs"] = module(domain, branch, library)
    return made
