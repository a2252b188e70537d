// Written by capi/bindings/emit.py.

//! Records that C fills or reads.

use crate::choices::Sex;
use crate::error::known;
use crate::expenditure::Reasons;
use crate::quantity::{numbered, Input};
use crate::text::{optional_text, static_text};
use crate::units::*;
use crate::{Cautions, Error};
use libtonus_sys as sys;

numbered! {
    /// Verdict of a slope: under three weeks or six weighings; a loss of 0.1 % of the weight a week
    /// or more; no loss, and one of 0.25 % a week is excluded; no loss seen, but not excluded; a
    /// gain of 0.1 % a week or more, certainly above 0.
    Verdict {
        TooShort = 1, "too_short";
        Losing = 2, "losing";
        Plateau = 3, "plateau";
        Unclear = 4, "unclear";
        Rising = 5, "rising";
    }
}

numbered! {
    /// What the energy of a session was found by.
    EnergySource {
        Intervals = 1, "intervals";
        Met = 2, "met";
        Pace = 3, "pace";
        HeartRate = 4, "heart_rate";
    }
}

numbered! {
    /// 1 warm-up, 2 working, 3 drop, 4 failure, 5 timed.
    SetType {
        Warmup = 1, "warmup";
        Working = 2, "working";
        Drop = 3, "drop";
        Failure = 4, "failure";
        Timed = 5, "timed";
    }
}

numbered! {
    /// 0 or 1 both, 2 left, 3 right.
    #[derive(Default)]
    Side {
        #[default]
        Both = 1, "both";
        Left = 2, "left";
        Right = 3, "right";
    }
}

numbered! {
    /// 0 or 1 ISO weeks, 2 seven days each up to the last.
    #[derive(Default)]
    WeekForm {
        #[default]
        Iso = 1, "iso";
        Rolling = 2, "rolling";
    }
}

numbered! {
    /// 0 or 1 a set without effort counts as hard, 2 it does not.
    #[derive(Default)]
    Unrated {
        #[default]
        Hard = 1, "hard";
        NotHard = 2, "not_hard";
    }
}

numbered! {
    /// 0 or 1 the load of two dumbbells as logged, 2 twice.
    #[derive(Default)]
    Dumbbells {
        #[default]
        AsLogged = 1, "as_logged";
        Twice = 2, "twice";
    }
}

numbered! {
    /// 1 double progression (default), 2 linear, 3 ACSM 2009, 4 effort, 5 percentages.
    #[derive(Default)]
    Scheme {
        #[default]
        Double = 1, "double";
        Linear = 2, "linear";
        Acsm = 3, "acsm";
        Rpe = 4, "rpe";
        Percent = 5, "percent";
    }
}

numbered! {
    /// 1 kilograms (default), 2 pounds: what can be loaded.
    #[derive(Default)]
    Plates {
        #[default]
        Kilogram = 1, "kilogram";
        Pound = 2, "pound";
    }
}

numbered! {
    /// Unit of the weights of a file that does not name it.
    BodyWeightUnit {
        Kilogram = 1, "kilogram";
        Pound = 2, "pound";
        Stone = 3, "stone";
    }
}

numbered! {
    /// What comes first in dates such as 03/04/2025.
    DateOrder {
        DayFirst = 1, "day_first";
        MonthFirst = 2, "month_first";
    }
}

numbered! {
    /// A region of the body with an exponent of its own.
    Region {
        Arm = 1, "arm";
        Trunk = 2, "trunk";
        TrunkSite = 3, "trunk_site";
        Leg = 4, "leg";
        Visceral = 5, "visceral";
        Face = 6, "face";
    }
}

numbered! {
    /// What is known of a site: trials measured its region, or the trunk as a whole only, or
    /// nothing did.
    Evidence {
        Trials = 1, "trials";
        TrunkTrials = 2, "trunk_trials";
        None = 3, "none";
    }
}

numbered! {
    /// Before or after the menopause.
    Menopause {
        Before = 1, "before";
        After = 2, "after";
    }
}

