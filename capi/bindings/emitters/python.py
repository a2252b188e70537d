# SPDX-License-Identifier: BSL-1.0
"""Python: the C declarations for ctypes, and a module for each domain with its stub."""
from emitters.library import Equation
from emitters.records import OPTIONS, PARAMETERS, RESULTS, numbered, shapes
from emitters.text import tree, wrapped

NOTE = "# Written by capi/bindings/emit.py.\n"

C_TYPES = {"int32_t": "c_int32", "uint32_t": "c_uint32", "int64_t": "c_int64", "double": "c_double",
           "size_t": "c_size_t"}


def ctype(variable_type, handles):
    """The ctypes type of a C type."""
    words = variable_type.replace("const ", "").replace(" const", "").strip()
    stars = words.count("*")
    base = words.replace("*", "").strip()
    if base == "char" and stars == 1:
        return "c_char_p" if variable_type.startswith("const") else "c_void_p"
    if base == "char":
        return "POINTER(c_char_p)"
    if base == "void" and stars == 0:
        return "None"
    if base in handles:
        return "c_void_p" if stars == 1 else "POINTER(c_void_p)"
    made = C_TYPES.get(base, base)
    for _ in range(stars):
        made = f"POINTER({made})"
    return made


def field(variable, handles):
    if variable.type == "char" and variable.elements:
        return f"c_char * {variable.elements}"
    made = ctype(variable.type, handles)
    return f"{made} * {variable.elements}" if variable.elements else made


def declarations(library):
    """Structs, constants and prototypes of the functions written by hand."""
    handles = {s.name for s in library.handles}
    lines = [NOTE + '"""tonus.h for ctypes: constants, structs and prototypes."""',
             "from ctypes import (POINTER, Structure, c_char, c_char_p, c_double, c_int32, c_int64,",
             "                    c_size_t, c_uint32, c_void_p)", "",
             f"ABI = {library.abi}  # the interface that this was written from"]
    lines += [f"{name} = {value}" for name, value in library.constants.items()]
    for struct in library.structs:
        if struct.is_handle:
            continue
        lines += ["", "", f"class {struct.name}(Structure):"]
        lines += wrapped(f'"""{struct.doc}"""', 100, "    ")
        fields = [f'("{f.name}", {field(f, handles)})' for f in struct.fields]
        lines.append("    _fields_ = [" + (",\n                ".join(fields)) + "]")
    lines += ["", "", "PROTOTYPES = {"]
    for function in library.hand_written:
        arguments = ", ".join(ctype(p.type, handles) for p in function.parameters)
        lines.append(f'    "{function.name}": ({ctype(function.returns, handles)}, [{arguments}]),')
    lines.append("}")
    return "\n".join(lines) + "\n"


HINTS = {"bits": "Tuple[str, ...]", "flag": "bool", "text": "str", "whole": "int",
         "texts": "Tuple[str, ...]", "number": "float"}
# What is read beside the fields of the struct.
MORE = {"tonus_week": [("muscles", "Dict[str, MuscleWeek]", "of every muscle by its name")],
        "tonus_claim": [("message", "str", "what is said to the claim; empty where it is not known")],
        "tonus_cardio_energy": [("status", "int", "0, or bits of cautions")]}


def member(name, hint, doc):
    first, *rest = wrapped(f"{name}: {hint}", 96, "    ")
    return wrapped(doc.replace("NULL", "None"), 100, "    # ") + [first] + \
        ["    " + line for line in rest]


def literal(words):
    return "Literal[" + ", ".join(f'"{word}"' for word in words) + "]"


def table(words):
    """Words and their numbers as a dictionary."""
    return "{" + ", ".join(f'"{word}": {number}' for word, number in words.items()) + "}"


def shown(f):
    """The type of a field."""
    if f.kind == "words":
        return literal(f.words)
    return f"Optional[{HINTS[f.kind]}]" if f.may_be_null else HINTS[f.kind]


def record(shape, base, but=()):
    """A struct as a class of named values, without some."""
    fields = [f for f in shape.fields if f.name not in but]
    said = f'"""{shape.doc.replace("NULL", "None")}"""'
    lines = ["", "", f"class {shape.name}({base}):"] + wrapped(said, 100, "    ")
    for f in fields:
        lines += [""] if f is fields[0] else []
        lines += member(f.name, shown(f), f.doc)
    for more in MORE.get(shape.c_name, []):
        lines += member(*more)
    return lines


def meaning(f):
    """How a field is read and filled: words, or a Python type; NAN is a number not given."""
    if f.kind == "bits":
        return "(" + ", ".join(f'("{word}", {bit})' for word, bit in f.words.items()) + ")"
    if f.words:
        return table(f.words)
    return "NAN" if f.nan else {"flag": "bool", "text": "str", "texts": "list", "whole": "int",
                                "number": "float"}[f.kind]


