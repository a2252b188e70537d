# SPDX-License-Identifier: BSL-1.0
"""JavaScript: the C interface for koffi, and a module for each domain with its types.

The package for WebAssembly carries the same modules of equations; only `interface.js` differs.
"""
import json

from emitters.library import Equation
from emitters.records import OPTIONS, PARAMETERS, RESULTS, Shape, numbered, shapes
from emitters.text import camel, commented, pieces, tree, wrapped

NOTE = "// Written by capi/bindings/emit.py.\n"
PLAIN = {"int32_t": "int32", "uint32_t": "uint32", "int64_t": "int64", "double": "double",
         "size_t": "size", "void": "void"}


def kind(variable_type, handles):
    """How JavaScript passes a C type: pointers by what is behind them."""
    words = variable_type.replace("const ", "").replace(" const", "").strip()
    stars, base = words.count("*"), words.replace("*", "").strip()
    if stars == 0:
        return PLAIN[base]
    if base in handles and stars == 1:
        return "handle"
    if variable_type in ("const double *const *", "const char *const *"):
        return "columns"
    return "in" if variable_type.startswith("const ") and stars == 1 else "out"


def result_kind(function, handles):
    return "text" if function.returns == "const char *" else kind(function.returns, handles)


def field(variable, offset):
    words = variable.type
    name = "text" if words == "const char *" else "chars" if words == "char" else PLAIN.get(words)
    if name is None:  # a column that is read or written
        name = "pointer" if words.startswith("const ") else "written"
    count = f", {variable.elements}" if variable.elements else ""
    return f"    {camel(variable.name)}: ['{name}', {offset}{count}],"


def shown(f, offset, variable):
    """A field that is read and filled by name; more than its C type says what it means."""
    name = {"whole": PLAIN.get(variable.type), "number": "nan" if f.nan else "double",
            "text": "nullable" if f.may_be_null else "text"}.get(f.kind, f.kind)
    more = f", {variable.elements}" if f.kind == "texts" else ""
    more += f", {choices(f.words)}" if f.words else ""
    first, *rest = wrapped(f"{camel(f.name)}: ['{name}', {offset}{more}],", 96, "    ")
    return "\n".join([first] + ["  " + line for line in rest])


def fields(struct, offsets, constants):
    named = {**RESULTS, **OPTIONS}
    known = {f.name: f for f in Shape(struct, constants).fields} if struct.name in named else {}
    return [shown(known[v.name], offset, v) if v.name in known else field(v, offset)
            for v, offset in zip(struct.fields, offsets)]


def interface(library, pointer_size, wanted=None):
    """Constants, structs and functions that do not follow from the catalogue.

    With `wanted` names only those functions, and the structs that they take.
    """
    functions = [f for f in library.hand_written if wanted is None or f.name in wanted]
    taken = {word for f in functions for p in f.parameters for word in p.type.split()}
    handles = {s.name for s in library.handles}
    lines = [NOTE + "// tonus.h: constants, structs by the offsets of their fields, and functions.",
             "export const constants = {"]
    lines += [f"  {name}: {value}," for name, value in library.constants.items()]
    lines += ["};", "", "export const structs = {"]
    for struct in library.structs:
        if struct.is_handle or (wanted is not None and struct.name not in taken):
            continue
        size, offsets = struct.layout(pointer_size)
        lines.append(f"  {struct.name}: {{ size: {size}, fields: {{")
        lines += fields(struct, offsets, library.constants)
        lines.append("  } },")
    lines += ["};", "", "// The result, then the arguments.", "export const functions = {"]
    for function in functions:
        words = " ".join([result_kind(function, handles)] +
                         [kind(p.type, handles) for p in function.parameters])
        lines.append(f"  {function.name}: '{words}',")
    lines.append("};")
    return "\n".join(lines) + "\n"


