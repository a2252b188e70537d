# SPDX-License-Identifier: BSL-1.0
"""What Rust and Go, which have types of their own for words and units, say of the records."""

# What C fills, what it reads, and what it does both with.
READ = ["tonus_log_counts", "tonus_week", "tonus_muscle_week", "tonus_candidate", "tonus_met",
        "tonus_trend", "tonus_expenditure_window", "tonus_expenditure",
        "tonus_body_import_summary", "tonus_region_change", "tonus_region_calibration",
        "tonus_cardio_energy"]
GIVEN = ["tonus_set", "tonus_counting", "tonus_expenditure_person"]
# Written by hand, but for the words in them.
BY_HAND = ["tonus_next_options", "tonus_body_import_options"]
BOTH = ["tonus_trend_settings", "tonus_expenditure_gates", "tonus_expenditure_settings"]
# Types of the words of a field, in both languages; that of sex is the one of the equations.
WORD_TYPES = {
    "tonus_set.type": "SetType", "tonus_set.side": "Side", "tonus_counting.weeks": "WeekForm",
    "tonus_counting.unrated": "Unrated", "tonus_counting.dumbbells": "Dumbbells",
    "tonus_next_options.scheme": "Scheme", "tonus_next_options.plates": "Plates",
    "tonus_trend.verdict": "Verdict", "tonus_expenditure_person.sex": "Sex",
    "tonus_body_import_options.weight_unit": "BodyWeightUnit",
    "tonus_body_import_options.date_order": "DateOrder", "tonus_cardio_session.sex": "Sex",
    "tonus_cardio_energy.source": "EnergySource",
}
# What a choice means where the comment of its field does not say it, in both languages.
WORD_DOCS = {
    "tonus_trend.verdict":
        "Verdict of a slope: under three weeks or six weighings; a loss of 0.1 % of the weight a "
        "week or more; no loss, and one of 0.25 % a week is excluded; no loss seen, but not "
        "excluded; a gain of 0.1 % a week or more, certainly above 0.",
    "tonus_body_import_options.weight_unit": "Unit of the weights of a file that does not name it.",
    "tonus_body_import_options.date_order": "What comes first in dates such as 03/04/2025.",
    "tonus_cardio_energy.source": "What the energy of a session was found by.",
    "Region": "A region of the body with an exponent of its own.",
    "Evidence": "What is known of a site: trials measured its region, or the trunk as a whole "
                "only, or nothing did.",
    "Menopause": "Before or after the menopause.",
}
# Fields whose name does not end with their unit; "1" keeps a number plain.
FIELD_UNITS = {
    "tonus_trend_settings.slope_noise_kg": "1", "tonus_trend.days": "d",
    "tonus_trend.slope_kg_per_day": "1", "tonus_trend.slope_error_kg_per_day": "1",
    "tonus_trend.percent_per_week": "%/wk", "tonus_trend.percent_error_per_week": "%/wk",
    "tonus_expenditure.kcal_per_day": "kcal/d", "tonus_expenditure.standard_error": "kcal/d",
    "tonus_expenditure.low": "kcal/d", "tonus_expenditure.high": "kcal/d",
    "tonus_expenditure.intake": "kcal/d", "tonus_expenditure_settings.expenditure_wander": "kcal/d",
    "tonus_region_change.change_percent": "%", "tonus_region_change.low_percent": "%",
    "tonus_region_change.high_percent": "%", "tonus_region_calibration.span_percent": "%",
}
# Records whose call can answer with cautions.
CAUTIONED = ["tonus_expenditure", "tonus_body_import_summary", "tonus_region_change",
             "tonus_cardio_energy"]
# The names of this library and of tonus.h differ for these.
RECORD_NAMES = {"tonus_set": "Set"}
FIELD_NAMES = {"type": "kind"}


def told(shape):
    """The fields of a record. The status that a call returned is its cautions."""
    return [f for f in shape.fields if not (shape.c_name in CAUTIONED and f.name == "status")]