/// What a log holds: rows = sets + rejected + other_rows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LogCounts {
    /// true if a file named no unit and kilograms were assumed
    pub weight_unit_assumed: bool,
    /// rows read from files, and sets added one by one
    pub rows: i64,
    /// rows that are sets
    pub sets: i64,
    /// sets of every type but warm-ups
    pub working_sets: i64,
    /// rows that could not be used: Log.rejected
    pub rejected: i64,
    /// rest timers and notes
    pub other_rows: i64,
    /// repetitions of all sets
    pub reps: i64,
    /// distinct names of exercises
    pub exercises: i64,
    /// names without an exercise: Log.unresolved
    pub unresolved: i64,
    /// days since 1970-01-01 of the earliest set; 0 without sets
    pub first_day: i64,
    /// the same of the latest
    pub last_day: i64,
    /// load less assistance, times repetitions of working sets
    pub tonnage: Kilograms,
}

impl LogCounts {
    pub(crate) fn of(from: &sys::tonus_log_counts) -> Result<Self, Error> {
        Ok(Self {
            weight_unit_assumed: from.weight_unit_assumed != 0,
            rows: from.rows,
            sets: from.sets,
            working_sets: from.working_sets,
            rejected: from.rejected,
            other_rows: from.other_rows,
            reps: from.reps,
            exercises: from.exercises,
            unresolved: from.unresolved,
            first_day: from.first_day,
            last_day: from.last_day,
            tonnage: Kilograms(from.tonnage_kg),
        })
    }
}

/// A week of training.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Week {
    /// true if part of it is outside of what is looked at
    pub partial: bool,
    /// days since 1970-01-01
    pub first_day: i64,
    /// six later
    pub last_day: i64,
    /// workouts with a working set
    pub sessions: i32,
    /// every kind but warm-ups
    pub working_sets: i32,
    /// working sets without RPE and RIR
    pub unrated_sets: i32,
    /// working sets whose exercise no muscle is known of
    pub unresolved_sets: i32,
    /// working sets whose load is not known
    pub unloaded_sets: i32,
    /// repetitions of working sets
    pub reps: i64,
    /// a set of one side counts a half
    pub hard_sets: f64,
    /// hard sets of multi-joint presses above the hips
    pub push_sets: f64,
    /// hard sets of multi-joint pulls above the hips
    pub pull_sets: f64,
    /// load times repetitions
    pub tonnage: Kilograms,
    /// time under tension by phase, where the tempo is known
    pub eccentric: Seconds,
    /// the same: pause at the stretch
    pub stretch_pause: Seconds,
    /// the same: shortening
    pub concentric: Seconds,
    /// the same: pause at the contraction
    pub top_pause: Seconds,
}

impl Week {
    pub(crate) fn of(from: &sys::tonus_week) -> Result<Self, Error> {
        Ok(Self {
            partial: from.partial != 0,
            first_day: from.first_day,
            last_day: from.last_day,
            sessions: from.sessions,
            working_sets: from.working_sets,
            unrated_sets: from.unrated_sets,
            unresolved_sets: from.unresolved_sets,
            unloaded_sets: from.unloaded_sets,
            reps: from.reps,
            hard_sets: from.hard_sets,
            push_sets: from.push_sets,
            pull_sets: from.pull_sets,
            tonnage: Kilograms(from.tonnage_kg),
            eccentric: Seconds(from.eccentric_s),
            stretch_pause: Seconds(from.stretch_pause_s),
            concentric: Seconds(from.concentric_s),
            top_pause: Seconds(from.top_pause_s),
        })
    }
}

/// A muscle's work in a week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MuscleWeek {
    /// workouts with direct work: the frequency
    pub sessions: i32,
    /// hard sets with the muscle as primary
    pub direct_sets: f64,
    /// the same, and half of the hard sets it assists in
    pub fractional_sets: f64,
    /// hours since the workout before with direct work, or None
    pub shortest_gap_h: Option<f64>,
}

impl MuscleWeek {
    pub(crate) fn of(from: &sys::tonus_muscle_week) -> Result<Self, Error> {
        Ok(Self {
            sessions: from.sessions,
            direct_sets: from.direct_sets,
            fractional_sets: from.fractional_sets,
            shortest_gap_h: known(from.shortest_gap_h),
        })
    }
}

/// An equation of a family on what is known of one person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// 0 or cautions: applicable; negative: why it is not
    pub status: i32,
    /// the equation
    pub id: &'static str,
    /// unit of the numbers, one for the family; "" for a class
    pub unit: &'static str,
    /// the input that is missing or refused; None if applicable
    pub input: Option<&'static str>,
    /// the group it is only for, which no fact tells; or None
    pub apart: Option<&'static str>,
    /// its result; None where not applicable
    pub value: Option<f64>,
    /// published, widened by those of derived inputs; None if unknown
    pub standard_error: Option<f64>,
    /// lower end of the 95 % interval, or None
    pub low: Option<f64>,
    /// upper end of the 95 % interval, or None
    pub high: Option<f64>,
}