def quoted(text):
    """A JavaScript string."""
    return "'" + json.dumps(text, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("'", "\\'") + "'"


def choices(names):
    return "{ " + ", ".join(f"{name}: {number}" for name, number in names.items()) + " }"


def parameter(p):
    """`weightKg`, with `[]` of a list and `?` where it is optional; a choice as a pair."""
    name = quoted(camel(p.name) + ("[]" if p.is_list else "") + ("?" if p.optional else ""))
    return f"[{name}, {choices(p.choices)}]" if p.is_choice else name


def made(e, indent):
    """The expression that makes an equation."""
    result = choices(e.result_choices) if e.is_class else quoted(e.result_unit)
    inputs = ", ".join(parameter(p) for p in e.parameters)
    words = f"'{e.id}', '{e.source['key']}', {result}, [{inputs}])"
    return "equation(\n" + "\n".join(wrapped(words, 99, indent + "  "))


def module(branch):
    """The equations of a domain."""
    lines = [NOTE + "import { equation } from '../lib/equation.js';"]
    for name, item in branch.items():
        if isinstance(item, Equation):
            lines += ["", f"export const {camel(name)} = {made(item, '')};"]
            continue
        lines += ["", f"export const {camel(name)} = {{"]
        lines += [f"  {camel(leaf)}: {made(e, '  ')}," for leaf, e in item.items()]
        lines.append("};")
    return "\n".join(lines) + "\n"


def hint(p):
    if p.is_list:
        return "ArrayLike<number>"
    return " | ".join(f"'{name}'" for name in p.choices) if p.is_choice else "number"


def signature(e, indent):
    """The type of an equation: its inputs, each with its documentation."""
    names = " | ".join(f"'{name}'" for name in e.result_choices) or "null"
    unit = "null" if e.is_class else quoted(e.result_unit)
    lines = [f"{'Series' if e.is_series else 'Equation'}<{{"]
    for p in e.parameters:
        lines += commented([p.what], indent + "  ") if len(p.what) > 80 else \
            [f"{indent}  /** {p.what} */"]
        mark = "?" if p.optional else ""
        lines += wrapped(f"{camel(p.name)}{mark}: {hint(p)};", 100, indent + "  ")
    lines += wrapped(f"}}, {unit}, {names}>;", 100, indent)
    return "\n".join(lines)


def types(branch):
    lines = [NOTE + "import type { Equation, Series } from '../index.js';"]
    for name, item in branch.items():
        if isinstance(item, Equation):
            lines += [""] + commented([item.title + "."] + item.paragraphs)
            lines.append(f"export const {camel(name)}: {signature(item, '')}")
            continue
        lines += ["", f"export const {camel(name)}: {{"]
        for leaf, e in item.items():
            lines += commented([e.title + "."] + e.paragraphs, "  ")
            lines.append(f"  readonly {camel(leaf)}: {signature(e, '  ')}")
        lines.append("};")
    return "\n".join(lines) + "\n"


MEMBERS = {"flag": "boolean", "text": "string", "texts": "readonly string[]"}


def united(words):
    """The type of one of some words."""
    return " | ".join(f"'{word}'" for word in words)


def member(f, given):
    """The type of a field; what is given is optional and may change, what is read not."""
    names = united(f.words)
    hint = {"words": names, "bits": f"readonly ({names})[]"}.get(f.kind) or \
        MEMBERS.get(f.kind, "number") + (" | null" if f.may_be_null and not given else "")
    mark = f"{camel(f.name)}?" if given else f"readonly {camel(f.name)}"
    doc = f.doc.replace("NULL", "null")
    lines = [f"  /** {doc} */"] if len(doc) < 90 else commented([doc], "  ")
    return lines + wrapped(f"{mark}: {hint};", 100, "  ")


def records(library):
    """Types of what is read and given by name."""
    lines = [NOTE.rstrip()]
    for name, words in PARAMETERS.items():
        lines.append(f"export type {name} = {united(numbered(words))};")
    for given, table in ((False, RESULTS), (True, OPTIONS)):
        for shape in shapes(library, table):
            lines += [""] + commented([shape.doc.replace("NULL", "null")])
            lines.append(f"export interface {shape.name} {{")
            lines += [line for f in shape.fields for line in member(f, given)] + ["}"]
    return "\n".join(lines) + "\n"


def parameter_words():
    """Words of parameters, and their numbers."""
    lines = [f"export const {name.upper()} = {choices(numbered(words))};"
             for name, words in PARAMETERS.items()]
    return NOTE + "\n".join(lines) + "\n"


def sources(library):
    """Where equations were published, once each."""
    found = {e.source["key"]: e.source for e in library.equations}
    lines = [NOTE + "export const sources = {"]
    for key, source in sorted(found.items()):
        lines.append(f"  {key}: {{")
        for name, value in source.items():
            shown = "null" if value is None else value if isinstance(value, int) else \
                " +\n      ".join(quoted(part) for part in pieces(value, 82))
            lines.append(f"    {name}: {shown},")
        lines.append("  },")
    return "\n".join(lines) + "\n};\n"


def distinct_names(library):
    """Two names of C must not become one."""
    for e in library.equations:
        names = [camel(p.name) for p in e.parameters]
        assert len(set(names)) == len(names), e.id
    ids = {camel(e.id) for e in library.equations}
    assert len(ids) == len(library.equations)


def files(library):
    distinct_names(library)
    domains = tree(library.equations)
    made_files = {"emitted/interface.js": interface(library, 8),
                  "emitted/records.d.ts": records(library),
                  "emitted/sources.js": sources(library),
                  "emitted/words.js": parameter_words()}
    for name, extension in (("domains", "js"), ("domains", "d.ts")):
        lines = [f"export * as {domain} from './{domain}.js';" for domain in domains]
        made_files[f"emitted/{name}.{extension}"] = NOTE + "\n".join(lines) + "\n"
    for domain, branch in domains.items():
        made_files[f"emitted/{domain}.js"] = module(branch)
        made_files[f"emitted/{domain}.d.ts"] = types(branch)
    return made_files
