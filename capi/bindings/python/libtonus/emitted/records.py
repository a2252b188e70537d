# Written by capi/bindings/emit.py.
"""Structs of tonus.h by name: what is read, and what may be given."""
from typing import Dict, Literal, NamedTuple, Optional, Tuple, TypedDict

NAN = float("nan")

# Words of parameters, and their numbers.
Sex = Literal["male", "female"]
SEX = {"male": 1, "female": 2}
Region = Literal["arm", "trunk", "trunk_site", "leg", "visceral", "face"]
REGION = {"arm": 1, "trunk": 2, "trunk_site": 3, "leg": 4, "visceral": 5, "face": 6}
Evidence = Literal["trials", "trunk_trials", "none"]
EVIDENCE = {"trials": 1, "trunk_trials": 2, "none": 3}
Menopause = Literal["before", "after"]
MENOPAUSE = {"before": 1, "after": 2}


class LogCounts(NamedTuple):
    """What a log holds: rows = sets + rejected + other_rows."""

    # 1 if a file named no unit and kilograms were assumed
    weight_unit_assumed: bool
    # rows read from files, and sets added one by one
    rows: int
    # rows that are sets
    sets: int
    # sets of every type but warm-ups
    working_sets: int
    # rows that could not be used: Log.rejected
    rejected: int
    # rest timers and notes
    other_rows: int
    # repetitions of all sets
    reps: int
    # distinct names of exercises
    exercises: int
    # names without an exercise: Log.unresolved
    unresolved: int
    # days since 1970-01-01 of the earliest set; 0 without sets
    first_day: int
    # the same of the latest
    last_day: int
    # load less assistance, times repetitions of working sets
    tonnage_kg: float


class MuscleWeek(NamedTuple):
    """A muscle's work in a week."""

    # workouts with direct work: the frequency
    sessions: int
    # hard sets with the muscle as primary
    direct_sets: float
    # the same, and half of the hard sets it assists in
    fractional_sets: float
    # hours since the workout before with direct work, or NaN
    shortest_gap_h: float


class Week(NamedTuple):
    """A week of training."""

    # 1 if part of it is outside of what is looked at
    partial: bool
    # days since 1970-01-01
    first_day: int
    # six later
    last_day: int
    # workouts with a working set
    sessions: int
    # every kind but warm-ups
    working_sets: int
    # working sets without RPE and RIR
    unrated_sets: int
    # working sets whose exercise no muscle is known of
    unresolved_sets: int
    # working sets whose load is not known
    unloaded_sets: int
    # repetitions of working sets
    reps: int
    # a set of one side counts a half
    hard_sets: float
    # hard sets of multi-joint presses above the hips
    push_sets: float
    # hard sets of multi-joint pulls above the hips
    pull_sets: float
    # load times repetitions
    tonnage_kg: float
    # time under tension by phase, where the tempo is known
    eccentric_s: float
    # the same: pause at the stretch
    stretch_pause_s: float
    # the same: shortening
    concentric_s: float
    # the same: pause at the contraction
    top_pause_s: float
    # of every muscle by its name
    muscles: Dict[str, MuscleWeek]


class Candidate(NamedTuple):
    """An equation of a family on what is known of one person."""

    # 0 or cautions: applicable; negative: why it is not
    status: int
    # the equation
    id: str
    # unit of the numbers, one for the family; "" for a class
    unit: str
    # the input that is missing or refused; None if applicable
    input: Optional[str]
    # the group it is only for, which no fact tells; or None
    apart: Optional[str]
    # its result; NaN where not applicable
    value: float
    # published, widened by those of derived inputs; NaN if unknown
    standard_error: float
    # lower end of the 95 % interval, or NaN
    low: float
    # upper end of the 95 % interval, or NaN
    high: float


class Activity(NamedTuple):
    """An activity of the Adult Compendium of Physical Activities."""

    # year of the edition; codes changed their meaning between two
    edition: int
    # 1 where the compendium estimated it from similar activities
    estimated: bool
    # cost as printed: multiple of 1 kcal/kg/h, rest included
    met: float
    # five digits, such as "01009"
    code: str
    # major heading, such as "Bicycling"
    heading: str
    # specific activity
    description: str


