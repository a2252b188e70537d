# SPDX-License-Identifier: BSL-1.0
"""Rust: the declarations of libtonus-sys, and units, choices and equations of libtonus."""
import struct

from emitters.crate.records import records
from emitters.crate.text import NOTE, UNITS, doc, escaped, quantity, rust_type
from emitters.library import Equation
from emitters.text import pascal, tree


# --- libtonus-sys -----------------------------------------------------------------------------

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
