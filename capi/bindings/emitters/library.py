# SPDX-License-Identifier: BSL-1.0
"""The library as the emitters see it: its equations, structs and functions."""
import json

from emitters.text import pascal


class Parameter:
    """An input of an equation."""

    def __init__(self, data):
        self.name = data["name"]
        self.unit = data.get("unit")  # None of a choice
        self.choices = data.get("choices", {})  # name to number
        self.fact = data.get("fact")
        self.possible = data.get("possible")
        self.studied = data.get("studied")
        self.optional = data.get("optional", False)
        self.is_list = data.get("list", False)

    @property
    def is_choice(self):
        return bool(self.choices)

    @property
    def what(self):
        """Unit and ranges, or the choices, in words."""
        if self.is_choice:
            words = " or ".join(self.choices)
        else:
            words = "a share" if self.unit == "1" else f"in {self.unit}"
            if self.name == "reps" or self.name.endswith(("_count", "_sets")):
                words = "a number" if self.unit == "1" else words
            if self.possible:
                words += f", possible {number(self.possible[0])} to {number(self.possible[1])}"
            if self.studied:
                words += f", studied {number(self.studied[0])} to {number(self.studied[1])}"
        if self.is_list:
            words = "list: " + words
        return words + ("; optional" if self.optional else "")


class Equation:
    """An equation of the catalogue."""

    def __init__(self, data):
        self.id = data["id"]
        self.title = data["title"]
        self.parameters = [Parameter(p) for p in data["parameters"]]
        self.result_name = data["result"]["name"]
        self.result_unit = data["result"].get("unit")  # None of a class
        self.result_choices = data["result"].get("choices", {})
        self.standard_error = data["standard_error"]
        self.population = data["population"]
        self.apart = data.get("apart")
        self.unverified = data.get("unverified", False)
        self.exact = data.get("exact", False)
        self.source = data["source"]

    @property
    def parts(self):
        """`energy`, `rmr`, `mifflin_1990`."""
        return self.id.split(".")

    @property
    def c_name(self):
        return "tonus_" + self.id.replace(".", "_")

    @property
    def lists(self):
        """The parameters that are lists; they come first."""
        return [p for p in self.parameters if p.is_list]

    @property
    def scalars(self):
        return [p for p in self.parameters if not p.is_list]

    @property
    def is_series(self):
        return bool(self.lists)

    @property
    def is_class(self):
        return bool(self.result_choices)

    @property
    def citation(self):
        s = self.source
        if s["key"] == "definition":
            return "a definition, no measurement is involved"
        who = " ".join(str(part) for part in (s["authors"], s["year"]) if part)
        words = f"{who}: {s['title']}" if who else s["title"]
        words += f". {s['journal']}" if s["journal"] else ""
        return words + (f", doi:{s['doi']}" if s["doi"] else "")

    @property
    def paragraphs(self):
        """What a documentation comment says after the title, a line each."""
        lines = [f"Result: {self.result_name}" +
                 ("" if self.is_class or self.result_unit == "1" else f" in {self.result_unit}") +
                 (", one of " + ", ".join(self.result_choices) if self.is_class else "") + "."]
        lines.append(f"Studied: {self.population}.")
        if self.exact:
            lines.append("A definition: it adds no error to that of its inputs.")
        elif self.standard_error is not None:
            lines.append(f"Standard error: {number(self.standard_error)}, the largest published.")
        else:
            lines.append("Standard error: none published.")
        if self.apart:
            lines.append(f"Only for {self.apart}.")
        if self.unverified:
            lines.append("Its numbers could not be traced to two sources.")
        lines.append(f"Source: {self.citation}.")
        return lines


class Variable:
    """A parameter of a C function or a field of a struct."""

    def __init__(self, data):
        self.name = data["name"]
        self.type = data["type"]
        self.elements = data.get("elements", 0)
        self.doc = data.get("doc", "")


def width(c_type, pointer_size):
    """Bytes of a number or pointer, which are its alignment too."""
    if "*" in c_type:
        return pointer_size
    return {"char": 1, "int32_t": 4, "uint32_t": 4, "int64_t": 8, "double": 8,
            "size_t": pointer_size}[c_type]


class Struct:
    """A C struct; one without fields is a handle."""

    def __init__(self, data):
        self.name = data["name"]
        self.doc = data["doc"]
        self.fields = [Variable(f) for f in data.get("fields", [])]

    @property
    def is_handle(self):
        return not self.fields

    def layout(self, pointer_size):
        """Size of the struct and the offset of each field, as the C compiler lays them out."""
        offsets, end, widest = [], 0, 1
        for f in self.fields:
            size = width(f.type, pointer_size)
            end = -(-end // size) * size
            offsets.append(end)
            end += size * max(1, f.elements)
            widest = max(widest, size)
        return -(-end // widest) * widest, offsets


class Function:
    """A function of tonus.h."""

    def __init__(self, data):
        self.name = data["name"]
        self.returns = data["returns"]
        self.doc = data["doc"]
        self.parameters = [Variable(p) for p in data["parameters"]]


class Library:
    """All of it. @param folder with catalogue.json and interface.json"""

    def __init__(self, folder):
        catalogue = json.loads((folder / "catalogue.json").read_text(encoding="utf-8"))
        interface = json.loads((folder / "interface.json").read_text(encoding="utf-8"))
        self.abi = catalogue["abi"]
        self.version = catalogue["version"]
        self.equations = [Equation(e) for e in catalogue["equations"]]
        self.constants = {c["name"]: c["value"] for c in interface["constants"]}
        self.structs = [Struct(s) for s in interface["structs"]]
        self.functions = [Function(f) for f in interface["functions"]]

        self.choice_types = named_choices(self.equations)

    def choice_name(self, choices):
        """The type of a set of choices."""
        return self.choice_types[tuple(choices.items())]

    @property
    def handles(self):
        return [s for s in self.structs if s.is_handle]

    @property
    def typed_names(self):
        """Names of the functions that belong to equations."""
        names = {e.c_name for e in self.equations}
        return names | {name + "_many" for name in names}

    @property
    def hand_written(self):
        """The functions that do not follow from the catalogue."""
        typed = self.typed_names
        return [f for f in self.functions if f.name not in typed]


# Inputs of one name whose choices differ, where the name of a class does not tell them apart.
SEVERAL = {("ethnicity", ("white", "black")): "EthnicitySlaughter1988",
           ("ethnicity", ("white", "hispanic", "black", "asian")): "Ethnicity"}


def named_choices(equations):
    """A type for each set of choices: (name, number) pairs to a name. Equal sets share a type."""
    named = {}
    for e in equations:
        if e.is_class:
            words = pascal("_".join(e.parts[1:]))
            named.setdefault(tuple(e.result_choices.items()), words)
    for p in (p for e in equations for p in e.parameters if p.is_choice):
        words = SEVERAL.get((p.name, tuple(p.choices)), pascal(p.name))
        named.setdefault(tuple(p.choices.items()),
                         "Answer" if list(p.choices) == ["yes", "no"] else words)
    twice = {name for name in named.values() if list(named.values()).count(name) > 1}
    if twice:
        raise ValueError(f"two sets of choices are called {', '.join(twice)}: see SEVERAL")
    return named


def number(value):
    """A number as the catalogue shows it."""
    return f"{value:.17g}" if value != round(value, 12) else f"{value:.12g}"