class Claim(NamedTuple):
    """What is said to a claim."""

    # of the rule's finding; TONUS_NONE: nothing against the claim
    severity: Literal["not_evaluated", "none", "info", "advise", "warn", "stop_and_refer"]
    # the claim that the text makes; None where none is known
    claim_id: Optional[str]
    # the rule that judges it, or None
    rule_id: Optional[str]
    # the claim in the language, or None
    wording: Optional[str]
    # other claims that share words with the text, or None
    nearest: Tuple[str, ...]
    # what is said to the claim; empty where it is not known
    message: str


class TrendSettings(NamedTuple):
    """How a trend is followed."""

    # so many on one side are a change of the weight
    outliers_in_a_row: int
    # of the exponential mean, for a day
    smoothing: float
    # standard deviation of a weighing, share of the weight
    weighing_noise: float
    # wander of the level in a day
    level_noise_kg: float
    # wander of the slope in a day, kg/d
    slope_noise_kg: float
    # standard deviations beyond which a weighing is left out
    outlier: float


class TrendLine(NamedTuple):
    """Least-squares line through the weighings of a window."""

    # TONUS_TREND_...
    verdict: Literal["too_short", "losing", "plateau", "unclear", "rising"]
    # used
    weighings: int
    # left out
    outliers: int
    # from the first to the last weighing
    days: float
    # mean of the weighings
    mean_kg: float
    # the line at its end
    end_kg: float
    # standard deviation about the line
    scatter_kg: float
    # negative = loss
    slope_kg_per_day: float
    # its standard error
    slope_error_kg_per_day: float
    # slope, of the mean weight
    percent_per_week: float
    # its standard error
    percent_error_per_week: float


class ExpenditureGates(NamedTuple):
    """What a log must hold before there is an answer."""

    # days that the window must cover
    least_days: int
    # length of the window, back from the last day
    most_days: int
    # days with intake in the window
    least_intake_days: int
    # weighings in the window
    least_weighings: int
    # days in a row without intake in the window
    most_gap_days: int
    # of the days of the window
    least_intake_share: float


class LogWindow(NamedTuple):
    """What the window of a log holds."""

    # bits against an answer; 0: good enough
    reasons: Tuple[str, ...]
    # that it covers
    days: int
    # with intake
    intake_days: int
    # weighings
    weighings: int
    # most days in a row without intake
    longest_gap: int


class Expenditure(NamedTuple):
    """Expenditure with its 90 % interval."""

    # weighings left out
    outliers: int
    # total energy expenditure
    kcal_per_day: float
    # kcal/d
    standard_error: float
    # lower end of the 90 % interval
    low: float
    # upper end
    high: float
    # mean intake of the window, kcal/d
    intake: float
    # slope of the weight in the window
    kg_per_week: float


class ExpenditureSettings(NamedTuple):
    """What the model-based filter takes for noise."""

    # so many on one side are a change of the weight
    outliers_in_a_row: int
    # standard deviation of a weighing, share of the weight
    weighing_noise: float
    # of a day's logged intake, share of it
    intake_noise: float
    # of the expected expenditure at the start, share of it
    expenditure_doubt: float
    # of the expenditure in a day, kcal/d
    expenditure_wander: float
    # of body fat at the start, share of the weight
    fat_doubt: float
    # of extracellular fluid in a day
    fluid_noise_kg: float
    # standard deviations beyond which a weighing is left out
    outlier: float


class BodyImported(NamedTuple):
    """What an import read: rows = used + empty + rejected."""

    # 1 if no unit was named and kilograms were assumed
    weight_unit_assumed: bool
    # rows below the header
    rows: int
    # rows that gave at least one value
    used: int
    # rows without a value
    empty: int
    # rows that could not be used
    rejected: int
    # values read
    values: int


class RegionChange(NamedTuple):
    """Change of a region, percent of what it has now; negative = less."""

    # what the call returned
    status: int
    # at the exponent
    change_percent: float
    # end of the 95 % band
    low_percent: float
    # other end
    high_percent: float


class RegionCalibration(NamedTuple):
    """One's own exponent."""

    # slope of ln(site) over ln(body fat)
    own_k: float
    # its standard error
    own_error: float
    # prior and own slope together
    k: float
    # standard deviation of k
    k_sd: float
    # share of the own slope in k
    own_weight: float
    # range of the body fat, of the largest
    span_percent: float


