# SPDX-License-Identifier: BSL-1.0
"""Python: the C declarations for ctypes, and a module for each domain with its stub."""
from emitters.library import Equation
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
            "libtonus/emitted/declarations.py": declarations(library)}
    for domain, branch in tree(library.equations).items():
        made[f"libtonus/emitted/{domain}.py"] = module(domain, branch)
        made[f"libtonus/emitted/{domain}.pyi"] = stub(domain, branch)
    return made
