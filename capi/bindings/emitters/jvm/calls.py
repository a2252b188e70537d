# SPDX-License-Identifier: BSL-1.0
"""The functions of tonus.h for Java, with the same signatures through JNA and through
java.lang.foreign (FFM)."""
from emitters.jvm.text import FFM, MAIN, NOTE, block, local
from emitters.text import pascal, pointers, wrapped

PLAIN = {"int32_t": "int", "uint32_t": "int", "int64_t": "long", "size_t": "long",
         "double": "double", "void": "void"}

# What takes about as long as copying its arrays would: C reads them where the JVM keeps them, which
# holds up the collector for as long.
QUICK = {"tonus_evaluate"}


def native_type(c_type, handles):
    """Arrays stand for pointers, the words of a struct for the struct, a long for a handle, for a
    text that C keeps and for each pointer of a list."""
    base, stars = pointers(c_type)
    if not stars:
        return PLAIN[base]
    if base in handles:
        return "long" if len(stars) == 1 else "long[]"
    if base == "char" and len(stars) == 1:
        return "byte[]"
    return f"{PLAIN[base]}[]" if base in PLAIN and len(stars) == 1 else "long[]"


class Declared:
    """A function of tonus.h as a static method of C."""

    def __init__(self, f, library):
        handles = {s.name for s in library.handles}
        self.name = f.name
        self.result = "long" if f.returns == "const char *" else native_type(f.returns, handles)
        self.inputs = [(native_type(p.type, handles), local(p.name)) for p in f.parameters]
        # What C may write to.
        self.outputs = [local(p.name) for p, (kind, _) in zip(f.parameters, self.inputs)
                        if kind.endswith("[]") and not pointers(p.type)[1][-1]]

    def head(self, modifiers, end):
        inputs = ", ".join(f"{kind} {name}".replace(" ", "\0") for kind, name in self.inputs)
        one = f"    {modifiers} {self.result} {self.name}({inputs}){end}"
        lines = [one] if len(one) <= 100 else [f"    {modifiers} {self.result} {self.name}("] + \
            wrapped(inputs + f"){end}", 100, "            ")
        return [line.replace("\0", " ") for line in lines]

    def layouts(self, array):
        """The result and the inputs as the linker is told of them."""
        named = {"int": "JAVA_INT", "long": "JAVA_LONG", "double": "JAVA_DOUBLE", "void": "null"}
        return ", ".join([named[self.result]] + [named.get(kind, array) for kind, _ in self.inputs])

    def call(self, given):
        inputs = ", ".join(given(name) if kind.endswith("[]") else name
                           for kind, name in self.inputs)
        result = "" if self.result == "void" else f"({self.result}) "
        return f"{result}{self.holder}.CALL.invokeExact({inputs});"

    @property
    def holder(self):
        return pascal(self.name.removeprefix("tonus_"))

    def ffm(self):
        """The method over java.lang.foreign, whose call is linked when it is first made."""
        quick = self.name in QUICK
        arrays = [name for kind, name in self.inputs if kind.endswith("[]")]
        made = "Way.onHeap" if quick else "Way.of"
        link = f'static final MethodHandle CALL = {made}("{self.name}", ' \
            f'{self.layouts("ADDRESS" if quick else "JAVA_LONG")});'
        lines = ["", f"    private static final class {self.holder} {{"] + \
            block(link, 8) + ["    }", ""] + self.head("static", " {")
        if quick or not arrays:
            give = "" if self.result == "void" else "return "
            body = block(give + self.call(lambda name: f"Way.heap({name})"), 12)
            lines.append("        try {")
        else:
            lines.append("        try (Scratch scratch = new Scratch()) {")
            body = [f"            long {name}At = scratch.add({name});" for name in arrays]
            body += block(f"{self.result} returned = " + self.call(lambda name: name + "At"), 12)
            body += [f"            scratch.read({name}At, {name});" for name in self.outputs]
            body.append("            return returned;")
        return lines + body + ["        } catch (Throwable thrown) {",
                               "            throw Way.unexpected(thrown);", "        }", "    }"]


def constants(library):
    lines = [NOTE, "/** Constants of tonus.h. */", "abstract class Constants {"]
    lines += [f"    static final int {name.removeprefix('TONUS_')} = {value};"
              for name, value in library.constants.items()]
    return "\n".join(lines + ["}"]) + "\n"


def jna(library):
    lines = [NOTE, "/** The functions of tonus.h through JNA. */",
             "final class C extends Constants {", "    private C() {}", "", "    static {",
             "        Way.register(C.class);", "    }", ""]
    for f in library.hand_written:
        lines += Declared(f, library).head("static native", ";")
    return "\n".join(lines + ["}"]) + "\n"


def ffm(library):
    lines = [NOTE, "import static java.lang.foreign.ValueLayout.ADDRESS;",
             "import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;",
             "import static java.lang.foreign.ValueLayout.JAVA_INT;",
             "import static java.lang.foreign.ValueLayout.JAVA_LONG;", "",
             "import java.lang.invoke.MethodHandle;", "",
             "/** The functions of tonus.h through java.lang.foreign. */",
             "final class C extends Constants {", "    private C() {}"]
    for f in library.hand_written:
        lines += Declared(f, library).ffm()
    return "\n".join(lines + ["}"]) + "\n"


def files(library):
    return {f"{MAIN}C.java": jna(library), f"{FFM}C.java": ffm(library),
            f"{MAIN}Constants.java": constants(library)}
