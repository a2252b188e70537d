# SPDX-License-Identifier: BSL-1.0
"""Which structs of tonus.h the bindings read and fill by name, and what their numbers mean.

The header says the words of a number in its comment only; here they are a table.
"""
import re

# Structs that C fills, and the name of what is read from them.
RESULTS = {
    "tonus_log_counts": "LogCounts", "tonus_muscle_week": "MuscleWeek", "tonus_week": "Week",
    "tonus_candidate": "Candidate", "tonus_met": "Activity", "tonus_claim": "Claim",
    "tonus_trend_settings": "TrendSettings", "tonus_trend": "TrendLine",
    "tonus_expenditure_gates": "ExpenditureGates", "tonus_expenditure_window": "LogWindow",
    "tonus_expenditure": "Expenditure", "tonus_expenditure_settings": "ExpenditureSettings",
    "tonus_body_import_summary": "BodyImported", "tonus_region_change": "RegionChange",
    "tonus_region_calibration": "RegionCalibration", "tonus_cardio_energy": "SessionEnergy",
}
# Structs that a caller fills, each field optional, and the name of what is given.
OPTIONS = {
    "tonus_import_options": "ImportOptions", "tonus_set": "SetFields",
    "tonus_counting": "Counting", "tonus_next_options": "NextOptions",
    "tonus_plan_options": "PlanOptions", "tonus_expenditure_person": "FollowedPerson",
    "tonus_body_import_options": "BodyImportOptions", "tonus_cardio_session": "CardioSession",
}

# Words of numbers from 1 on.
WORDS = {
    "tonus_import_options.weight_unit": "kilogram pound",
    "tonus_import_options.distance_unit": "metre kilometre mile foot yard",
    "tonus_set.type": "warmup working drop failure timed",
    "tonus_set.side": "both left right",
    "tonus_counting.weeks": "iso rolling",
    "tonus_counting.unrated": "hard not_hard",
    "tonus_counting.dumbbells": "as_logged twice",
    "tonus_next_options.scheme": "double linear acsm rpe percent",
    "tonus_next_options.plates": "kilogram pound",
    "tonus_expenditure_person.sex": "male female",
    "tonus_body_import_options.weight_unit": "kilogram pound stone",
    "tonus_body_import_options.date_order": "day_first month_first",
    "tonus_cardio_session.sex": "male female",
    "tonus_cardio_energy.source": "intervals met pace heart_rate",
}
# The same of numbers that no struct holds but a function takes or gives, by what they say.
PARAMETERS = {
    "Sex": "male female",
    "Region": "arm trunk trunk_site leg visceral face",  # of tonus_region_of_site and _prior
    "Evidence": "trials trunk_trials none",
    "Menopause": "before after",
}
# Numbers that are 0 or 1, where the comment does not begin with that.
FLAGS = ("tonus_cardio_session.running",)
# Words that are constants of the header.
CONSTANTS = {
    "tonus_claim.severity": ("TONUS_", "NOT_EVALUATED NONE INFO ADVISE WARN STOP_AND_REFER"),
    "tonus_trend.verdict": ("TONUS_TREND_", "TOO_SHORT LOSING PLATEAU UNCLEAR RISING"),
    "tonus_expenditure_window.reasons":
        ("TONUS_", "FEW_DAYS FEW_INTAKE_DAYS LOW_COVERAGE FEW_WEIGHINGS LONG_GAP"),
}
BITS = ("tonus_expenditure_window.reasons",)


class Field:
    """A field as a binding shows it. `kind` is words, bits, flag, text, texts, whole or number."""

    def __init__(self, struct, variable, constants):
        self.name = variable.name
        self.doc = re.sub(r"tonus_log_(\w+)", r"Log.\1", variable.doc)
        self.doc = self.doc.replace("of tonus_met", "of an activity")
        path = f"{struct.name}.{variable.name}"
        self.words = words(path, constants)
        self.kind = kind(path, variable, self.words)
        # "or NaN" in the header: that is how a number is not given; elsewhere it is 0.
        self.nan = self.kind == "number" and "NaN" in variable.doc
        self.may_be_null = self.kind == "text" and "NULL" in variable.doc


def numbered(text):
    """Words and their numbers from 1 on."""
    return {word: number for number, word in enumerate(text.split(), 1)}


def words(path, constants):
    """Words of a number and what they stand for; {} of a plain number."""
    if path in WORDS:
        return numbered(WORDS[path])
    prefix, names = CONSTANTS.get(path, ("", ""))
    return {name.lower(): constants[prefix + name] for name in names.split()}


def kind(path, variable, named):
    if named:
        return "bits" if path in BITS else "words"
    if "char *" in variable.type:
        return "texts" if variable.elements else "text"
    if path in FLAGS or (variable.type == "int32_t" and
                         variable.doc.startswith(("1 if", "1 where", "1:"))):
        return "flag"
    return "number" if variable.type == "double" else "whole"


class Shape:
    """A struct that is read or filled by name."""

    def __init__(self, struct, constants):
        self.c_name = struct.name
        self.name = {**RESULTS, **OPTIONS}[struct.name]
        about = re.sub(r"(; its| Set struct_size.*; the) texts are static.*", "", struct.doc)
        self.doc = about.rstrip(".") + "."
        self.fields = [Field(struct, variable, constants) for variable in struct.fields
                       if variable.name not in ("struct_size", "reserved")]


def shapes(library, names):
    """The structs of a table above, in its order."""
    structs = {s.name: s for s in library.structs}
    return [Shape(structs[name], library.constants) for name in names]