# Parameters of their own in the functions that take these structs.
APART = {"tonus_set": ("type", "time_s")}


def records(library):
    """Results as tuples with names, options as typed dictionaries."""
    results, options = shapes(library, RESULTS), shapes(library, OPTIONS)
    lines = [NOTE + '"""Structs of tonus.h by name: what is read, and what may be given."""',
             "from typing import Dict, Literal, NamedTuple, Optional, Tuple, TypedDict", "",
             'NAN = float("nan")', "", "# Words of parameters, and their numbers."]
    for name, words in PARAMETERS.items():
        lines.append(f"{name} = {literal(numbered(words))}")
        lines.append(f"{name.upper()} = {table(numbered(words))}")
    for shape in results:
        lines += record(shape, "NamedTuple")
    for shape in options:
        if shape.c_name != "tonus_expenditure_person":  # nothing but parameters
            apart = APART.get(shape.c_name, ())
            lines += record(shape, "TypedDict, total=False", apart)
    lines += ["", "", "# Words, bits or type of each field; NAN is a number that may be missing.",
              "FIELDS = {"]
    for shape in results + options:
        fields = ", ".join(f'"{f.name}": {meaning(f)}' for f in shape.fields)
        lines += wrapped(f'"{shape.c_name}": {{{fields}}},', 100, "    ")
    return "\n".join(lines + ["}"]) + "\n"


def module(domain, branch):
    """The equations of a domain, found by their ids."""
    lines = [NOTE + f'"""Equations of the domain {domain}."""', "from ..equation import Equation", ""]
    for name, item in branch.items():
        if isinstance(item, Equation):
            lines.append(f'{name} = Equation("{item.id}")')
            continue
        lines += ["", "", f"class {name}:"]
        lines.append(f'    """Equations {domain}.{name}: {", ".join(item)}."""'
                     if len(", ".join(item)) < 70 else f'    """Equations {domain}.{name}."""')
        lines += [f'    {leaf} = Equation("{equation.id}")' for leaf, equation in item.items()]
    return "\n".join(lines) + "\n"


def scalar_hint(p):
    words = "Literal[" + ", ".join(f'"{c}"' for c in p.choices) + "]" if p.is_choice else "float"
    if p.is_list:
        words = "Sequence[float]"
    return f"Optional[{words}] = None" if p.optional else words


def column_hint(p):
    words = "Union[Choices, str]" if p.is_choice else "Numbers"
    return f"Optional[{words}] = None" if p.optional else words


def signature(name, parameters, hint, result, indent):
    optional = [p for p in parameters if p.optional]
    ordered = [p for p in parameters if not p.optional] + optional
    arguments = ["self"] + [f"{p.name}: {hint(p)}" for p in ordered]
    one = f"{indent}def {name}({', '.join(arguments)}) -> {result}:"
    if len(one) <= 100:
        return [one]
    joint = ",\n" + indent + " " * (len(name) + 5)
    return [f"{indent}def {name}({joint.join(arguments)}) -> {result}:"]


def protocol(e):
    """The type of one equation: what it takes, with its documentation."""
    lines = ["", "", f"class _{'_'.join(e.parts[1:])}(Equation):"]
    lines += signature("__call__", e.parameters, scalar_hint, "Estimate", "    ")
    lines.append(f'        """{e.title}.')
    lines.append("")
    for paragraph in e.paragraphs:
        lines += wrapped(paragraph, 100, "        ")
    lines.append("")
    for p in e.parameters:
        lines += wrapped(f":param {p.name}: {p.what}", 100, "        ")
    lines.append('        """')
    if not e.is_series:
        lines += signature("many", e.parameters, column_hint, "Batch", "    ")
        lines.append("        ...")
    return lines


def stub(domain, branch):
    lines = [NOTE + "from typing import Literal, Optional, Sequence, Union", "",
             "from ..equation import Batch, Choices, Equation, Estimate, Numbers"]
    names = []
    for name, item in branch.items():
        if isinstance(item, Equation):
            lines += protocol(item)
            names += ["", f"{name}: _{name}"]
            continue
        names += ["", "", f"class {name}:"]
        for leaf, equation in item.items():
            lines += protocol(equation)
            names.append(f"    {leaf}: _{name}_{leaf}")
    return "\n".join(lines + [""] + names) + "\n"


def files(library):
    made = {"libtonus/emitted/__init__.py": NOTE + '"""What follows from the catalogue."""\n',
            "libtonus/emitted/declarations.py": declarations(library),
            "libtonus/emitted/records.py": records(library)}
    for domain, branch in tree(library.equations).items():
        made[f"libtonus/emitted/{domain}.py"] = module(domain, branch)
        made[f"libtonus/emitted/{domain}.pyi"] = stub(domain, branch)
    return made
