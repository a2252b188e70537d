# Written by capi/bindings/emit.py.
"""tonus.h for ctypes: constants, structs and prototypes."""
from ctypes import (POINTER, Structure, c_char, c_char_p, c_double, c_int32, c_int64,
                    c_size_t, c_uint32, c_void_p)

ABI = 2  # the interface that this was written from
TONUS_OK = 0
TONUS_NULL_ARGUMENT = -1
TONUS_NOT_FINITE = -2
TONUS_IMPOSSIBLE = -3
TONUS_OUTSIDE_DOMAIN = -4
TONUS_UNKNOWN_ID = -5
TONUS_WRONG_COUNT = -6
TONUS_UNKNOWN_NAME = -7
TONUS_WRONG_UNIT = -8
TONUS_MISSING_INPUT = -9
TONUS_BAD_HANDLE = -10
TONUS_OUT_OF_MEMORY = -11
TONUS_NOT_REACHABLE = -12
TONUS_WITHHELD = -13
TONUS_BAD_TEXT = -14
TONUS_INTERNAL_ERROR = -15
TONUS_OUTSIDE_STUDIED = 1
TONUS_EXTRAPOLATED = 2
TONUS_UNVERIFIED = 4
TONUS_SOME_ROWS_FAILED = 8
TONUS_DISAGREES = 16
TONUS_LOWER_BOUND = 32
TONUS_NOT_EVALUATED = -1
TONUS_NONE = 0
TONUS_INFO = 1
TONUS_ADVISE = 2
TONUS_WARN = 3
TONUS_STOP_AND_REFER = 4
TONUS_ENGLISH = 1
TONUS_GERMAN = 2
TONUS_TREND_TOO_SHORT = 1
TONUS_TREND_LOSING = 2
TONUS_TREND_PLATEAU = 3
TONUS_TREND_UNCLEAR = 4
TONUS_TREND_RISING = 5
TONUS_FEW_DAYS = 1
TONUS_FEW_INTAKE_DAYS = 2
TONUS_LOW_COVERAGE = 4
TONUS_FEW_WEIGHINGS = 8
TONUS_LONG_GAP = 16


class tonus_estimate(Structure):
    """A result with its error; NaN where no standard error was published."""
    _fields_ = [("struct_size", c_uint32),
                ("status", c_int32),
                ("value", c_double),
                ("standard_error", c_double),
                ("low", c_double),
                ("high", c_double)]


class tonus_error(Structure):
    """What was wrong: which argument, its value, what is allowed. Owned by the caller."""
    _fields_ = [("struct_size", c_uint32),
                ("status", c_int32),
                ("argument", c_int32),
                ("reserved", c_int32),
                ("value", c_double),
                ("minimum", c_double),
                ("maximum", c_double),
                ("message", c_char * 160)]


class tonus_import_options(Structure):
    """Units of a file that does not name them; 0: kilograms and kilometres are assumed and said
    so."""
    _fields_ = [("struct_size", c_uint32),
                ("weight_unit", c_int32),
                ("distance_unit", c_int32),
                ("reserved", c_int32),
                ("columns", c_char_p)]


class tonus_import_summary(Structure):
    """What an import read: rows = sets + rejected + other_rows."""
    _fields_ = [("struct_size", c_uint32),
                ("weight_unit_assumed", c_int32),
                ("rows", c_int64),
                ("sets", c_int64),
                ("rejected", c_int64),
                ("other_rows", c_int64)]


class tonus_set(Structure):
    """One set. Numbers that were not recorded are NaN; from side on, 0 is not recorded too."""
    _fields_ = [("struct_size", c_uint32),
                ("type", c_int32),
                ("time_s", c_int64),
                ("reps", c_double),
                ("load_kg", c_double),
                ("rpe", c_double),
                ("rir", c_double),
                ("distance_m", c_double),
                ("duration_s", c_double),
                ("side", c_int32),
                ("reserved", c_int32),
                ("assistance_kg", c_double),
                ("heart_rate_bpm", c_double),
                ("eccentric_s", c_double),
                ("stretch_pause_s", c_double),
                ("concentric_s", c_double),
                ("top_pause_s", c_double)]


