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


def pascal(name):
    """`pal_category` as `PalCategory`."""
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


def pointers(c_type):
    """The base of a C type and, for each star from the inside out, whether it points at const."""
    base, *stars = c_type.split("*")
    reaches = [base] + stars  # what stands before each star says if the pointee is const
    return (base.replace("const", "").strip(),
            ["const" in reaches[i].split() for i in range(len(stars))])