impl Candidate {
    pub(crate) fn of(from: &sys::tonus_candidate) -> Result<Self, Error> {
        Ok(Self {
            status: from.status,
            id: unsafe { static_text(from.id) },
            unit: unsafe { static_text(from.unit) },
            input: unsafe { optional_text(from.input) },
            apart: unsafe { optional_text(from.apart) },
            value: known(from.value),
            standard_error: known(from.standard_error),
            low: known(from.low),
            high: known(from.high),
        })
    }
}

/// An activity of the Adult Compendium of Physical Activities.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Activity {
    /// year of the edition; codes changed their meaning between two
    pub edition: i32,
    /// true where the compendium estimated it from similar activities
    pub estimated: bool,
    /// cost as printed: multiple of 1 kcal/kg/h, rest included
    pub met: f64,
    /// five digits, such as "01009"
    pub code: &'static str,
    /// major heading, such as "Bicycling"
    pub heading: &'static str,
    /// specific activity
    pub description: &'static str,
}

impl Activity {
    pub(crate) fn of(from: &sys::tonus_met) -> Result<Self, Error> {
        Ok(Self {
            edition: from.edition,
            estimated: from.estimated != 0,
            met: from.met,
            code: unsafe { static_text(from.code) },
            heading: unsafe { static_text(from.heading) },
            description: unsafe { static_text(from.description) },
        })
    }
}

/// Least-squares line through the weighings of a window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrendLine {
    /// See [`Verdict`].
    pub verdict: Verdict,
    /// used
    pub weighings: i32,
    /// left out
    pub outliers: i32,
    /// from the first to the last weighing
    pub days: Days,
    /// mean of the weighings
    pub mean: Kilograms,
    /// the line at its end
    pub end: Kilograms,
    /// standard deviation about the line
    pub scatter: Kilograms,
    /// negative = loss
    pub slope_kg_per_day: f64,
    /// its standard error
    pub slope_error_kg_per_day: f64,
    /// slope, of the mean weight
    pub percent_per_week: PercentPerWeek,
    /// its standard error
    pub percent_error_per_week: PercentPerWeek,
}

impl TrendLine {
    pub(crate) fn of(from: &sys::tonus_trend) -> Result<Self, Error> {
        Ok(Self {
            verdict: Verdict::try_from(from.verdict)?,
            weighings: from.weighings,
            outliers: from.outliers,
            days: Days(from.days),
            mean: Kilograms(from.mean_kg),
            end: Kilograms(from.end_kg),
            scatter: Kilograms(from.scatter_kg),
            slope_kg_per_day: from.slope_kg_per_day,
            slope_error_kg_per_day: from.slope_error_kg_per_day,
            percent_per_week: PercentPerWeek(from.percent_per_week),
            percent_error_per_week: PercentPerWeek(from.percent_error_per_week),
        })
    }
}

/// What the window of a log holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LogWindow {
    /// bits against an answer; 0: good enough
    pub reasons: Reasons,
    /// that it covers
    pub days: i32,
    /// with intake
    pub intake_days: i32,
    /// weighings
    pub weighings: i32,
    /// most days in a row without intake
    pub longest_gap: i32,
}

impl LogWindow {
    pub(crate) fn of(from: &sys::tonus_expenditure_window) -> Result<Self, Error> {
        Ok(Self {
            reasons: Reasons(from.reasons),
            days: from.days,
            intake_days: from.intake_days,
            weighings: from.weighings,
            longest_gap: from.longest_gap,
        })
    }
}

/// Expenditure with its 90 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expenditure {
    /// weighings left out
    pub outliers: i32,
    /// total energy expenditure
    pub kcal_per_day: KilocaloriesPerDay,
    /// kcal/d
    pub standard_error: KilocaloriesPerDay,
    /// lower end of the 90 % interval
    pub low: KilocaloriesPerDay,
    /// upper end
    pub high: KilocaloriesPerDay,
    /// mean intake of the window, kcal/d
    pub intake: KilocaloriesPerDay,
    /// slope of the weight in the window
    pub kg_per_week: f64,
    /// What is to be said of the result.
    pub cautions: Cautions,
}