class tonus_log_counts(Structure):
    """What a log holds: rows = sets + rejected + other_rows."""
    _fields_ = [("struct_size", c_uint32),
                ("weight_unit_assumed", c_int32),
                ("rows", c_int64),
                ("sets", c_int64),
                ("working_sets", c_int64),
                ("rejected", c_int64),
                ("other_rows", c_int64),
                ("reps", c_int64),
                ("exercises", c_int64),
                ("unresolved", c_int64),
                ("first_day", c_int64),
                ("last_day", c_int64),
                ("tonnage_kg", c_double)]


class tonus_counting(Structure):
    """Conventions of counting; all of them are named in the guide."""
    _fields_ = [("struct_size", c_uint32),
                ("weeks", c_int32),
                ("day_starts_at_h", c_int32),
                ("unrated", c_int32),
                ("dumbbells", c_int32),
                ("reserved", c_int32),
                ("from_day", c_int64),
                ("until_day", c_int64),
                ("hard_rir_most", c_double),
                ("body_weight_kg", c_double)]


class tonus_week(Structure):
    """A week of training."""
    _fields_ = [("struct_size", c_uint32),
                ("partial", c_int32),
                ("first_day", c_int64),
                ("last_day", c_int64),
                ("sessions", c_int32),
                ("working_sets", c_int32),
                ("unrated_sets", c_int32),
                ("unresolved_sets", c_int32),
                ("unloaded_sets", c_int32),
                ("reserved", c_int32),
                ("reps", c_int64),
                ("hard_sets", c_double),
                ("push_sets", c_double),
                ("pull_sets", c_double),
                ("tonnage_kg", c_double),
                ("eccentric_s", c_double),
                ("stretch_pause_s", c_double),
                ("concentric_s", c_double),
                ("top_pause_s", c_double)]


class tonus_muscle_week(Structure):
    """A muscle's work in a week."""
    _fields_ = [("struct_size", c_uint32),
                ("sessions", c_int32),
                ("direct_sets", c_double),
                ("fractional_sets", c_double),
                ("shortest_gap_h", c_double)]


class tonus_candidate(Structure):
    """An equation of a family on what is known of one person; its texts are static, UTF-8."""
    _fields_ = [("struct_size", c_uint32),
                ("status", c_int32),
                ("id", c_char_p),
                ("unit", c_char_p),
                ("input", c_char_p),
                ("apart", c_char_p),
                ("value", c_double),
                ("standard_error", c_double),
                ("low", c_double),
                ("high", c_double)]


class tonus_met(Structure):
    """An activity of the Adult Compendium of Physical Activities; its texts are static, UTF-8."""
    _fields_ = [("struct_size", c_uint32),
                ("edition", c_int32),
                ("estimated", c_int32),
                ("reserved", c_int32),
                ("met", c_double),
                ("code", c_char_p),
                ("heading", c_char_p),
                ("description", c_char_p)]


class tonus_cardio_session(Structure):
    """One session and who did it. The energy comes from the first that is given of: intervals, MET,
    pace, heart rate. What is 0 or NaN is not given."""
    _fields_ = [("struct_size", c_uint32),
                ("sex", c_int32),
                ("running", c_int32),
                ("reserved", c_int32),
                ("weight_kg", c_double),
                ("duration_min", c_double),
                ("rounds", c_double),
                ("work_s", c_double),
                ("rest_s", c_double),
                ("work_met", c_double),
                ("rest_met", c_double),
                ("met", c_double),
                ("speed_m_per_min", c_double),
                ("grade", c_double),
                ("heart_rate_bpm", c_double),
                ("age_y", c_double),
                ("hr_rest_bpm", c_double),
                ("hr_max_bpm", c_double)]


class tonus_cardio_energy(Structure):
    """Energy of a session. Gross and net differ by the rest of 1 MET, which is in a day's resting
    energy already: add the net to a day's expenditure."""
    _fields_ = [("struct_size", c_uint32),
                ("source", c_int32),
                ("duration_min", c_double),
                ("gross_kcal", c_double),
                ("net_kcal", c_double),
                ("epoc_low_kcal", c_double),
                ("epoc_high_kcal", c_double),
                ("met", c_double),
                ("moderate_min", c_double),
                ("vigorous_min", c_double),
                ("interval_work_min", c_double),
                ("reserve", c_double)]


