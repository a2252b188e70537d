# SPDX-License-Identifier: BSL-1.0
"""Rust: structs that C fills or reads, by name."""
from emitters.crate.text import NOTE, UNITS, doc, escaped, quantity, rust_type
from emitters.records import PARAMETERS, numbered, shapes
from emitters.text import pascal
from emitters.typed_records import (BOTH, BY_HAND, CAUTIONED, FIELD_NAMES, FIELD_UNITS, GIVEN, READ,
                                    RECORD_NAMES, WORD_DOCS, WORD_TYPES, told)


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
