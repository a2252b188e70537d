# SPDX-License-Identifier: BSL-1.0
"""Structs of tonus.h as records of Java, read from C and given to it."""
import re

from emitters.jvm.text import MAIN, NOTE, block, local, text
from emitters.records import PARAMETERS, RESULTS, shapes
from emitters.text import pascal, wrapped

# What a caller fills, and what of the results he may change and give back.
GIVEN = ("tonus_import_options", "tonus_set", "tonus_counting", "tonus_next_options",
         "tonus_expenditure_person", "tonus_body_import_options", "tonus_cardio_session")
SETTINGS = ("tonus_trend_settings", "tonus_expenditure_gates", "tonus_expenditure_settings")
# Names that are taken, or that say more here.
NAMES = {"tonus_set": "TrainingSet", "tonus_expenditure": "ExpenditureEstimate"}
# Components beside those of the struct.
MORE = {
    "tonus_week": ("Map<String, MuscleWeek>", "muscles", "work of each muscle, by its name"),
    "tonus_claim": ("String", "message", "what is said to the claim; empty where it is not known"),
    "tonus_cardio_energy": ("int", "cautions", "0, or bits of cautions"),
}
# Words that have a type already.
TYPES = {"tonus_claim.severity": "Severity", "tonus_expenditure_person.sex": "Sex",
         "tonus_cardio_session.sex": "Sex"}
# Words that no struct holds, and what they are of.
ENUMS = {"Region": "Where fat is; a TRUNK_SITE is one place of the trunk, such as the back.",
         "Evidence": "What trials measured: the region, the trunk as a whole only, or nothing.",
         "Menopause": "Stages of the menopause."}
# Comments that speak of numbers, in words.
DOCS = {
    "tonus_trend.verdict": "what the slope says",
    "tonus_expenditure_window.reasons": "all that speaks against an answer; none: good enough",
    "tonus_claim.severity": "of the rule's finding; NONE: nothing against the claim",
    "tonus_region_change.status": "0, or bits of cautions",
    "tonus_cardio_session.sex": "needed for the heart rate alone",
    "tonus_cardio_session.running": "of a pace: true running, false walking",
}


class Component:
    """A field as a component of a record."""

    def __init__(self, field, shape):
        self.path = f"{shape.c_name}.{field.name}"
        self.kind, self.words, self.nan = field.kind, field.words, field.nan
        self.name = local(field.name)
        self.at = f"Layouts.{pascal(shape.c_name.removeprefix('tonus_'))}.{field.name.upper()}"
        self.constants = [word.upper() for word in field.words]
        if self.path not in TYPES and list(field.words.values()) != [
                1 << i if self.kind == "bits" else i + 1 for i in range(len(field.words))]:
            raise ValueError(f"{self.path}: an enum counts its numbers from 1, or bits from 1")
        # An enum of its own: `reasons` are a set of Reason.
        self.own = pascal(field.name).removesuffix("s" if self.kind == "bits" else "")
        self.enum = TYPES.get(self.path, self.own)
        self.doc = self.worded(DOCS.get(self.path, field.doc), shape)

    @property
    def declares(self):
        return bool(self.words) and self.path not in TYPES

    def worded(self, doc, shape):
        """The comment of C with what Java calls its names and numbers."""
        doc = doc.replace("NULL", "null")
        for other in shape.fields:
            doc = re.sub(rf"\b{other.name}\b", local(other.name), doc)
            doc = re.sub(rf"\b{other.name} ([1-9])\b", lambda m, o=other: (
                f"{o.name} {list(o.words)[int(m[1]) - 1].upper()}" if o.words else m[0]), doc)
        if self.kind == "flag":
            doc = re.sub("^1", "true", doc)
        if self.kind == "words" and self.path not in DOCS:
            doc = doc.replace("0 not given", "null not given").replace("0 or 1 ", "null or 1 ")
            doc = re.sub(r"(^|[,;] |or )([1-9]) ",
                         lambda m: f"{m[1]}{self.constants[int(m[2]) - 1]}: ", doc)
        return doc

    @property
    def type(self):
        return {"flag": "boolean", "number": "double", "whole": self.whole, "text": "String",
                "texts": "List<String>", "words": self.enum, "bits": f"Set<{self.enum}>"}[self.kind]

    def read(self):
        at = f"at + {self.at}"
        number = f"s.getInt({at})"
        if self.enum == "Severity":
            return f"Severity.of({number})"
        return {"flag": f"{number} != 0", "number": f"s.getDouble({at})",
                "whole": f"s.get{self.whole.capitalize()}({at})",
                "text": f"Scratch.text(s.getLong({at}))",
                "texts": f"s.texts({at}, {self.elements})",
                "words": f"Numbers.word({self.enum}.values(), {number})",
                "bits": f"Numbers.bits({self.enum}.class, {number})"}[self.kind]

    def given(self):
        if self.enum == "Sex":
            return f"Numbers.choice({self.name})"
        return {"flag": f"{self.name} ? 1 : 0", "text": f"scratch.add(Calls.text({self.name}))",
                "words": f"Numbers.number({self.name})"}.get(self.kind, self.name)

    def nothing(self):
        """What stands for not given; a set is a working set where nothing else is said."""
        if self.path == "tonus_set.type":
            return "Type.WORKING"
        return {"flag": "false", "number": "Double.NaN" if self.nan else "0", "whole": "0"}.get(
            self.kind, "null")