class tonus_next_options(Structure):
    """How the next session is chosen; 0 or NULL: the default."""
    _fields_ = [("struct_size", c_uint32),
                ("scheme", c_int32),
                ("sets", c_int32),
                ("reps_min", c_int32),
                ("reps_max", c_int32),
                ("plates", c_int32),
                ("no_deload", c_int32),
                ("reserved", c_int32),
                ("rpe", c_double),
                ("tm_share", c_double),
                ("start_day", c_int64),
                ("plan", c_char_p)]


class tonus_claim(Structure):
    """What is said to a claim. Set struct_size to sizeof(tonus_claim); the texts are static."""
    _fields_ = [("struct_size", c_uint32),
                ("severity", c_int32),
                ("claim_id", c_char_p),
                ("rule_id", c_char_p),
                ("wording", c_char_p),
                ("nearest", c_char_p * 3)]


class tonus_adult(Structure):
    """An adult at the start. Optional numbers are NaN where they are not given."""
    _fields_ = [("struct_size", c_uint32),
                ("sex", c_int32),
                ("baseline", c_int32),
                ("reserved", c_int32),
                ("age_y", c_double),
                ("height_cm", c_double),
                ("weight_kg", c_double),
                ("pal", c_double),
                ("fat_mass_kg", c_double),
                ("intake_kcal_per_day", c_double),
                ("carbohydrate", c_double)]


class tonus_adult_plan(Structure):
    """What an adult changes. Each list holds nothing, one number for every day, or one for each."""
    _fields_ = [("struct_size", c_uint32),
                ("steps_per_day", c_int32),
                ("intake_change_kcal_per_day", POINTER(c_double)),
                ("intake_change_count", c_size_t),
                ("sodium_change_mg_per_day", POINTER(c_double)),
                ("sodium_change_count", c_size_t),
                ("carbohydrate", POINTER(c_double)),
                ("carbohydrate_count", c_size_t),
                ("activity_change_pct", POINTER(c_double)),
                ("activity_change_count", c_size_t)]


class tonus_adult_state(Structure):
    """The body on a day."""
    _fields_ = [("struct_size", c_uint32),
                ("day", c_int32),
                ("weight_kg", c_double),
                ("fat_mass_kg", c_double),
                ("lean_kg", c_double),
                ("glycogen_kg", c_double),
                ("ecf_kg", c_double),
                ("adaptive_kcal_per_day", c_double),
                ("intake_kcal_per_day", c_double),
                ("expenditure_kcal_per_day", c_double)]


class tonus_adult_summary(Structure):
    """How a simulation went."""
    _fields_ = [("struct_size", c_uint32),
                ("limits", c_uint32),
                ("since", c_int32 * 5),
                ("reserved", c_int32),
                ("eaten_kcal", c_double),
                ("spent_kcal", c_double),
                ("stored_kcal", c_double),
                ("imbalance_kcal", c_double)]


class tonus_adult_goal(Structure):
    """A goal: exactly one of weight and body fat, the other NaN."""
    _fields_ = [("struct_size", c_uint32),
                ("reserved", c_int32),
                ("goal_weight_kg", c_double),
                ("goal_body_fat_pct", c_double),
                ("goal_days", c_double),
                ("activity_change_pct", c_double),
                ("carbohydrate", c_double)]


class tonus_adult_goal_intake(Structure):
    """What to eat for a goal."""
    _fields_ = [("struct_size", c_uint32),
                ("reserved", c_int32),
                ("baseline_kcal_per_day", c_double),
                ("goal_kcal_per_day", c_double),
                ("maintain_kcal_per_day", c_double),
                ("end_weight_kg", c_double),
                ("end_fat_mass_kg", c_double)]


