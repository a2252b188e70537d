# SPDX-License-Identifier: BSL-1.0
"""Copies headers into a namespace of their own, so that many mutants fit into one program."""
import functools
import re

INCLUDE = re.compile(r"^#include <(tonus/[^>]+)>", re.M)
BLOCK = re.compile(r"^namespace (tonus[\w:]*) \{$(.*?)^\}  // namespace \1$", re.M | re.S)
COMMENT = re.compile(r"//[^\n]*")
# Enumerations and the names of their choices stay those of the original.
ENUM = re.compile(r"^enum class [^;]*;|^template <>\ninline constexpr [^;]*;", re.M | re.S)
INNER = re.compile(r"^namespace (\w+) \{$", re.M)
# What every header may use; a change there is not a change of an equation.
SCOPE = re.compile(r"tonus/(body|energy|training|cardio|nutrition|hormone|treatment|detail)/")
OUTSIDE = {"tonus/detail/check.hpp", "tonus/detail/vocabulary_table.hpp"}


class Tree:
    """The headers of equations and how they include each other."""

    def __init__(self, root):
        self.root = root
        lines = (root / "include/tonus/catalogue.list").read_text(encoding="utf-8").splitlines()
        ids = [line.split()[1] for line in lines if line.startswith("equation ")]
        self.ids = {f"tonus/{identity.replace('.', '/')}.hpp": identity for identity in ids}
        self.texts, self.includes = {}, {}
        for header in self.ids:
            self._read(header)

    def _read(self, header):
        if header in self.texts or not SCOPE.match(header) or header in OUTSIDE:
            return
        text = (self.root / "include" / header).read_text(encoding="utf-8")
        self.texts[header] = text
        self.includes[header] = INCLUDE.findall(text)
        for other in self.includes[header]:
            self._read(other)

    @functools.cache
    def uses(self, header, wanted):
        """Whether one header includes another, itself counted."""
        return header == wanted or any(
            self.uses(other, wanted) for other in self.includes.get(header, ()))

    @functools.cache
    def affected(self, header):
        """The header and all that include it, included before including."""
        order = []

        def visit(one):
            for other in self.includes.get(one, ()):
                visit(other)
            if one not in order and one in self.texts and self.uses(one, header):
                order.append(one)
        for one in sorted(self.texts):
            visit(one)
        return order


def copy_of(text, number):
    """The text within namespace tonus::m<number>."""
    parts = []
    for name, body in BLOCK.findall(text):
        body = ENUM.sub("", COMMENT.sub("", body))
        levels = name.split("::")[1:]
        inside = f"tonus::m{number}"
        original = "tonus"
        for level in levels:
            inside, original = f"{inside}::{level}", f"{original}::{level}"
            parts.append(f"namespace {inside} {{ using namespace {original}; }}")
        for level in INNER.findall(body):
            parts.append(f"namespace {inside}::{level} {{ using namespace {original}::{level}; }}")
        parts.append(f"namespace {inside} {{\n{body}\n}}")
    return "\n".join(parts)


def program_part(tree, header, number, text, most):
    """Copies of a header with this text and of those that use it: includes, code, list.

    At most so many equations are copied, with the shared headers that they need.
    """
    users = [one for one in tree.affected(header) if one in tree.ids][:most]
    headers = [one for one in tree.affected(header) if any(tree.uses(user, one) for user in users)]
    code = [f'#line 1 "mutant_{number}"']  # so that an error names it
    code += [copy_of(text if one == header else tree.texts[one], number) for one in headers]
    names = (f"tonus::m{number}::{tree.ids[user].replace('.', '::')}" for user in users)
    return headers, code, [f"{{{number}, mutation::entry<{name}>()}}," for name in names]