class SessionEnergy(NamedTuple):
    """Energy of a session. Gross and net differ by the rest of 1 MET, which is in a day's resting
    energy already: add the net to a day's expenditure."""

    # 1 intervals, 2 MET, 3 pace, 4 heart rate
    source: Literal["intervals", "met", "pace", "heart_rate"]
    # its duration
    duration_min: float
    # with what rest would have taken
    gross_kcal: float
    # without
    net_kcal: float
    # energy after it at 6 % of the net energy, not in net_kcal
    epoc_low_kcal: float
    # at 15 %: the bound
    epoc_high_kcal: float
    # mean cost
    met: float
    # minutes from 3 to below 6 MET
    moderate_min: float
    # minutes from 6 MET
    vigorous_min: float
    # minutes of work in intervals
    interval_work_min: float
    # share of the heart-rate reserve, or NaN
    reserve: float
    # 0, or bits of cautions
    status: int


class ImportOptions(TypedDict, total=False):
    """Units of a file that does not name them; 0: kilograms and kilometres are assumed and said
    so."""

    # 0 not given, 1 kilogram, 2 pound
    weight_unit: Literal["kilogram", "pound"]
    # 0 not given, 1 metre, 2 kilometre, 3 mile, 4 foot, 5 yard
    distance_unit: Literal["metre", "kilometre", "mile", "foot", "yard"]
    # Map of columns of a file of no known app: `role=heading` joined by semicolons, such as
    # `start=Date` and `reps=Reps`. None for a known app.
    columns: Optional[str]


class SetFields(TypedDict, total=False):
    """One set. Numbers that were not recorded are NaN; from side on, 0 is not recorded too."""

    # repetitions, whole, or NaN
    reps: float
    # load without body weight, or NaN. Of an assisting machine, its help
    load_kg: float
    # rating of perceived exertion, or NaN
    rpe: float
    # repetitions in reserve, or NaN
    rir: float
    # metres, or NaN
    distance_m: float
    # seconds, or NaN
    duration_s: float
    # 0 or 1 both, 2 left, 3 right
    side: Literal["both", "left", "right"]
    # kilograms taken off by a band or machine
    assistance_kg: float
    # mean heart rate
    heart_rate_bpm: float
    # tempo: lengthening; all four phases or none are given
    eccentric_s: float
    # tempo: pause at the stretch
    stretch_pause_s: float
    # tempo: shortening
    concentric_s: float
    # tempo: pause at the contraction
    top_pause_s: float


class Counting(TypedDict, total=False):
    """Conventions of counting; all of them are named in the guide."""

    # 0 or 1 ISO weeks, 2 seven days each up to the last
    weeks: Literal["iso", "rolling"]
    # 0 to 12: sets before this hour belong to the day before
    day_starts_at_h: int
    # 0 or 1 a set without effort counts as hard, 2 it does not
    unrated: Literal["hard", "not_hard"]
    # 0 or 1 the load of two dumbbells as logged, 2 twice
    dumbbells: Literal["as_logged", "twice"]
    # days since 1970-01-01, first that is looked at; 0: the first
    from_day: int
    # days since 1970-01-01, last that is looked at; 0: the last
    until_day: int
    # most repetitions in reserve of a hard set; NaN: all are hard
    hard_rir_most: float
    # counted where an exercise moves it; NaN: left out
    body_weight_kg: float


class NextOptions(TypedDict, total=False):
    """How the next session is chosen; 0 or None: the default."""

    # 1 double progression (default), 2 linear, 3 ACSM 2009, 4 effort, 5 percentages
    scheme: Literal["double", "linear", "acsm", "rpe", "percent"]
    # sets, 1 to 100. Default: as many as in the last session
    sets: int
    # repetitions, of a range the fewest. Default 8
    reps_min: int
    # most repetitions. Default 12, or reps_min where that is given
    reps_max: int
    # 1 kilograms (default), 2 pounds: what can be loaded
    plates: Literal["kilogram", "pound"]
    # 1: never an easy week
    no_deload: bool
    # effort to aim at, of scheme 4. Default 8
    rpe: float
    # of scheme 5: training maximum over the best estimate, 0.5 to 1. Default 0.9
    tm_share: float
    # of scheme 5: first day, days since 1970-01-01. Default: the day after the log
    start_day: int
    # of scheme 5: weeks such as `65x5,75x5/70x3`, percent and repetitions. Default: four weeks, the
    # last one easy
    plan: str