class tonus_adult_people(Structure):
    """Adults as columns of `rows` numbers. A NULL among the optional ones: given for nobody."""
    _fields_ = [("struct_size", c_uint32),
                ("baseline", c_int32),
                ("rows", c_size_t),
                ("sex", POINTER(c_int32)),
                ("age_y", POINTER(c_double)),
                ("height_cm", POINTER(c_double)),
                ("weight_kg", POINTER(c_double)),
                ("pal", POINTER(c_double)),
                ("fat_mass_kg", POINTER(c_double)),
                ("intake_kcal_per_day", POINTER(c_double)),
                ("carbohydrate", POINTER(c_double))]


class tonus_adult_cohort(Structure):
    """What adults change. The value of a row on a day is values[row * row_stride + day *
    day_stride]: a day_stride of 0 is one number for each row, a row_stride of 0 one schedule for
    all."""
    _fields_ = [("struct_size", c_uint32),
                ("days", c_int32),
                ("every", c_int32),
                ("steps_per_day", c_int32),
                ("days_per_step", c_int32),
                ("reserved", c_int32),
                ("intake_change_kcal_per_day", POINTER(c_double)),
                ("intake_change_row_stride", c_size_t),
                ("intake_change_day_stride", c_size_t),
                ("sodium_change_mg_per_day", POINTER(c_double)),
                ("sodium_change_row_stride", c_size_t),
                ("sodium_change_day_stride", c_size_t),
                ("carbohydrate", POINTER(c_double)),
                ("carbohydrate_row_stride", c_size_t),
                ("carbohydrate_day_stride", c_size_t),
                ("activity_change_pct", POINTER(c_double)),
                ("activity_change_row_stride", c_size_t),
                ("activity_change_day_stride", c_size_t)]


class tonus_adult_columns(Structure):
    """Where results go: of each written day a column of `rows` numbers. Pointers may be NULL."""
    _fields_ = [("struct_size", c_uint32),
                ("reserved", c_int32),
                ("weight_kg", POINTER(c_double)),
                ("fat_mass_kg", POINTER(c_double)),
                ("lean_kg", POINTER(c_double)),
                ("glycogen_kg", POINTER(c_double)),
                ("ecf_kg", POINTER(c_double)),
                ("adaptive_kcal_per_day", POINTER(c_double)),
                ("row_status", POINTER(c_int32)),
                ("row_day", POINTER(c_int32))]


class tonus_adult_goals(Structure):
    """Goals as columns, and where the intakes go. NULL and NaN: not given, not wanted."""
    _fields_ = [("struct_size", c_uint32),
                ("reserved", c_int32),
                ("goal_weight_kg", POINTER(c_double)),
                ("goal_body_fat_pct", POINTER(c_double)),
                ("goal_days", POINTER(c_double)),
                ("activity_change_pct", POINTER(c_double)),
                ("carbohydrate", POINTER(c_double)),
                ("baseline_kcal_per_day", POINTER(c_double)),
                ("goal_kcal_per_day", POINTER(c_double)),
                ("maintain_kcal_per_day", POINTER(c_double)),
                ("row_status", POINTER(c_int32))]


class tonus_body_import_options(Structure):
    """What a file of a body log does not name itself; 0: see the members."""
    _fields_ = [("struct_size", c_uint32),
                ("weight_unit", c_int32),
                ("date_order", c_int32),
                ("reserved", c_int32)]


class tonus_body_import_summary(Structure):
    """What an import read: rows = used + empty + rejected."""
    _fields_ = [("struct_size", c_uint32),
                ("weight_unit_assumed", c_int32),
                ("rows", c_int64),
                ("used", c_int64),
                ("empty", c_int64),
                ("rejected", c_int64),
                ("values", c_int64)]


class tonus_trend_settings(Structure):
    """How a trend is followed."""
    _fields_ = [("struct_size", c_uint32),
                ("outliers_in_a_row", c_int32),
                ("smoothing", c_double),
                ("weighing_noise", c_double),
                ("level_noise_kg", c_double),
                ("slope_noise_kg", c_double),
                ("outlier", c_double)]


class tonus_trend(Structure):
    """Least-squares line through the weighings of a window."""
    _fields_ = [("struct_size", c_uint32),
                ("verdict", c_int32),
                ("weighings", c_int32),
                ("outliers", c_int32),
                ("days", c_double),
                ("mean_kg", c_double),
                ("end_kg", c_double),
                ("scatter_kg", c_double),
                ("slope_kg_per_day", c_double),
                ("slope_error_kg_per_day", c_double),
                ("percent_per_week", c_double),
                ("percent_error_per_week", c_double)]


