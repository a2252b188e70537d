# SPDX-License-Identifier: BSL-1.0
"""Finds the numeric literals of a header and what a small change makes of each."""
import re
from decimal import Decimal
from typing import NamedTuple

NUMBER = re.compile(r"(?<![\w.\[])(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?(?![\w.])")
# Blanked out before numbers are looked for. Enumerators are names that the catalogue's tests pin;
# the extent of an array follows from its initialiser.
HIDDEN = re.compile(
    r"//[^\n]*|^#[^\n]*|\"(?:\\.|[^\"\\])*\"|enum class [^;]*;|template <[^>]*>"
    r"|^ *(?:static |inline )*(?:constexpr )?[\w:]+ [^;=({\n]*\[\d+\][^;={\n]*(?=[;={])", re.M)
LIMIT = re.compile(r"(?:possible|studied)\([^()]*$|(?:count|step)\{[^{}]*$|least_days = $")
ERROR = re.compile(r"standard_error = $")


class Mutant(NamedTuple):
    """One literal, changed."""
    header: str    # path below include/
    line: str      # the source line, trimmed
    place: int     # which number of that line, from 1
    literal: str   # as it stands
    changed: str   # what it becomes
    kind: str      # coefficient, limit or error
    start: int     # where it begins in the text

    @property
    def key(self):
        """What names the mutant in equivalent.csv."""
        return self.header, self.line, str(self.place), self.literal, self.changed


def masked(text):
    """The text with everything blanked that holds no numbers to change."""
    return HIDDEN.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)


def changes(literal):
    """The literal one hundredth up and down; a whole number up and down by 1."""
    if literal.isdigit():
        return str(int(literal) + 1), f"({int(literal) - 1})"
    value = Decimal(literal)
    if value == 0:
        return "0.01", "(-0.01)"
    return tuple(str(value * Decimal(factor)) for factor in ("1.01", "0.99"))


def kind_of(before):
    """What sort of number follows this text."""
    if LIMIT.search(before):
        return "limit"
    return "error" if ERROR.search(before) else "coefficient"


def mutants(header, text):
    """Every mutant of a header."""
    plain = masked(text)
    for found in NUMBER.finditer(plain):
        begin = text.rfind("\n", 0, found.start()) + 1
        end = text.find("\n", found.start())
        place = 1 + len(NUMBER.findall(plain[begin:found.start()]))
        kind = kind_of(plain[max(0, found.start() - 200):found.start()])
        for changed in changes(found.group()):
            yield Mutant(header, text[begin:end].strip(), place, found.group(), changed, kind,
                         found.start())


def applied(text, mutant):
    """The text with the mutant in it."""
    after = mutant.start + len(mutant.literal)
    return text[:mutant.start] + mutant.changed + text[after:]