impl Expenditure {
    pub(crate) fn of(from: &sys::tonus_expenditure, status: i32) -> Result<Self, Error> {
        Ok(Self {
            outliers: from.outliers,
            kcal_per_day: KilocaloriesPerDay(from.kcal_per_day),
            standard_error: KilocaloriesPerDay(from.standard_error),
            low: KilocaloriesPerDay(from.low),
            high: KilocaloriesPerDay(from.high),
            intake: KilocaloriesPerDay(from.intake),
            kg_per_week: from.kg_per_week,
            cautions: Cautions(status),
        })
    }
}

/// What an import read: rows = used + empty + rejected.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BodyImported {
    /// true if no unit was named and kilograms were assumed
    pub weight_unit_assumed: bool,
    /// rows below the header
    pub rows: i64,
    /// rows that gave at least one value
    pub used: i64,
    /// rows without a value
    pub empty: i64,
    /// rows that could not be used
    pub rejected: i64,
    /// values read
    pub values: i64,
    /// What is to be said of the result.
    pub cautions: Cautions,
}

impl BodyImported {
    pub(crate) fn of(from: &sys::tonus_body_import_summary, status: i32) -> Result<Self, Error> {
        Ok(Self {
            weight_unit_assumed: from.weight_unit_assumed != 0,
            rows: from.rows,
            used: from.used,
            empty: from.empty,
            rejected: from.rejected,
            values: from.values,
            cautions: Cautions(status),
        })
    }
}

/// Change of a region, percent of what it has now; negative = less.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RegionChange {
    /// at the exponent
    pub change_percent: Percent,
    /// end of the 95 % band
    pub low_percent: Percent,
    /// other end
    pub high_percent: Percent,
    /// What is to be said of the result.
    pub cautions: Cautions,
}

impl RegionChange {
    pub(crate) fn of(from: &sys::tonus_region_change, status: i32) -> Result<Self, Error> {
        Ok(Self {
            change_percent: Percent(from.change_percent),
            low_percent: Percent(from.low_percent),
            high_percent: Percent(from.high_percent),
            cautions: Cautions(status),
        })
    }
}

/// One's own exponent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RegionCalibration {
    /// slope of ln(site) over ln(body fat)
    pub own_k: f64,
    /// its standard error
    pub own_error: f64,
    /// prior and own slope together
    pub k: f64,
    /// standard deviation of k
    pub k_sd: f64,
    /// share of the own slope in k
    pub own_weight: f64,
    /// range of the body fat, of the largest
    pub span_percent: Percent,
}

impl RegionCalibration {
    pub(crate) fn of(from: &sys::tonus_region_calibration) -> Result<Self, Error> {
        Ok(Self {
            own_k: from.own_k,
            own_error: from.own_error,
            k: from.k,
            k_sd: from.k_sd,
            own_weight: from.own_weight,
            span_percent: Percent(from.span_percent),
        })
    }
}

/// Energy of a session. Gross and net differ by the rest of 1 MET, which is in a day's resting
/// energy already: add the net to a day's expenditure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SessionEnergy {
    /// See [`EnergySource`].
    pub source: EnergySource,
    /// its duration
    pub duration: Minutes,
    /// with what rest would have taken
    pub gross: Kilocalories,
    /// without
    pub net: Kilocalories,
    /// energy after it at 6 % of the net energy, not in net_kcal
    pub epoc_low: Kilocalories,
    /// at 15 %: the bound
    pub epoc_high: Kilocalories,
    /// mean cost
    pub met: f64,
    /// minutes from 3 to below 6 MET
    pub moderate: Minutes,
    /// minutes from 6 MET
    pub vigorous: Minutes,
    /// minutes of work in intervals
    pub interval_work: Minutes,
    /// share of the heart-rate reserve, or None
    pub reserve: Option<f64>,
    /// What is to be said of the result.
    pub cautions: Cautions,
}

impl SessionEnergy {
    pub(crate) fn of(from: &sys::tonus_cardio_energy, status: i32) -> Result<Self, Error> {
        Ok(Self {
            source: EnergySource::try_from(from.source)?,
            duration: Minutes(from.duration_min),
            gross: Kilocalories(from.gross_kcal),
            net: Kilocalories(from.net_kcal),
            epoc_low: Kilocalories(from.epoc_low_kcal),
            epoc_high: Kilocalories(from.epoc_high_kcal),
            met: from.met,
            moderate: Minutes(from.moderate_min),
            vigorous: Minutes(from.vigorous_min),
            interval_work: Minutes(from.interval_work_min),
            reserve: known(from.reserve),
            cautions: Cautions(status),
        })
    }
}