class PlanOptions(TypedDict, total=False):
    """What a host chooses for a plan; 0 or None: the default."""

    # how far the trajectory is projected, 4 to 104; default 12
    weeks: int
    # first day: seconds of wall-clock time since 1970
    start_s: int
    # strength sessions a week, 2 to 5; default 3
    strength_days: int
    # main meals a day, 2 to 6; default 4
    meals: int
    # 1: interval training is wanted
    vigorous: bool
    # names of the exercise table joined by `|`; None: everything
    equipment: Optional[str]


class BodyImportOptions(TypedDict, total=False):
    """What a file of a body log does not name itself; 0: see the members."""

    # 0 not given: kilograms are assumed and said so; 1 kg, 2 lb, 3 stone
    weight_unit: Literal["kilogram", "pound", "stone"]
    # of 03/04/2025: 0 not given: refused; 1 day first, 2 month first
    date_order: Literal["day_first", "month_first"]


class CardioSession(TypedDict, total=False):
    """One session and who did it. The energy comes from the first that is given of: intervals, MET,
    pace, heart rate. What is 0 or NaN is not given."""

    # 1 male, 2 female: needed for the heart rate alone
    sex: Literal["male", "female"]
    # of a pace: 1 running, 0 walking
    running: bool
    # body weight
    weight_kg: float
    # minutes, up to 1440. Intervals make their own
    duration_min: float
    # of intervals: 1 to 200, whole. Rest follows every round
    rounds: float
    # seconds of work in a round, up to 3600
    work_s: float
    # seconds of rest in a round, 0 to 3600
    rest_s: float
    # cost of the work, 1 to 25 MET
    work_met: float
    # cost of the rest, 1 to 25 MET
    rest_met: float
    # cost of a steady session, 1 to 25 MET, such as of an activity
    met: float
    # of a pace: speed on foot, up to 400
    speed_m_per_min: float
    # of a pace: slope as a share, 0 to 0.5
    grade: float
    # mean heart rate, 20 to 250
    heart_rate_bpm: float
    # age: needed for the heart rate alone
    age_y: float
    # resting heart rate, for the share of the reserve
    hr_rest_bpm: float
    # highest heart rate, for the share of the reserve
    hr_max_bpm: float