def components(shape, struct):
    """The components, with what the struct tells of them beside the shape."""
    variables = {v.name: v for v in struct.fields}
    for field in shape.fields:
        made = Component(field, shape)
        made.elements = variables[field.name].elements
        made.whole = "long" if variables[field.name].type in ("int64_t", "size_t") else "int"
        yield made


def documented(words, parameters):
    lines = ["/**"] + wrapped(text(words), 100, " * ") + [" *"]
    for name, doc in parameters:
        first, *rest = wrapped(text(f"{name} {doc}"), 90)
        lines += [f" * @param {first}"] + [f" *     {line}" for line in rest]
    return lines + [" */"]


def reader(name, parts, more):
    given = ", ".join(["Struct s, int at"] + [f"{kind} {n}" for kind, n, _ in more])
    values = ", ".join([p.read() for p in parts] + [n for _, n, _ in more])
    return ["", f"    static {name} of({given}) {{"] + \
        block(f"return new {name}({values});", 8) + ["    }"]


def writer(struct_name, parts):
    given = "Scratch scratch" if any(p.kind == "text" for p in parts) else ""
    lines = ["", f"    Struct struct({given}) {{",
             f"        return new Struct(Layouts.{struct_name}.SIZE)"]
    lines += [line for p in parts for line in block(f".put({p.at}, {p.given()})", 16)]
    return lines[:-1] + [lines[-1] + ";", "    }"]


def withers(name, parts):
    lines = []
    for p in parts:
        values = ", ".join(q.name for q in parts)
        method = "with" + p.name[0].upper() + p.name[1:]
        lines += ["", f"    /** The same with {p.name}. */",
                  f"    public {name} {method}({p.type} {p.name}) {{"] + \
            block(f"return new {name}({values});", 8) + ["    }"]
    return lines


def enums(parts):
    """The types of the components whose words are theirs alone."""
    lines = []
    for p in parts:
        if p.declares:
            what = "Why not." if p.kind == "bits" else f"Values of {p.name}."
            lines += [f"    /** {what} */"] + \
                block(f"public enum {p.enum} {{ {', '.join(p.constants)} }}", 4) + [""]
    return lines


def nothing(name, parts):
    """The constant that a caller starts from."""
    values = ", ".join(p.nothing() for p in parts)
    but = ", but that it is a working set" if name == NAMES["tonus_set"] else ""
    return [f"    /** Nothing is given{but}. */"] + \
        block(f"public static final {name} NONE = new {name}({values});", 4)


def record(shape, struct):
    name, parts = NAMES.get(shape.c_name, shape.name), list(components(shape, struct))
    more = [MORE[shape.c_name]] if shape.c_name in MORE else []
    members = [f"{p.type} {p.name}" for p in parts] + [f"{kind} {n}" for kind, n, _ in more]
    used = " ".join(members)
    imports = [f"import java.util.{kind};" for kind in ("List", "Map", "Set") if f"{kind}<" in used]
    lines = [NOTE] + imports + ([""] if imports else [])
    lines += documented(shape.doc.replace("NULL", "null").replace("; 0: see the members", ""),
                        [(p.name, p.doc) for p in parts] + [m[1:] for m in more])
    lines += signature(f"public record {name}(", members)
    lines += enums(parts)
    if shape.c_name in GIVEN:
        lines += nothing(name, parts)
    if shape.c_name in RESULTS:
        lines += reader(name, parts, more)
    if shape.c_name in GIVEN + SETTINGS:
        lines += withers(name, parts) + writer(pascal(shape.c_name.removeprefix("tonus_")), parts)
    while lines[-1] == "":
        lines.pop()
    return re.sub("\n\n\n+", "\n\n", "\n".join(lines + ["}"]) + "\n")


def signature(start, members):
    lines, line = [], start
    for i, member in enumerate(members):
        piece = member + (") {" if i == len(members) - 1 else ",")
        if len(line) + len(piece) + 1 > 100:
            lines.append(line.rstrip())
            line = " " * 8
        line += piece + " "
    return lines + [line.rstrip()]


def enum(name):
    constants = ", ".join(PARAMETERS[name].upper().split())
    return f"{NOTE}\n/** {ENUMS[name]} */\npublic enum {name} {{ {constants} }}\n"


def files(library):
    structs = {s.name: s for s in library.structs}
    made = {NAMES.get(shape.c_name, shape.name): record(shape, structs[shape.c_name])
            for shape in shapes(library, [*RESULTS, *GIVEN])}
    made.update((name, enum(name)) for name in ENUMS)
    return {f"{MAIN}{name}.java": text for name, text in made.items()}