/// One set. Numbers that were not recorded are None; from side on, 0 is not recorded too.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Set {
    /// See [`SetType`].
    pub kind: SetType,
    /// start of the workout: seconds of wall-clock time since 1970
    pub time_s: i64,
    /// repetitions, whole, or None
    pub reps: Option<f64>,
    /// load without body weight, or None. Of an assisting machine, its help
    pub load: Option<Kilograms>,
    /// rating of perceived exertion, or None
    pub rpe: Option<f64>,
    /// repetitions in reserve, or None
    pub rir: Option<f64>,
    /// metres, or None
    pub distance: Option<Metres>,
    /// seconds, or None
    pub duration: Option<Seconds>,
    /// See [`Side`].
    pub side: Side,
    /// kilograms taken off by a band or machine
    pub assistance: Option<Kilograms>,
    /// mean heart rate
    pub heart_rate: Option<BeatsPerMinute>,
    /// tempo: lengthening; all four phases or none are given
    pub eccentric: Option<Seconds>,
    /// tempo: pause at the stretch
    pub stretch_pause: Option<Seconds>,
    /// tempo: shortening
    pub concentric: Option<Seconds>,
    /// tempo: pause at the contraction
    pub top_pause: Option<Seconds>,
}

impl Set {
    pub(crate) fn c(&self) -> sys::tonus_set {
        sys::tonus_set {
            r#type: self.kind as i32,
            time_s: self.time_s,
            reps: self.reps.number(),
            load_kg: self.load.number(),
            rpe: self.rpe.number(),
            rir: self.rir.number(),
            distance_m: self.distance.number(),
            duration_s: self.duration.number(),
            side: self.side as i32,
            assistance_kg: self.assistance.number(),
            heart_rate_bpm: self.heart_rate.number(),
            eccentric_s: self.eccentric.number(),
            stretch_pause_s: self.stretch_pause.number(),
            concentric_s: self.concentric.number(),
            top_pause_s: self.top_pause.number(),
            ..Default::default()
        }
    }
}

/// Conventions of counting; all of them are named in the guide.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counting {
    /// See [`WeekForm`].
    pub weeks: WeekForm,
    /// 0 to 12: sets before this hour belong to the day before
    pub day_starts_at_h: i32,
    /// See [`Unrated`].
    pub unrated: Unrated,
    /// See [`Dumbbells`].
    pub dumbbells: Dumbbells,
    /// days since 1970-01-01, first that is looked at; 0: the first
    pub from_day: i64,
    /// days since 1970-01-01, last that is looked at; 0: the last
    pub until_day: i64,
    /// most repetitions in reserve of a hard set; None: all are hard
    pub hard_rir_most: Option<f64>,
    /// counted where an exercise moves it; None: left out
    pub body_weight: Option<Kilograms>,
}

impl Counting {
    pub(crate) fn c(&self) -> sys::tonus_counting {
        sys::tonus_counting {
            weeks: self.weeks as i32,
            day_starts_at_h: self.day_starts_at_h,
            unrated: self.unrated as i32,
            dumbbells: self.dumbbells as i32,
            from_day: self.from_day,
            until_day: self.until_day,
            hard_rir_most: self.hard_rir_most.number(),
            body_weight_kg: self.body_weight.number(),
            ..Default::default()
        }
    }
}

/// A person that the filter follows; unscreened: no safety rule is asked here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FollowedPerson {
    /// See [`Sex`].
    pub sex: Sex,
    /// 18 or more
    pub age: Years,
    /// standing height
    pub height: Centimetres,
    /// physical activity level expected
    pub pal: f64,
    /// body fat at the start, or None: estimated
    pub fat_mass: Option<Kilograms>,
}

impl FollowedPerson {
    pub(crate) fn c(&self) -> sys::tonus_expenditure_person {
        sys::tonus_expenditure_person {
            sex: self.sex.number() as i32,
            age_y: self.age.number(),
            height_cm: self.height.number(),
            pal: self.pal.number(),
            fat_mass_kg: self.fat_mass.number(),
            ..Default::default()
        }
    }
}