class tonus_expenditure_gates(Structure):
    """What a log must hold before there is an answer."""
    _fields_ = [("struct_size", c_uint32),
                ("least_days", c_int32),
                ("most_days", c_int32),
                ("least_intake_days", c_int32),
                ("least_weighings", c_int32),
                ("most_gap_days", c_int32),
                ("least_intake_share", c_double)]


class tonus_expenditure_window(Structure):
    """What the window of a log holds."""
    _fields_ = [("struct_size", c_uint32),
                ("reasons", c_uint32),
                ("days", c_int32),
                ("intake_days", c_int32),
                ("weighings", c_int32),
                ("longest_gap", c_int32)]


class tonus_expenditure(Structure):
    """Expenditure with its 90 % interval."""
    _fields_ = [("struct_size", c_uint32),
                ("outliers", c_int32),
                ("kcal_per_day", c_double),
                ("standard_error", c_double),
                ("low", c_double),
                ("high", c_double),
                ("intake", c_double),
                ("kg_per_week", c_double)]


class tonus_expenditure_settings(Structure):
    """What the model-based filter takes for noise."""
    _fields_ = [("struct_size", c_uint32),
                ("outliers_in_a_row", c_int32),
                ("weighing_noise", c_double),
                ("intake_noise", c_double),
                ("expenditure_doubt", c_double),
                ("expenditure_wander", c_double),
                ("fat_doubt", c_double),
                ("fluid_noise_kg", c_double),
                ("outlier", c_double)]


class tonus_expenditure_person(Structure):
    """A person that the filter follows; unscreened: no safety rule is asked here."""
    _fields_ = [("struct_size", c_uint32),
                ("sex", c_int32),
                ("age_y", c_double),
                ("height_cm", c_double),
                ("pal", c_double),
                ("fat_mass_kg", c_double)]


class tonus_region_change(Structure):
    """Change of a region, percent of what it has now; negative = less."""
    _fields_ = [("struct_size", c_uint32),
                ("status", c_int32),
                ("change_percent", c_double),
                ("low_percent", c_double),
                ("high_percent", c_double)]


class tonus_region_calibration(Structure):
    """One's own exponent."""
    _fields_ = [("struct_size", c_uint32),
                ("reserved", c_int32),
                ("own_k", c_double),
                ("own_error", c_double),
                ("k", c_double),
                ("k_sd", c_double),
                ("own_weight", c_double),
                ("span_percent", c_double)]


class tonus_finding(Structure):
    """What a rule found. Texts are static, UTF-8."""
    _fields_ = [("struct_size", c_uint32),
                ("severity", c_int32),
                ("withheld", c_int32),
                ("changed", c_int32),
                ("grade", c_int32),
                ("status", c_int32),
                ("value", c_double),
                ("threshold", c_double),
                ("rule_id", c_char_p),
                ("title", c_char_p),
                ("input", c_char_p)]


class tonus_plan_options(Structure):
    """What a host chooses for a plan; 0 or NULL: the default."""
    _fields_ = [("struct_size", c_uint32),
                ("weeks", c_int32),
                ("start_s", c_int64),
                ("strength_days", c_int32),
                ("meals", c_int32),
                ("vigorous", c_int32),
                ("reserved", c_int32),
                ("equipment", c_char_p)]