# Words, bits or type of each field; NAN is a number that may be missing.
FIELDS = {
    "tonus_log_counts": {"weight_unit_assumed": bool, "rows": int, "sets": int, "working_sets": int,
    "rejected": int, "other_rows": int, "reps": int, "exercises": int, "unresolved": int,
    "first_day": int, "last_day": int, "tonnage_kg": float},
    "tonus_muscle_week": {"sessions": int, "direct_sets": float, "fractional_sets": float,
    "shortest_gap_h": NAN},
    "tonus_week": {"partial": bool, "first_day": int, "last_day": int, "sessions": int,
    "working_sets": int, "unrated_sets": int, "unresolved_sets": int, "unloaded_sets": int, "reps":
    int, "hard_sets": float, "push_sets": float, "pull_sets": float, "tonnage_kg": float,
    "eccentric_s": float, "stretch_pause_s": float, "concentric_s": float, "top_pause_s": float},
    "tonus_candidate": {"status": int, "id": str, "unit": str, "input": str, "apart": str, "value":
    NAN, "standard_error": NAN, "low": NAN, "high": NAN},
    "tonus_met": {"edition": int, "estimated": bool, "met": float, "code": str, "heading": str,
    "description": str},
    "tonus_claim": {"severity": {"not_evaluated": -1, "none": 0, "info": 1, "advise": 2, "warn": 3,
    "stop_and_refer": 4}, "claim_id": str, "rule_id": str, "wording": str, "nearest": list},
    "tonus_trend_settings": {"outliers_in_a_row": int, "smoothing": float, "weighing_noise": float,
    "level_noise_kg": float, "slope_noise_kg": float, "outlier": float},
    "tonus_trend": {"verdict": {"too_short": 1, "losing": 2, "plateau": 3, "unclear": 4, "rising":
    5}, "weighings": int, "outliers": int, "days": float, "mean_kg": float, "end_kg": float,
    "scatter_kg": float, "slope_kg_per_day": float, "slope_error_kg_per_day": float,
    "percent_per_week": float, "percent_error_per_week": float},
    "tonus_expenditure_gates": {"least_days": int, "most_days": int, "least_intake_days": int,
    "least_weighings": int, "most_gap_days": int, "least_intake_share": float},
    "tonus_expenditure_window": {"reasons": (("few_days", 1), ("few_intake_days", 2),
    ("low_coverage", 4), ("few_weighings", 8), ("long_gap", 16)), "days": int, "intake_days": int,
    "weighings": int, "longest_gap": int},
    "tonus_expenditure": {"outliers": int, "kcal_per_day": float, "standard_error": float, "low":
    float, "high": float, "intake": float, "kg_per_week": float},
    "tonus_expenditure_settings": {"outliers_in_a_row": int, "weighing_noise": float,
    "intake_noise": float, "expenditure_doubt": float, "expenditure_wander": float, "fat_doubt":
    float, "fluid_noise_kg": float, "outlier": float},
    "tonus_body_import_summary": {"weight_unit_assumed": bool, "rows": int, "used": int, "empty":
    int, "rejected": int, "values": int},
    "tonus_region_change": {"status": int, "change_percent": float, "low_percent": float,
    "high_percent": float},
    "tonus_region_calibration": {"own_k": float, "own_error": float, "k": float, "k_sd": float,
    "own_weight": float, "span_percent": float},
    "tonus_cardio_energy": {"source": {"intervals": 1, "met": 2, "pace": 3, "heart_rate": 4},
    "duration_min": float, "gross_kcal": float, "net_kcal": float, "epoc_low_kcal": float,
    "epoc_high_kcal": float, "met": float, "moderate_min": float, "vigorous_min": float,
    "interval_work_min": float, "reserve": NAN},
    "tonus_import_options": {"weight_unit": {"kilogram": 1, "pound": 2}, "distance_unit": {"metre":
    1, "kilometre": 2, "mile": 3, "foot": 4, "yard": 5}, "columns": str},
    "tonus_set": {"type": {"warmup": 1, "working": 2, "drop": 3, "failure": 4, "timed": 5},
    "time_s": int, "reps": NAN, "load_kg": NAN, "rpe": NAN, "rir": NAN, "distance_m": NAN,
    "duration_s": NAN, "side": {"both": 1, "left": 2, "right": 3}, "assistance_kg": float,
    "heart_rate_bpm": float, "eccentric_s": float, "stretch_pause_s": float, "concentric_s": float,
    "top_pause_s": float},
    "tonus_counting": {"weeks": {"iso": 1, "rolling": 2}, "day_starts_at_h": int, "unrated":
    {"hard": 1, "not_hard": 2}, "dumbbells": {"as_logged": 1, "twice": 2}, "from_day": int,
    "until_day": int, "hard_rir_most": NAN, "body_weight_kg": NAN},
    "tonus_next_options": {"scheme": {"double": 1, "linear": 2, "acsm": 3, "rpe": 4, "percent": 5},
    "sets": int, "reps_min": int, "reps_max": int, "plates": {"kilogram": 1, "pound": 2},
    "no_deload": bool, "rpe": float, "tm_share": float, "start_day": int, "plan": str},
    "tonus_plan_options": {"weeks": int, "start_s": int, "strength_days": int, "meals": int,
    "vigorous": bool, "equipment": str},
    "tonus_expenditure_person": {"sex": {"male": 1, "female": 2}, "age_y": float, "height_cm":
    float, "pal": float, "fat_mass_kg": NAN},
    "tonus_body_import_options": {"weight_unit": {"kilogram": 1, "pound": 2, "stone": 3},
    "date_order": {"day_first": 1, "month_first": 2}},
    "tonus_cardio_session": {"sex": {"male": 1, "female": 2}, "running": bool, "weight_kg": float,
    "duration_min": float, "rounds": float, "work_s": float, "rest_s": float, "work_met": float,
    "rest_met": float, "met": float, "speed_m_per_min": float, "grade": float, "heart_rate_bpm":
    float, "age_y": float, "hr_rest_bpm": float, "hr_max_bpm": float},
}