/// How a trend is followed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrendSettings {
    /// so many on one side are a change of the weight
    pub outliers_in_a_row: i32,
    /// of the exponential mean, for a day
    pub smoothing: f64,
    /// standard deviation of a weighing, share of the weight
    pub weighing_noise: f64,
    /// wander of the level in a day
    pub level_noise: Kilograms,
    /// wander of the slope in a day, kg/d
    pub slope_noise_kg: f64,
    /// standard deviations beyond which a weighing is left out
    pub outlier: f64,
}

impl TrendSettings {
    pub(crate) fn of(from: &sys::tonus_trend_settings) -> Result<Self, Error> {
        Ok(Self {
            outliers_in_a_row: from.outliers_in_a_row,
            smoothing: from.smoothing,
            weighing_noise: from.weighing_noise,
            level_noise: Kilograms(from.level_noise_kg),
            slope_noise_kg: from.slope_noise_kg,
            outlier: from.outlier,
        })
    }

    pub(crate) fn c(&self) -> sys::tonus_trend_settings {
        sys::tonus_trend_settings {
            outliers_in_a_row: self.outliers_in_a_row,
            smoothing: self.smoothing.number(),
            weighing_noise: self.weighing_noise.number(),
            level_noise_kg: self.level_noise.number(),
            slope_noise_kg: self.slope_noise_kg.number(),
            outlier: self.outlier.number(),
            ..Default::default()
        }
    }
}

/// What a log must hold before there is an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ExpenditureGates {
    /// days that the window must cover
    pub least_days: i32,
    /// length of the window, back from the last day
    pub most_days: i32,
    /// days with intake in the window
    pub least_intake_days: i32,
    /// weighings in the window
    pub least_weighings: i32,
    /// days in a row without intake in the window
    pub most_gap_days: i32,
    /// of the days of the window
    pub least_intake_share: f64,
}

impl ExpenditureGates {
    pub(crate) fn of(from: &sys::tonus_expenditure_gates) -> Result<Self, Error> {
        Ok(Self {
            least_days: from.least_days,
            most_days: from.most_days,
            least_intake_days: from.least_intake_days,
            least_weighings: from.least_weighings,
            most_gap_days: from.most_gap_days,
            least_intake_share: from.least_intake_share,
        })
    }

    pub(crate) fn c(&self) -> sys::tonus_expenditure_gates {
        sys::tonus_expenditure_gates {
            least_days: self.least_days,
            most_days: self.most_days,
            least_intake_days: self.least_intake_days,
            least_weighings: self.least_weighings,
            most_gap_days: self.most_gap_days,
            least_intake_share: self.least_intake_share.number(),
            ..Default::default()
        }
    }
}

/// What the model-based filter takes for noise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ExpenditureSettings {
    /// so many on one side are a change of the weight
    pub outliers_in_a_row: i32,
    /// standard deviation of a weighing, share of the weight
    pub weighing_noise: f64,
    /// of a day's logged intake, share of it
    pub intake_noise: f64,
    /// of the expected expenditure at the start, share of it
    pub expenditure_doubt: f64,
    /// of the expenditure in a day, kcal/d
    pub expenditure_wander: KilocaloriesPerDay,
    /// of body fat at the start, share of the weight
    pub fat_doubt: f64,
    /// of extracellular fluid in a day
    pub fluid_noise: Kilograms,
    /// standard deviations beyond which a weighing is left out
    pub outlier: f64,
}

impl ExpenditureSettings {
    pub(crate) fn of(from: &sys::tonus_expenditure_settings) -> Result<Self, Error> {
        Ok(Self {
            outliers_in_a_row: from.outliers_in_a_row,
            weighing_noise: from.weighing_noise,
            intake_noise: from.intake_noise,
            expenditure_doubt: from.expenditure_doubt,
            expenditure_wander: KilocaloriesPerDay(from.expenditure_wander),
            fat_doubt: from.fat_doubt,
            fluid_noise: Kilograms(from.fluid_noise_kg),
            outlier: from.outlier,
        })
    }

    pub(crate) fn c(&self) -> sys::tonus_expenditure_settings {
        sys::tonus_expenditure_settings {
            outliers_in_a_row: self.outliers_in_a_row,
            weighing_noise: self.weighing_noise.number(),
            intake_noise: self.intake_noise.number(),
            expenditure_doubt: self.expenditure_doubt.number(),
            expenditure_wander: self.expenditure_wander.number(),
            fat_doubt: self.fat_doubt.number(),
            fluid_noise_kg: self.fluid_noise.number(),
            outlier: self.outlier.number(),
            ..Default::default()
        }
    }
}
