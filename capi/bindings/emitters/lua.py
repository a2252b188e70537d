# SPDX-License-Identifier: BSL-1.0
"""LuaJIT: the C declarations for ffi.cdef, and a module for each domain."""
from emitters.library import Equation
from emitters.records import OPTIONS, PARAMETERS, RESULTS, numbered, shapes
from emitters.text import pieces, tree, wrapped

NOTE = "-- Written by capi/bindings/emit.py.\n"


def declared(variable):
    """A field or parameter as C writes it."""
    kind = variable.type if variable.type.endswith("*") else variable.type + " "
    return f"{kind}{variable.name}" + (f"[{variable.elements}]" if variable.elements else "")


def struct(s):
    if s.is_handle:
        return [f"typedef struct {s.name} {s.name};"]
    return [f"typedef struct {s.name} {{"] + [f"  {declared(f)};" for f in s.fields] + \
        [f"}} {s.name};"]


def prototype(f):
    words = ", ".join(declared(p) for p in f.parameters) or "void"
    return wrapped(f"{f.returns} {f.name}({words});", 100)


def interface(library):
    """tonus.h without the functions that follow from the catalogue."""
    lines = [NOTE + "-- tonus.h for LuaJIT: constants; structs and functions are declared.",
             "local ffi = require 'ffi'", "ffi.cdef [["]
    for s in library.structs:
        lines += struct(s)
    for f in library.hand_written:
        lines += prototype(f)
    lines += ["]]", "", "return {"]
    lines += [f"  {name} = {value}," for name, value in library.constants.items()]
    return "\n".join(lines + ["}"]) + "\n"


def quoted(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def choices(names):
    return "{ " + ", ".join(f"{name} = {number}" for name, number in names.items()) + " }"


def parameter(p):
    """`'weight_kg'`, or a table where there is more to tell."""
    more = [f"choices = {choices(p.choices)}"] if p.is_choice else []
    more += ["list = true"] if p.is_list else []
    more += ["optional = true"] if p.optional else []
    return "{ " + ", ".join([quoted(p.name)] + more) + " }" if more else quoted(p.name)


def comment(e, indent):
    lines = [e.title + "."] + e.paragraphs + [f"{p.name}: {p.what}" for p in e.parameters]
    return [line for one in lines for line in wrapped(one, 100, indent + "-- ")]


def made(e, indent):
    """The expression that makes an equation."""
    result = f"classes = {choices(e.result_choices)}" if e.is_class else \
        f"unit = {quoted(e.result_unit)}"
    inputs = ", ".join(parameter(p) for p in e.parameters)
    words = f"'{e.id}', '{e.source['key']}', {{ {result} }}, {{ {inputs} }})"
    return "equation(\n" + "\n".join(wrapped(words, 99, indent + "  "))


def module(domain, branch):
    lines = [NOTE + f"-- Equations of the domain {domain}.",
             "local equation = require('tonus.equation').equation", "", "return {"]
    for name, item in branch.items():
        if isinstance(item, Equation):
            lines += comment(item, "  ") + [f"  {name} = {made(item, '  ')},"]
            continue
        lines.append(f"  {name} = {{")
        for leaf, e in item.items():
            lines += comment(e, "    ") + [f"    {leaf} = {made(e, '    ')},"]
        lines.append("  },")
    return "\n".join(lines + ["}"]) + "\n"


def record(shape):
    """A struct that is read or filled by name: its fields in order, each with its kind."""
    lines = wrapped(f"{shape.name}: {shape.doc}", 100, "  -- ") + [f"  {shape.c_name} = {{"]
    for f in shape.fields:
        words = f", {choices(f.words)}" if f.words else ""
        kind = "nan" if f.nan else f.kind
        lines += wrapped(f.doc, 100, "    -- ")
        first, *rest = wrapped(f"{{ '{f.name}', '{kind}'{words} }},", 96, "    ")
        lines += [first] + ["  " + line for line in rest]
    return lines + ["  },"]


def records(library):
    lines = [NOTE + "-- Structs of tonus.h that are read and filled by name.", "return {"]
    for shape in shapes(library, {**RESULTS, **OPTIONS}):
        lines += record(shape)
    return "\n".join(lines + ["}"]).replace("NULL", "nil") + "\n"


def parameter_words():
    """Words of parameters, and their numbers."""
    lines = [f"  {name} = {choices(numbered(words))}," for name, words in PARAMETERS.items()]
    return NOTE + "\n".join(["return {"] + lines + ["}"]) + "\n"


def sources(library):
    """Where equations were published, once each."""
    found = {e.source["key"]: e.source for e in library.equations}
    lines = [NOTE + "return {"]
    for key, source in sorted(found.items()):
        lines.append(f"  {key} = {{")
        for name, value in source.items():
            if value is not None:
                shown = value if isinstance(value, int) else \
                    " ..\n      ".join(quoted(part) for part in pieces(value, 82))
                lines.append(f"    {name} = {shown},")
        lines.append("  },")
    return "\n".join(lines + ["}"]) + "\n"


def files(library):
    domains = tree(library.equations)
    names = [f"  {domain} = require 'tonus.emitted.{domain}'," for domain in domains]
    made_files = {"tonus/emitted/interface.lua": interface(library),
                  "tonus/emitted/records.lua": records(library),
                  "tonus/emitted/sources.lua": sources(library),
                  "tonus/emitted/words.lua": parameter_words(),
                  "tonus/emitted/domains.lua": NOTE + "\n".join(["return {"] + names + ["}"]) + "\n"}
    for domain, branch in domains.items():
        made_files[f"tonus/emitted/{domain}.lua"] = module(domain, branch)
    return made_files
