# SPDX-License-Identifier: BSL-1.0
"""What the emitters of Java share."""
import html

from emitters.text import pascal, wrapped

NOTE = "// Written by capi/bindings/emit.py.\npackage org.tonus;\n"
MAIN, TEST = "src/main/emitted/org/tonus/", "src/test/emitted/org/tonus/"
FFM = "src/ffm/emitted/org/tonus/"  # of the jar's META-INF/versions/22


def local(name):
    made = pascal(name)
    return made[0].lower() + made[1:]


def text(words):
    """Words inside of a documentation comment."""
    return html.escape(words, quote=False).replace("@", "&#64;").replace("*/", "*&#47;")


def block(statement, indent):
    """A statement in lines, those after the first indented by 8 more. A sum is not parted."""
    first, *rest = [line.replace("\0", " ")
                    for line in wrapped(statement.replace(" + ", "\0+\0"), 92 - indent)]
    return [" " * indent + first] + [" " * (indent + 8) + line for line in rest]
