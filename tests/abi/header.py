#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Three witnesses of tonus.h must agree: interface.json, which bindings are written from; the header
as a C compiler reads it (castxml); and the layout that a compiled program prints.

usage: header.py INTERFACE.json INCLUDE LAYOUT_PROGRAM WORK
"""
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree


class Header:
    """What castxml says of tonus.h."""

    def __init__(self, include, work):
        source = work / "header.c"
        source.write_text("#include <tonus.h>\n")
        output = work / "header.xml"
        subprocess.run(["castxml", "--castxml-output=1", "-std=c99", "-I", include, source, "-o",
                        output], check=True)
        root = xml.etree.ElementTree.parse(output).getroot()
        self.by_id = {node.get("id"): node for node in root}
        self.nodes = [node for node in root if self.is_ours(node)]

    def is_ours(self, node):
        file = self.by_id.get(node.get("file"))
        return file is not None and file.get("name").endswith("/tonus.h")

    def type_of(self, identity):
        """The C spelling of a type, as interface.json has it."""
        plain = identity.rstrip("c")
        node = self.by_id.get(plain)
        constant = "const " if identity.endswith("c") else ""
        if node.tag == "PointerType":
            inner = self.type_of(node.get("type"))
            return f"{inner}{'' if inner.endswith('*') else ' '}*" + (" const" if constant else "")
        if node.tag == "CvQualifiedType":
            inner = self.type_of(node.get("type"))
            return f"{inner} const" if inner.endswith("*") else f"const {inner}"
        if node.tag == "ElaboratedType":
            return constant + self.type_of(node.get("type"))
        if node.tag == "ArrayType":
            return self.type_of(node.get("type"))
        return constant + node.get("name")

    def elements(self, identity):
        node = self.by_id[identity]
        return int(node.get("max")) + 1 if node.tag == "ArrayType" else 0

    def constants(self):
        return {value.get("name"): int(value.get("init"))
                for node in self.nodes if node.tag == "Enumeration" for value in node}

    def structs(self):
        """Fields with type, elements and offset in bytes; None of a handle."""
        found = {}
        for node in self.nodes:
            if node.tag != "Struct":
                continue
            fields = [self.by_id[i] for i in (node.get("members") or "").split()]
            found[node.get("name")] = None if node.get("incomplete") else [
                (f.get("name"), self.type_of(f.get("type")), self.elements(f.get("type")),
                 int(f.get("offset")) // 8) for f in fields if f.tag == "Field"]
        return found

    def sizes(self):
        return {node.get("name"): int(node.get("size")) // 8 for node in self.nodes
                if node.tag == "Struct" and not node.get("incomplete")}

    def functions(self):
        return {node.get("name"): (self.type_of(node.get("returns")),
                                   [(a.get("name"), self.type_of(a.get("type"))) for a in node])
                for node in self.nodes if node.tag == "Function"}


def spelled(type_):
    """A type with its spaces where castxml puts them."""
    return re.sub(r"\*\s*const", "* const", re.sub(r"\s+", " ", type_).strip())


def compare(what, expected, got):
    """Differences of two dicts, a line each."""
    lines = [f"{what} {name}: only in interface.json" for name in expected.keys() - got.keys()]
    lines += [f"{what} {name}: not in interface.json" for name in got.keys() - expected.keys()]
    lines += [f"{what} {name}: interface.json {expected[name]}, header {got[name]}"
              for name in expected.keys() & got.keys() if expected[name] != got[name]]
    return lines


def check_interface(interface, header):
    structs = {s["name"]: [(f["name"], spelled(f["type"]), f.get("elements", 0))
                           for f in s["fields"]] if "fields" in s else None
               for s in interface["structs"]}
    read = {name: fields and [f[:3] for f in fields] for name, fields in header.structs().items()}
    functions = {f["name"]: (spelled(f["returns"]),
                             [(p["name"], spelled(p["type"])) for p in f["parameters"]])
                 for f in interface["functions"]}
    constants = {c["name"]: c["value"] for c in interface["constants"]}
    return (compare("constant", constants, header.constants()) + compare("struct", structs, read)
            + compare("function", functions, header.functions()))


def check_layout(printed, header):
    """What the compiled program prints against what castxml reads."""
    lines = {f"constant {name} {value}" for name, value in header.constants().items()}
    lines |= {f"struct {name} size {size}" for name, size in header.sizes().items()}
    compiled = set(re.sub(r"(field .*) size \d+", r"\1", line) for line in printed.splitlines())
    for name, fields in header.structs().items():
        lines |= {f"field {name}.{f[0]} offset {f[3]}" for f in fields or []}
    return ([f"only compiled: {line}" for line in sorted(compiled - lines)]
            + [f"only in the header: {line}" for line in sorted(lines - compiled)])


def main():
    interface_path, include, layout, work = sys.argv[1:]
    work = pathlib.Path(work)
    work.mkdir(parents=True, exist_ok=True)
    interface = json.loads(pathlib.Path(interface_path).read_text(encoding="utf-8"))
    header = Header(include, work)
    printed = subprocess.run([layout], check=True, capture_output=True, text=True).stdout
    wrong = check_interface(interface, header) + check_layout(printed, header)
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"{len(interface['functions'])} functions, {len(interface['structs'])} structs, "
          f"{len(interface['constants'])} constants; {len(wrong)} differences")
    return 1 if wrong or not interface["functions"] else 0


if __name__ == "__main__":
    sys.exit(main())
