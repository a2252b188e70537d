# SPDX-License-Identifier: BSL-1.0
"""What several emitters write in the same way."""
import textwrap


def wrapped(words, width, indent=""):
    """Words as lines no wider than width, indent included."""
    return textwrap.wrap(words, width, initial_indent=indent, subsequent_indent=indent,
                         break_long_words=False, break_on_hyphens=False)


def pieces(text, width):
    """A text in pieces of whole words that make it up again."""
    lines = wrapped(text, width)
    return [line + " " for line in lines[:-1]] + lines[-1:] if lines else [""]


def tree(equations):
    """Equations by the parts of their ids: a dict of dicts that ends in equations."""
    root = {}
    for equation in equations:
        *path, leaf = equation.parts
        branch = root
        for part in path:
            branch = branch.setdefault(part, {})
        branch[leaf] = equation
    return root


def camel(name):
    """`weight_kg` as `weightKg`."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def commented(lines, indent="", width=100):
    """Lines as a documentation comment of the C family."""
    text = [line for one in lines for line in wrapped(one.replace("*/", "* /"), width - 3, indent)]
    body = [f"{indent} * {line[len(indent):]}" for line in text]
    return [f"{indent}/**"] + body + [f"{indent} */"]