PROTOTYPES = {
    "tonus_abi_version": (c_uint32, []),
    "tonus_version": (c_char_p, []),
    "tonus_status_text": (c_char_p, [c_int32]),
    "tonus_catalogue_json": (c_char_p, []),
    "tonus_evaluate": (c_int32, [c_char_p, POINTER(c_double), c_size_t, POINTER(tonus_estimate), POINTER(tonus_error)]),
    "tonus_evaluate_many": (c_int32, [c_char_p, POINTER(POINTER(c_double)), c_size_t, c_size_t, POINTER(c_double), POINTER(c_int32)]),
    "tonus_evaluate_series": (c_int32, [c_char_p, POINTER(c_double), c_size_t, POINTER(c_double), c_size_t, POINTER(tonus_estimate), POINTER(tonus_error)]),
    "tonus_facts_new": (c_void_p, []),
    "tonus_facts_free": (None, [c_void_p]),
    "tonus_facts_set": (c_int32, [c_void_p, c_char_p, c_double, c_char_p, POINTER(tonus_error)]),
    "tonus_facts_choose": (c_int32, [c_void_p, c_char_p, c_char_p, POINTER(tonus_error)]),
    "tonus_facts_parse": (c_int32, [c_void_p, c_char_p, c_char_p, POINTER(tonus_error)]),
    "tonus_facts_get": (c_int32, [c_void_p, c_char_p, c_char_p, POINTER(tonus_estimate), POINTER(tonus_error)]),
    "tonus_rule_evaluate": (c_int32, [c_char_p, c_void_p, POINTER(c_int32), POINTER(tonus_error)]),
    "tonus_log_new": (c_void_p, []),
    "tonus_log_free": (None, [c_void_p]),
    "tonus_log_import": (c_int32, [c_void_p, c_char_p, c_size_t, POINTER(tonus_import_options), POINTER(tonus_import_summary), POINTER(tonus_error)]),
    "tonus_log_add": (c_int32, [c_void_p, c_char_p, POINTER(tonus_set), POINTER(tonus_error)]),
    "tonus_log_facts": (c_int32, [c_void_p, c_void_p, POINTER(tonus_error)]),
    "tonus_log_report": (c_int32, [c_void_p, POINTER(tonus_log_counts), POINTER(tonus_error)]),
    "tonus_log_rejected": (c_int32, [c_void_p, c_size_t, POINTER(c_int64), c_void_p, POINTER(c_size_t), POINTER(tonus_error)]),
    "tonus_log_unresolved": (c_int32, [c_void_p, c_size_t, POINTER(c_int64), c_void_p, POINTER(c_size_t), POINTER(tonus_error)]),
    "tonus_log_export": (c_int32, [c_void_p, c_void_p, POINTER(c_size_t), POINTER(tonus_error)]),
    "tonus_log_weeks": (c_int32, [c_void_p, POINTER(tonus_counting), POINTER(c_void_p), POINTER(tonus_error)]),
    "tonus_weeks_free": (None, [c_void_p]),
    "tonus_weeks_count": (c_size_t, [c_void_p]),
    "tonus_weeks_get": (c_int32, [c_void_p, c_size_t, POINTER(tonus_week), POINTER(tonus_error)]),
    "tonus_weeks_muscle": (c_int32, [c_void_p, c_size_t, c_int32, POINTER(tonus_muscle_week), POINTER(tonus_error)]),
    "tonus_muscle_name": (c_char_p, [c_int32]),
    "tonus_exercise_resolve": (c_char_p, [c_char_p, POINTER(c_int32)]),
    "tonus_choose": (c_int32, [c_void_p, c_char_p, POINTER(c_char_p), POINTER(c_double), c_size_t, POINTER(tonus_candidate), c_size_t, POINTER(c_size_t), POINTER(tonus_error)]),
    "tonus_met_find": (c_int32, [c_int32, c_char_p, POINTER(tonus_met), POINTER(tonus_error)]),
    "tonus_met_search": (c_int32, [c_int32, c_char_p, POINTER(c_char_p), c_size_t, POINTER(c_size_t), POINTER(tonus_error)]),
    "tonus_cardio_session_energy": (c_int32, [POINTER(tonus_cardio_session), POINTER(tonus_cardio_energy), POINTER(tonus_error)]),
    "tonus_next_json": (c_int32, [c_void_p, c_void_p, POINTER(tonus_next_options), c_void_p, POINTER(c_size_t), POINTER(tonus_error)]),
    "tonus_records_json": (c_int32, [c_void_p, POINTER(tonus_counting), c_void_p, POINTER(c_size_t), POINTER(tonus_error)]),
    "tonus_log_load_json": (c_int32, [c_void_p, c_int32, c_int64, c_int64, c_void_p, POINTER(c_size_t), POINTER(tonus_error)]),
    "tonus_load_json": (c_int32, [POINTER(c_int64), POINTER(c_double), c_size_t, c_int64, c_int64, c_void_p, POINTER(c_size_t), POINTER(tonus_error)]),
    "tonus_rules_revision": (c_uint32, []),
    "tonus_rule_set_new": (c_void_p, []),
    "tonus_rule_set_free": (None, [c_void_p]),
    "tonus_rule_set_disable": (c_int32, [c_void_p, c_char_p, POINTER(tonus_error)]),
    "tonus_rule_set_enable": (c_int32, [c_void_p, c_char_p, POINTER(tonus_error)]),
    "tonus_rule_set_change": (c_int32, [c_void_p, c_char_p, c_char_p, c_double, c_char_p, c_char_p, POINTER(tonus_error)]),
    "tonus_rule_message": (c_int32, [c_char_p, c_void_p, c_int32, c_void_p, POINTER(c_size_t), POINTER(tonus_error)]),
    "tonus_claim_check": (c_int32, [c_char_p, c_void_p, c_int32, POINTER(tonus_claim), c_void_p, POINTER(c_size_t), POINTER(tonus_error)]),
    "tonus_adult_simulate": (c_int32, [POINTER(tonus_adult), POINTER(tonus_adult_plan), POINTER(c_int32), c_size_t, POINTER(tonus_adult_state), POINTER(tonus_adult_summary), POINTER(tonus_error)]),
    "tonus_adult_intake_for_goal": (c_int32, [POINTER(tonus_adult), POINTER(tonus_adult_goal), POINTER(tonus_adult_goal_intake), POINTER(tonus_error)]),
    "tonus_adult_days_to_goal": (c_int32, [POINTER(tonus_adult), POINTER(tonus_adult_plan), c_double, POINTER(c_double), POINTER(tonus_error)]),
    "tonus_adult_steady_state": (c_int32, [POINTER(tonus_adult), POINTER(tonus_adult_plan), POINTER(tonus_adult_state), POINTER(tonus_error)]),
    "tonus_adult_simulate_many": (c_int32, [POINTER(tonus_adult_people), POINTER(tonus_adult_cohort), POINTER(tonus_adult_columns), c_size_t, c_size_t, POINTER(c_size_t), POINTER(tonus_error)]),
    "tonus_adult_steady_state_many": (c_int32, [POINTER(tonus_adult_people), POINTER(tonus_adult_cohort), POINTER(tonus_adult_columns), c_size_t, c_size_t, POINTER(c_size_t), POINTER(tonus_error)]),
    "tonus_adult_intake_for_goal_many": (c_int32, [POINTER(tonus_adult_people), POINTER(tonus_adult_goals), c_size_t, c_size_t, POINTER(c_size_t), POINTER(tonus_error)]),
    "tonus_body_log_new": (c_void_p, []),
    "tonus_body_log_free": (None, [c_void_p]),
    "tonus_body_log_import": (c_int32, [c_void_p, c_char_p, c_size_t, POINTER(tonus_body_import_options), POINTER(tonus_body_import_summary), POINTER(tonus_error)]),
    "tonus_body_log_add": (c_int32, [c_void_p, c_char_p, c_int64, c_double, POINTER(tonus_error)]),
    "tonus_body_log_rejected": (c_int32, [c_void_p, c_size_t, POINTER(c_int64), POINTER(tonus_error)]),
    "tonus_body_log_columns": (c_int32, [c_void_p, POINTER(c_double), POINTER(c_double), POINTER(c_double), POINTER(c_size_t), POINTER(c_int64), POINTER(tonus_error)]),
    "tonus_body_log_facts": (c_int32, [c_void_p, c_void_p, POINTER(tonus_error)]),
    "tonus_trend_defaults": (c_int32, [POINTER(tonus_trend_settings)]),
    "tonus_trend_exponential": (c_int32, [POINTER(c_double), POINTER(c_double), c_size_t, POINTER(tonus_trend_settings), POINTER(c_double), POINTER(tonus_error)]),
    "tonus_trend_kalman": (c_int32, [POINTER(c_double), POINTER(c_double), c_size_t, POINTER(tonus_trend_settings), c_int32, POINTER(c_double), POINTER(c_double), POINTER(c_double), POINTER(c_double), POINTER(c_int32), POINTER(tonus_error)]),
    "tonus_trend_slope": (c_int32, [POINTER(c_double), POINTER(c_double), c_size_t, c_double, POINTER(tonus_trend_settings), POINTER(tonus_trend), POINTER(tonus_error)]),
    "tonus_expenditure_default_gates": (c_int32, [POINTER(tonus_expenditure_gates)]),
    "tonus_expenditure_default_settings": (c_int32, [POINTER(tonus_expenditure_settings)]),
    "tonus_expenditure_quality": (c_int32, [POINTER(c_double), POINTER(c_double), POINTER(c_double), c_size_t, POINTER(tonus_expenditure_gates), POINTER(tonus_expenditure_window), POINTER(tonus_error)]),
    "tonus_expenditure_balance": (c_int32, [POINTER(c_double), POINTER(c_double), POINTER(c_double), c_size_t, c_double, c_double, POINTER(tonus_expenditure_gates), POINTER(tonus_expenditure), POINTER(tonus_error)]),
    "tonus_expenditure_follow": (c_int32, [POINTER(tonus_expenditure_person), POINTER(c_double), POINTER(c_double), POINTER(c_double), c_size_t, POINTER(tonus_expenditure_gates), POINTER(tonus_expenditure_settings), POINTER(tonus_expenditure), POINTER(tonus_error)]),
    "tonus_expenditure_track": (c_int32, [POINTER(tonus_expenditure_person), POINTER(c_double), POINTER(c_double), POINTER(c_double), c_size_t, POINTER(tonus_expenditure_settings), POINTER(c_double), POINTER(c_double), POINTER(c_double), POINTER(c_double), POINTER(c_double), POINTER(c_int32), POINTER(tonus_error)]),
    "tonus_region_of_site": (c_int32, [c_char_p, POINTER(c_int32), POINTER(c_int32)]),
    "tonus_region_prior": (c_int32, [c_int32, c_int32, c_int32, POINTER(c_double), POINTER(c_double)]),
    "tonus_region_project": (c_int32, [c_double, c_double, c_double, c_double, POINTER(tonus_region_change), POINTER(tonus_error)]),
    "tonus_region_distribute": (c_int32, [POINTER(c_double), POINTER(c_double), c_size_t, c_double, c_double, POINTER(c_double), POINTER(tonus_error)]),
    "tonus_region_calibrate": (c_int32, [POINTER(c_double), POINTER(c_double), c_size_t, c_double, c_double, c_double, POINTER(tonus_region_calibration), POINTER(tonus_error)]),
    "tonus_region_fat_loss_for": (c_int32, [c_double, c_double, POINTER(c_double), POINTER(tonus_error)]),
    "tonus_region_detectable_change": (c_int32, [c_double, POINTER(c_double), POINTER(tonus_error)]),
    "tonus_region_contested_local_bonus": (c_int32, [c_double, c_double, c_double, POINTER(c_double), POINTER(tonus_error)]),
    "tonus_assess_json": (c_int32, [c_void_p, c_void_p, c_void_p, POINTER(c_size_t), POINTER(tonus_error)]),
    "tonus_assessment_new": (c_int32, [c_void_p, c_void_p, c_void_p, POINTER(c_void_p), POINTER(tonus_error)]),
    "tonus_assessment_free": (None, [c_void_p]),
    "tonus_assessment_findings": (c_size_t, [c_void_p]),
    "tonus_assessment_finding": (c_int32, [c_void_p, c_size_t, POINTER(tonus_finding), POINTER(tonus_error)]),
    "tonus_assessment_json": (c_int32, [c_void_p, c_void_p, POINTER(c_size_t), POINTER(tonus_error)]),
    "tonus_plan_new": (c_int32, [c_void_p, c_void_p, POINTER(tonus_plan_options), c_void_p, POINTER(c_void_p), POINTER(tonus_error)]),
    "tonus_plan_free": (None, [c_void_p]),
    "tonus_plan_json": (c_int32, [c_void_p, c_void_p, POINTER(c_size_t), POINTER(tonus_error)]),
}
