# SPDX-License-Identifier: BSL-1.0
"""What several emitters write in the same way."""
import textwrap


def wrapped(words, width, indent=""):
    """Words as lines no wider than width, indent included."""
    return textwrap.wrap(words, width, initial_indent=indent, subsequent_indent=indent,
                         break_long_words=False, break_on_hyphens=False)


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
