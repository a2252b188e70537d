# SPDX-License-Identifier: BSL-1.0
"""Java: what jvm/ writes of tonus.h, layouts of its structs, choices, a class for each domain."""
from emitters.jvm import calls, records
from emitters.jvm.text import MAIN, NOTE, TEST, local, text
from emitters.library import Equation
from emitters.text import pascal, tree, wrapped

SIZES = {"int32_t": 4, "uint32_t": 4, "int64_t": 8, "double": 8, "size_t": 8, "char": 1}


def layout(struct):
    """Offsets of a struct with 64-bit pointers: every member lies at a multiple of its size."""
    lines = ["", f"    /** {text(struct.doc)} */" if len(struct.doc) < 85 else
             "    /** " + "\n     * ".join(wrapped(text(struct.doc), 90)) + " */",
             f"    static final class {pascal(struct.name.removeprefix('tonus_'))} {{"]
    at = widest = 0
    for f in struct.fields:
        size = 8 if "*" in f.type else SIZES[f.type]
        widest = max(widest, size)
        at = -(-at // size) * size
        lines.append(f"        static final int {f.name.upper()} = {at};")
        at += size * (f.elements or 1)
    size = -(-at // widest) * widest
    return lines + [f"        static final int SIZE = {size};", "    }"]


def layouts(library):
    lines = [NOTE, "/** Offsets of the members of C's structs. */", "final class Layouts {",
             "    private Layouts() {}"]
    for struct in library.structs:
        if not struct.is_handle:
            lines += layout(struct)
    return "\n".join(lines + ["}"]) + "\n"


def choice(name, pairs):
    lines = [NOTE, f"/** A choice; its numbers are those of the library. */",
             f"public enum {name} implements Choice {{"]
    lines += [f'    {word.upper()}("{word}", {value}),' for word, value in pairs]
    lines[-1] = lines[-1][:-1] + ";"
    return "\n".join(lines + [
        "", "    private final String word;", "    private final int number;", "",
        f"    {name}(String word, int number) {{", "        this.word = word;",
        "        this.number = number;", "    }", "",
        "    @Override", "    public int number() {", "        return number;", "    }", "",
        "    /** The name as the library spells it. */", "    @Override",
        "    public String toString() {", "        return word;", "    }", "",
        "    /** The choice of a number; null where there is none. */",
        f"    public static {name} of(double number) {{",
        "        return Choice.find(values(), number);", "    }", "}"]) + "\n"


# --- equations --------------------------------------------------------------------------------

class Typed:
    """An equation as static methods."""

    def __init__(self, e, library):
        self.e = e
        self.library = library
        self.names = [local(p.name) for p in e.parameters]
        self.pairs = list(zip(self.names, e.parameters))
        self.result = library.choice_name(e.result_choices) if e.is_class else None

    def kind(self, p):
        if p.is_list:
            return "double[]"
        if p.is_choice:
            return self.library.choice_name(p.choices)
        return "Double" if p.optional else "double"

    def column(self, p):
        return self.library.choice_name(p.choices) + "[]" if p.is_choice else "double[]"

    def method(self, name, inputs, result, body, indent):
        one = f"{indent}public static {result} {name}({', '.join(inputs)}) {{"
        head = [one] if len(one) <= 100 else \
            [f"{indent}public static {result} {name}("] + \
            wrapped(", ".join(inputs) + ") {", 100, indent + "        ")
        return head + [f"{indent}    {line}" for line in wrapped(body, 92 - len(indent))] + \
            [f"{indent}}}"]

    def docs(self, indent):
        lines = [f"{indent}/**"] + wrapped(text(self.e.title) + ".", 100, f"{indent} * ") + \
            [f"{indent} *", f"{indent} * <p>" + text(self.e.paragraphs[0])]
        for paragraph in self.e.paragraphs[1:]:
            lines += wrapped(text(paragraph), 100, f"{indent} * ")
        lines.append(f"{indent} *")
        for name, p in self.pairs:
            absent = ", null where not given" if p.optional else ""
            lines += wrapped(text(f"{name} {p.what}{absent}"), 92, f"{indent} * ")
            at = len(lines) - 1
            while not lines[at].startswith(f"{indent} * {name}"):
                at -= 1
            lines[at] = lines[at].replace(" * ", " * @param ", 1)
        return lines + [f"{indent} */"]

    def lines(self, indent):
        name = local(self.e.parts[-1])
        lists = ", ".join(n for n, p in self.pairs if p.is_list)
        numbers = ", ".join(f"Numbers.of({n})" if p.is_choice or p.optional else n
                            for n, p in self.pairs if not p.is_list)
        call = f'Equations.series("{self.e.id}", new double[][] {{{lists}}}, ' \
            f"new double[] {{{numbers}}})" if self.e.is_series else \
            f'Equations.single("{self.e.id}", {numbers})'
        result = f"Classified<{self.result}>" if self.result else "Estimate"
        body = f"return Classified.of({call}, {self.result}.values());" if self.result \
            else f"return {call};"
        made = [""] + self.docs(indent) + self.method(
            name, [f"{self.kind(p)} {n}" for n, p in self.pairs], result, body, indent)
        if self.e.is_series:
            return made
        columns = ", ".join(f"Numbers.column({n})" if p.is_choice else n for n, p in self.pairs)
        optional = [n for n, p in self.pairs if p.optional]
        told = f" {', '.join(optional)} may be null." if optional else ""
        made += ["", f"{indent}/**"] + wrapped(
            f"{{@link #{name}}} of columns: a row each." + told, 100, f"{indent} * ")
        made.append(f"{indent} */")
        mask = sum(1 << i for i, p in enumerate(self.e.parameters) if p.optional)
        return made + self.method(
            name + "Many", [f"{self.column(p)} {n}" for n, p in self.pairs], "Batch",
            f'return Equations.many("{self.e.id}", {mask}, {columns});', indent)


def domain_class(domain, branch, library):
    name = pascal(domain)
    lines = [NOTE, f"/** Equations of the domain {domain}. */", f"public final class {name} {{",
             f"    private {name}() {{}}"]
    for leaf in branch.values():
        if isinstance(leaf, Equation):
            lines += Typed(leaf, library).lines("    ")
    for quantity, leaves in branch.items():
        if isinstance(leaves, Equation):
            continue
        inner = pascal(quantity)
        lines += ["", f"    /** Equations {domain}.{quantity}. */",
                  f"    public static final class {inner} {{", f"        private {inner}() {{}}"]
        for e in leaves.values():
            lines += Typed(e, library).lines("        ")
        lines.append("    }")
    return "\n".join(lines + ["}"]) + "\n"


def arm(e, library):
    """Calls the methods of one equation, for the conformance suite."""
    typed = Typed(e, library)
    method = ".".join([pascal(part) for part in e.parts[:-1]] + [local(e.parts[-1])])
    single, columns = [f"l[{i}]" for i, _ in enumerate(e.lists)], []
    for i, p in enumerate(e.scalars):
        if p.is_choice:
            kind = typed.kind(p)
            single.append(f"choice({kind}.values(), s[{i}], {str(p.optional).lower()})")
            columns.append(f"new {kind}[] {{{kind}.of(s[{i}])}}")
        else:
            single.append(f"s[{i}]")
            columns.append(f"new double[] {{s[{i}]}}")
    many = "null" if e.is_series else f"() -> {method}Many({', '.join(columns)})"
    form = "ofClass" if e.is_class else "ofNumber"
    return [f'        ALL.put("{e.id}", (l, s) -> {form}(',
            f"                () -> {method}({', '.join(single)}),", f"                {many}));"]


def by_name(library):
    """A class for each domain, since a method of Java has its greatest size."""
    made = {}
    for domain in tree(library.equations):
        name = "Named" + pascal(domain)
        lines = [NOTE, f"/** Every method of {pascal(domain)}, called with the inputs of a case. */",
                 f"final class {name} extends Named {{", f"    private {name}() {{}}", "",
                 "    static void add() {"]
        for e in library.equations:
            if e.parts[0] == domain:
                lines += arm(e, library)
        made[f"{TEST}{name}.java"] = "\n".join(lines + ["    }", "}"]) + "\n"
    calls = "".join(f"        Named{pascal(domain)}.add();\n" for domain in tree(library.equations))
    made[f"{TEST}AllNamed.java"] = NOTE + f'''
/** Every method of every domain. */
final class AllNamed {{
    private AllNamed() {{}}

    static void add() {{
{calls}    }}
}}
'''
    return made


def files(library):
    made = {**calls.files(library), **records.files(library),
            f"{MAIN}Layouts.java": layouts(library)}
    for pairs, name in library.choice_types.items():
        made[f"{MAIN}{name}.java"] = choice(name, pairs)
    for domain, branch in tree(library.equations).items():
        made[f"{MAIN}{pascal(domain)}.java"] = domain_class(domain, branch, library)
    return {**made, **by_name(library)}
