// Written by capi/bindings/emit.py.

//! Equations of the domain cardio.

#[allow(unused_imports)]
use crate::equation::{many, series, single};
#[allow(unused_imports)]
use crate::quantity::{cells, optional, sparse, Input};
#[allow(unused_imports)]
use crate::{choices::*, units::*, Batch, Error, Estimate};

/// Equations cardio.energy.
pub mod energy {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Energy rate from heart rate, Keytel.
    ///
    /// Result: energy_rate_kj_per_min in kJ/min.
    /// Studied: 115 people, 18-45 y, 47-120 kg.
    /// Standard error: none published.
    /// Source: Keytel et al. 2005: Prediction of energy expenditure from heart rate monitoring
    /// during submaximal exercise. J Sports Sci 23:289-297.
    ///
    /// * `hr`: in bpm, possible 20 to 250
    /// * `weight`: in kg, possible 0.3 to 700, studied 47 to 120
    /// * `age`: in a, possible 0 to 130, studied 18 to 45
    /// * `sex`: male or female
    pub fn keytel_2005_no_vo2max(
        hr: BeatsPerMinute,
        weight: Kilograms,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<KilojoulesPerMinute>, Error> {
        single(c"cardio.energy.keytel_2005_no_vo2max", &[hr.number(), weight.number(), age.number(), sex.number()])
    }

    /// [`keytel_2005_no_vo2max`] of columns: a row each.
    pub fn keytel_2005_no_vo2max_many(
        hr: &[BeatsPerMinute],
        weight: &[Kilograms],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<KilojoulesPerMinute>, Error> {
        many(c"cardio.energy.keytel_2005_no_vo2max", &[cells(hr), cells(weight), cells(age), cells(sex)])
    }

    /// Energy rate from heart rate and oxygen uptake, three digits, Keytel.
    ///
    /// Result: energy_rate_kj_per_min in kJ/min.
    /// Studied: 115 people, 18-45 y, 47-120 kg.
    /// Standard error: none published.
    /// Source: Keytel et al. 2005: Prediction of energy expenditure from heart rate monitoring
    /// during submaximal exercise. J Sports Sci 23:289-297.
    ///
    /// * `hr`: in bpm, possible 20 to 250
    /// * `weight`: in kg, possible 0.3 to 700, studied 47 to 120
    /// * `age`: in a, possible 0 to 130, studied 18 to 45
    /// * `vo2max`: in mL/kg/min, possible 0 to 150, studied 27 to 81
    /// * `sex`: male or female
    pub fn keytel_2005_vo2max(
        hr: BeatsPerMinute,
        weight: Kilograms,
        age: Years,
        vo2max: MillilitresPerKilogramMinute,
        sex: Sex,
    ) -> Result<Estimate<KilojoulesPerMinute>, Error> {
        single(c"cardio.energy.keytel_2005_vo2max", &[hr.number(), weight.number(), age.number(), vo2max.number(), sex.number()])
    }

    /// [`keytel_2005_vo2max`] of columns: a row each.
    pub fn keytel_2005_vo2max_many(
        hr: &[BeatsPerMinute],
        weight: &[Kilograms],
        age: &[Years],
        vo2max: &[MillilitresPerKilogramMinute],
        sex: &[Sex],
    ) -> Result<Batch<KilojoulesPerMinute>, Error> {
        many(c"cardio.energy.keytel_2005_vo2max", &[cells(hr), cells(weight), cells(age), cells(vo2max), cells(sex)])
    }

    /// Energy rate from heart rate and oxygen uptake, four digits, Keytel.
    ///
    /// Result: energy_rate_kj_per_min in kJ/min.
    /// Studied: 115 people, 18-45 y, 47-120 kg.
    /// Standard error: none published.
    /// Source: Keytel et al. 2005: Prediction of energy expenditure from heart rate monitoring
    /// during submaximal exercise. J Sports Sci 23:289-297.
    ///
    /// * `hr`: in bpm, possible 20 to 250
    /// * `weight`: in kg, possible 0.3 to 700, studied 47 to 120
    /// * `age`: in a, possible 0 to 130, studied 18 to 45
    /// * `vo2max`: in mL/kg/min, possible 0 to 150, studied 27 to 81
    /// * `sex`: male or female
    pub fn keytel_2005_vo2max_4digit(
        hr: BeatsPerMinute,
        weight: Kilograms,
        age: Years,
        vo2max: MillilitresPerKilogramMinute,
        sex: Sex,
    ) -> Result<Estimate<KilojoulesPerMinute>, Error> {
        single(c"cardio.energy.keytel_2005_vo2max_4digit", &[hr.number(), weight.number(), age.number(), vo2max.number(), sex.number()])
    }

    /// [`keytel_2005_vo2max_4digit`] of columns: a row each.
    pub fn keytel_2005_vo2max_4digit_many(
        hr: &[BeatsPerMinute],
        weight: &[Kilograms],
        age: &[Years],
        vo2max: &[MillilitresPerKilogramMinute],
        sex: &[Sex],
    ) -> Result<Batch<KilojoulesPerMinute>, Error> {
        many(c"cardio.energy.keytel_2005_vo2max_4digit", &[cells(hr), cells(weight), cells(age), cells(vo2max), cells(sex)])
    }

    /// Gross energy of an activity, 3.5 mL/kg/min to the MET.
    ///
    /// Result: energy_kcal in kcal.
    /// Studied: convention, nobody was studied.
    /// Standard error: none published.
    /// Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
    /// parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
    ///
    /// * `met`: a share, possible 2.2250738585072014e-308 to 25
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `duration`: in min, possible 2.2250738585072014e-308 to 1440
    pub fn met_kcal_acsm(
        met: f64,
        weight: Kilograms,
        duration: Minutes,
    ) -> Result<Estimate<Kilocalories>, Error> {
        single(c"cardio.energy.met_kcal_acsm", &[met.number(), weight.number(), duration.number()])
    }

    /// [`met_kcal_acsm`] of columns: a row each.
    pub fn met_kcal_acsm_many(
        met: &[f64],
        weight: &[Kilograms],
        duration: &[Minutes],
    ) -> Result<Batch<Kilocalories>, Error> {
        many(c"cardio.energy.met_kcal_acsm", &[cells(met), cells(weight), cells(duration)])
    }

    /// Gross energy of an activity, 1 kcal/kg/h to the MET.
    ///
    /// Result: energy_kcal in kcal.
    /// Studied: convention, nobody was studied.
    /// Standard error: none published.
    /// Source: Herrmann et al. 2024: 2024 Adult Compendium of Physical Activities: a third update
    /// of the energy costs of human activities. J Sport Health Sci 13:6-12,
    /// doi:10.1016/j.jshs.2023.10.010.
    ///
    /// * `met`: a share, possible 2.2250738585072014e-308 to 25
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `duration`: in min, possible 2.2250738585072014e-308 to 1440
    pub fn met_kcal_compendium(
        met: f64,
        weight: Kilograms,
        duration: Minutes,
    ) -> Result<Estimate<Kilocalories>, Error> {
        single(c"cardio.energy.met_kcal_compendium", &[met.number(), weight.number(), duration.number()])
    }

    /// [`met_kcal_compendium`] of columns: a row each.
    pub fn met_kcal_compendium_many(
        met: &[f64],
        weight: &[Kilograms],
        duration: &[Minutes],
    ) -> Result<Batch<Kilocalories>, Error> {
        many(c"cardio.energy.met_kcal_compendium", &[cells(met), cells(weight), cells(duration)])
    }

    /// Net energy of an activity, 3.5 mL/kg/min to the MET.
    ///
    /// Result: net_energy_kcal in kcal.
    /// Studied: convention, nobody was studied.
    /// Standard error: none published.
    /// Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
    /// parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
    ///
    /// * `met`: a share, possible 1 to 25
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `duration`: in min, possible 2.2250738585072014e-308 to 1440
    pub fn met_net_kcal_acsm(
        met: f64,
        weight: Kilograms,
        duration: Minutes,
    ) -> Result<Estimate<Kilocalories>, Error> {
        single(c"cardio.energy.met_net_kcal_acsm", &[met.number(), weight.number(), duration.number()])
    }

    /// [`met_net_kcal_acsm`] of columns: a row each.
    pub fn met_net_kcal_acsm_many(
        met: &[f64],
        weight: &[Kilograms],
        duration: &[Minutes],
    ) -> Result<Batch<Kilocalories>, Error> {
        many(c"cardio.energy.met_net_kcal_acsm", &[cells(met), cells(weight), cells(duration)])
    }

    /// Energy of an oxygen uptake.
    ///
    /// Result: energy_kcal in kcal.
    /// Studied: convention, nobody was studied.
    /// Standard error: none published.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `vo2`: in mL/kg/min, possible 2.2250738585072014e-308 to 100
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `duration`: in min, possible 2.2250738585072014e-308 to 1440
    /// * `energy_equivalent`: in kcal/L, possible 4.5 to 5.2
    pub fn vo2_to_kcal(
        vo2: MillilitresPerKilogramMinute,
        weight: Kilograms,
        duration: Minutes,
        energy_equivalent: KilocaloriesPerLitre,
    ) -> Result<Estimate<Kilocalories>, Error> {
        single(c"cardio.energy.vo2_to_kcal", &[vo2.number(), weight.number(), duration.number(), energy_equivalent.number()])
    }

    /// [`vo2_to_kcal`] of columns: a row each.
    pub fn vo2_to_kcal_many(
        vo2: &[MillilitresPerKilogramMinute],
        weight: &[Kilograms],
        duration: &[Minutes],
        energy_equivalent: &[KilocaloriesPerLitre],
    ) -> Result<Batch<Kilocalories>, Error> {
        many(c"cardio.energy.vo2_to_kcal", &[cells(vo2), cells(weight), cells(duration), cells(energy_equivalent)])
    }
}

/// Equations cardio.epoc.
pub mod epoc {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Energy after exercise, LaForgia.
    ///
    /// Result: epoc_kcal in kcal.
    /// Studied: a review of exercise of all kinds.
    /// Standard error: none published.
    /// Source: LaForgia, Withers, Gore 2006: Effects of exercise intensity and duration on the
    /// excess post-exercise oxygen consumption. J Sports Sci 24:1247-1264,
    /// doi:10.1080/02640410600552064.
    ///
    /// * `net_exercise`: in kcal, possible 0 to 10000
    /// * `epoc_fraction`: a share, possible 0 to 1, studied 0.06 to 0.15
    pub fn laforgia_2006_fraction(
        net_exercise: Kilocalories,
        epoc_fraction: f64,
    ) -> Result<Estimate<Kilocalories>, Error> {
        single(c"cardio.epoc.laforgia_2006_fraction", &[net_exercise.number(), epoc_fraction.number()])
    }

    /// [`laforgia_2006_fraction`] of columns: a row each.
    pub fn laforgia_2006_fraction_many(
        net_exercise: &[Kilocalories],
        epoc_fraction: &[f64],
    ) -> Result<Batch<Kilocalories>, Error> {
        many(c"cardio.epoc.laforgia_2006_fraction", &[cells(net_exercise), cells(epoc_fraction)])
    }
}

/// Equations cardio.guideline.
pub mod guideline {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// MET-minutes of activities.
    ///
    /// Result: met_min in min.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `met`: list: a share, possible 2.2250738585072014e-308 to 25
    /// * `duration`: list: in min, possible 0 to 10080
    pub fn met_minutes(met: &[f64], duration: &[Minutes]) -> Result<Estimate<Minutes>, Error> {
        series(c"cardio.guideline.met_minutes", &[cells(met), cells(duration)], &[])
    }

    /// Aerobic activity of a week as moderate minutes.
    ///
    /// Result: moderate_equivalent_min in min/wk.
    /// Studied: adults.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Bull et al. 2020: World Health Organization 2020 guidelines on physical activity and
    /// sedentary behaviour. Br J Sports Med, doi:10.1136/bjsports-2020-102955.
    ///
    /// * `moderate`: in min/wk, possible 0 to 10080
    /// * `vigorous`: in min/wk, possible 0 to 10080
    pub fn moderate_equivalent_minutes(
        moderate: MinutesPerWeek,
        vigorous: MinutesPerWeek,
    ) -> Result<Estimate<MinutesPerWeek>, Error> {
        single(c"cardio.guideline.moderate_equivalent_minutes", &[moderate.number(), vigorous.number()])
    }

    /// [`moderate_equivalent_minutes`] of columns: a row each.
    pub fn moderate_equivalent_minutes_many(
        moderate: &[MinutesPerWeek],
        vigorous: &[MinutesPerWeek],
    ) -> Result<Batch<MinutesPerWeek>, Error> {
        many(c"cardio.guideline.moderate_equivalent_minutes", &[cells(moderate), cells(vigorous)])
    }
}

/// Equations cardio.hiit.
pub mod hiit {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Energy of a session of intervals.
    ///
    /// Result: energy_kcal in kcal.
    /// Studied: a sum of conventions, nobody was studied.
    /// Standard error: none published.
    /// Source: LaForgia, Withers, Gore 2006: Effects of exercise intensity and duration on the
    /// excess post-exercise oxygen consumption. J Sports Sci 24:1247-1264,
    /// doi:10.1080/02640410600552064.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `rounds`: a share, possible 1 to 200
    /// * `work`: in s, possible 2.2250738585072014e-308 to 3600
    /// * `work_met`: a share, possible 1 to 25
    /// * `rest`: in s, possible 0 to 3600
    /// * `rest_met`: a share, possible 1 to 25
    /// * `epoc_fraction`: a share, possible 0 to 1, studied 0.06 to 0.15
    pub fn session_energy(
        weight: Kilograms,
        rounds: f64,
        work: Seconds,
        work_met: f64,
        rest: Seconds,
        rest_met: f64,
        epoc_fraction: f64,
    ) -> Result<Estimate<Kilocalories>, Error> {
        single(c"cardio.hiit.session_energy", &[weight.number(), rounds.number(), work.number(), work_met.number(), rest.number(), rest_met.number(), epoc_fraction.number()])
    }

    /// [`session_energy`] of columns: a row each.
    pub fn session_energy_many(
        weight: &[Kilograms],
        rounds: &[f64],
        work: &[Seconds],
        work_met: &[f64],
        rest: &[Seconds],
        rest_met: &[f64],
        epoc_fraction: &[f64],
    ) -> Result<Batch<Kilocalories>, Error> {
        many(c"cardio.hiit.session_energy", &[cells(weight), cells(rounds), cells(work), cells(work_met), cells(rest), cells(rest_met), cells(epoc_fraction)])
    }
}

/// Equations cardio.hr.
pub mod hr {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Heart rate to train at, Karvonen.
    ///
    /// Result: hr_bpm in bpm.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `intensity_fraction`: a share, possible 0 to 1
    /// * `hr_rest`: in bpm, possible 20 to 250
    /// * `hr_max`: in bpm, possible 20 to 250
    pub fn karvonen_target(
        intensity_fraction: f64,
        hr_rest: BeatsPerMinute,
        hr_max: BeatsPerMinute,
    ) -> Result<Estimate<BeatsPerMinute>, Error> {
        single(c"cardio.hr.karvonen_target", &[intensity_fraction.number(), hr_rest.number(), hr_max.number()])
    }

    /// [`karvonen_target`] of columns: a row each.
    pub fn karvonen_target_many(
        intensity_fraction: &[f64],
        hr_rest: &[BeatsPerMinute],
        hr_max: &[BeatsPerMinute],
    ) -> Result<Batch<BeatsPerMinute>, Error> {
        many(c"cardio.hr.karvonen_target", &[cells(intensity_fraction), cells(hr_rest), cells(hr_max)])
    }

    /// Share of the heart rate reserve.
    ///
    /// Result: fraction_hrr.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `hr`: in bpm, possible 20 to 250
    /// * `hr_rest`: in bpm, possible 20 to 250
    /// * `hr_max`: in bpm, possible 20 to 250
    pub fn reserve_fraction(
        hr: BeatsPerMinute,
        hr_rest: BeatsPerMinute,
        hr_max: BeatsPerMinute,
    ) -> Result<Estimate<f64>, Error> {
        single(c"cardio.hr.reserve_fraction", &[hr.number(), hr_rest.number(), hr_max.number()])
    }

    /// [`reserve_fraction`] of columns: a row each.
    pub fn reserve_fraction_many(
        hr: &[BeatsPerMinute],
        hr_rest: &[BeatsPerMinute],
        hr_max: &[BeatsPerMinute],
    ) -> Result<Batch<f64>, Error> {
        many(c"cardio.hr.reserve_fraction", &[cells(hr), cells(hr_rest), cells(hr_max)])
    }
}

/// Equations cardio.hr_max.
pub mod hr_max {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Maximal heart rate, 220 less the age.
    ///
    /// Result: hr_max_bpm in bpm.
    /// Studied: not known; never derived from data of its own.
    /// Standard error: none published.
    /// Source: Fox 1971: Maximal heart rate as 220 less the age, as told by Robergs and Landwehr
    /// 2002. JEPonline 5(2):1-10.
    ///
    /// * `age`: in a, possible 0 to 130, studied 18 to 80
    pub fn fox_1971(age: Years) -> Result<Estimate<BeatsPerMinute>, Error> {
        single(c"cardio.hr_max.fox_1971", &[age.number()])
    }

    /// [`fox_1971`] of columns: a row each.
    pub fn fox_1971_many(age: &[Years]) -> Result<Batch<BeatsPerMinute>, Error> {
        many(c"cardio.hr_max.fox_1971", &[cells(age)])
    }

    /// Maximal heart rate, Gellish, straight line.
    ///
    /// Result: hr_max_bpm in bpm.
    /// Studied: 132 adults of both sexes, 908 tests over 25 years.
    /// Standard error: none published.
    /// Source: Gellish et al. 2007: Longitudinal modeling of the relationship between age and
    /// maximal heart rate. Med Sci Sports Exerc 39(5):822-829, doi:10.1097/mss.0b013e31803349c6.
    ///
    /// * `age`: in a, possible 0 to 130, studied 18 to 80
    pub fn gellish_2007_linear(age: Years) -> Result<Estimate<BeatsPerMinute>, Error> {
        single(c"cardio.hr_max.gellish_2007_linear", &[age.number()])
    }

    /// [`gellish_2007_linear`] of columns: a row each.
    pub fn gellish_2007_linear_many(age: &[Years]) -> Result<Batch<BeatsPerMinute>, Error> {
        many(c"cardio.hr_max.gellish_2007_linear", &[cells(age)])
    }

    /// Maximal heart rate, Gellish, curve.
    ///
    /// Result: hr_max_bpm in bpm.
    /// Studied: 132 adults of both sexes, 908 tests over 25 years.
    /// Standard error: none published.
    /// Source: Gellish et al. 2007: Longitudinal modeling of the relationship between age and
    /// maximal heart rate. Med Sci Sports Exerc 39(5):822-829, doi:10.1097/mss.0b013e31803349c6.
    ///
    /// * `age`: in a, possible 0 to 130, studied 18 to 80
    pub fn gellish_2007_quadratic(age: Years) -> Result<Estimate<BeatsPerMinute>, Error> {
        single(c"cardio.hr_max.gellish_2007_quadratic", &[age.number()])
    }

    /// [`gellish_2007_quadratic`] of columns: a row each.
    pub fn gellish_2007_quadratic_many(age: &[Years]) -> Result<Batch<BeatsPerMinute>, Error> {
        many(c"cardio.hr_max.gellish_2007_quadratic", &[cells(age)])
    }

    /// Maximal heart rate of women, Gulati.
    ///
    /// Result: hr_max_bpm in bpm.
    /// Studied: 5437 women over 35 y.
    /// Standard error: none published.
    /// Source: Gulati et al. 2010: Heart rate response to exercise stress testing in asymptomatic
    /// women: the St. James Women Take Heart Project. Circulation 122:130-137,
    /// doi:10.1161/CIRCULATIONAHA.110.939249.
    ///
    /// * `age`: in a, possible 0 to 130, studied 35 to 130
    pub fn gulati_2010_women(age: Years) -> Result<Estimate<BeatsPerMinute>, Error> {
        single(c"cardio.hr_max.gulati_2010_women", &[age.number()])
    }

    /// [`gulati_2010_women`] of columns: a row each.
    pub fn gulati_2010_women_many(age: &[Years]) -> Result<Batch<BeatsPerMinute>, Error> {
        many(c"cardio.hr_max.gulati_2010_women", &[cells(age)])
    }

    /// Maximal heart rate, Nes.
    ///
    /// Result: hr_max_bpm in bpm.
    /// Studied: 3320 healthy adults of both sexes.
    /// Standard error: 10.8, the largest published.
    /// Source: Nes et al. 2013: Age-predicted maximal heart rate in healthy subjects: the HUNT
    /// fitness study. Scand J Med Sci Sports 23:697-704, doi:10.1111/j.1600-0838.2012.01445.x.
    ///
    /// * `age`: in a, possible 0 to 130, studied 18 to 80
    pub fn nes_2013(age: Years) -> Result<Estimate<BeatsPerMinute>, Error> {
        single(c"cardio.hr_max.nes_2013", &[age.number()])
    }

    /// [`nes_2013`] of columns: a row each.
    pub fn nes_2013_many(age: &[Years]) -> Result<Batch<BeatsPerMinute>, Error> {
        many(c"cardio.hr_max.nes_2013", &[cells(age)])
    }

    /// Maximal heart rate, Tanaka.
    ///
    /// Result: hr_max_bpm in bpm.
    /// Studied: healthy adults.
    /// Standard error: none published.
    /// Source: Tanaka, Monahan, Seals 2001: Age-predicted maximal heart rate revisited. J Am Coll
    /// Cardiol 37:153-156.
    ///
    /// * `age`: in a, possible 0 to 130, studied 18 to 80
    pub fn tanaka_2001(age: Years) -> Result<Estimate<BeatsPerMinute>, Error> {
        single(c"cardio.hr_max.tanaka_2001", &[age.number()])
    }

    /// [`tanaka_2001`] of columns: a row each.
    pub fn tanaka_2001_many(age: &[Years]) -> Result<Batch<BeatsPerMinute>, Error> {
        many(c"cardio.hr_max.tanaka_2001", &[cells(age)])
    }
}

/// Equations cardio.met.
pub mod met {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// MET corrected for the uptake at rest.
    ///
    /// Result: corrected_met.
    /// Studied: adults.
    /// Standard error: none published.
    /// Source: Herrmann et al. 2024: 2024 Adult Compendium of Physical Activities: a third update
    /// of the energy costs of human activities. J Sport Health Sci 13:6-12,
    /// doi:10.1016/j.jshs.2023.10.010.
    ///
    /// * `met`: a share, possible 2.2250738585072014e-308 to 25
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130, studied 18 to 130
    /// * `sex`: male or female
    pub fn corrected_met(
        met: f64,
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<f64>, Error> {
        single(c"cardio.met.corrected_met", &[met.number(), weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`corrected_met`] of columns: a row each.
    pub fn corrected_met_many(
        met: &[f64],
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<f64>, Error> {
        many(c"cardio.met.corrected_met", &[cells(met), cells(weight), cells(height), cells(age), cells(sex)])
    }

    /// Class of an intensity in MET.
    ///
    /// Result: class, one of sedentary, light, moderate, vigorous.
    /// Studied: convention, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `met`: a share, possible 2.2250738585072014e-308 to 25
    pub fn intensity_class(met: f64) -> Result<Estimate<MetIntensityClass>, Error> {
        single(c"cardio.met.intensity_class", &[met.number()])
    }

    /// [`intensity_class`] of columns: a row each.
    pub fn intensity_class_many(met: &[f64]) -> Result<Batch<Option<MetIntensityClass>>, Error> {
        many(c"cardio.met.intensity_class", &[cells(met)])
    }

    /// Oxygen uptake at rest, Harris and Benedict.
    ///
    /// Result: rmr_ml_per_kg_min in mL/kg/min.
    /// Studied: adults.
    /// Standard error: none published.
    /// Source: Harris, Benedict 1919: A biometric study of human basal metabolism (1918); the full
    /// report is of 1919. Proc Natl Acad Sci USA 4(12):370-373, doi:10.1073/pnas.4.12.370.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130, studied 18 to 130
    /// * `sex`: male or female
    pub fn rmr_ml_kg_min_harris_benedict(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.met.rmr_ml_kg_min_harris_benedict", &[weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`rmr_ml_kg_min_harris_benedict`] of columns: a row each.
    pub fn rmr_ml_kg_min_harris_benedict_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.met.rmr_ml_kg_min_harris_benedict", &[cells(weight), cells(height), cells(age), cells(sex)])
    }
}

/// Equations cardio.vo2.
pub mod vo2 {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Oxygen uptake of arm cranking, ACSM.
    ///
    /// Result: vo2_ml_per_kg_min in mL/kg/min.
    /// Studied: adults.
    /// Standard error: none published.
    /// Its numbers could not be traced to two sources.
    /// Source: American College of Sports Medicine: Guidelines for exercise testing and
    /// prescription.
    ///
    /// * `work_rate`: in kgm/min, possible 0 to 3000
    /// * `weight`: in kg, possible 0.3 to 700
    pub fn acsm_arm_cycling(
        work_rate: KilogramMetresPerMinute,
        weight: Kilograms,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2.acsm_arm_cycling", &[work_rate.number(), weight.number()])
    }

    /// [`acsm_arm_cycling`] of columns: a row each.
    pub fn acsm_arm_cycling_many(
        work_rate: &[KilogramMetresPerMinute],
        weight: &[Kilograms],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2.acsm_arm_cycling", &[cells(work_rate), cells(weight)])
    }

    /// Oxygen uptake of cycling, ACSM.
    ///
    /// Result: vo2_ml_per_kg_min in mL/kg/min.
    /// Studied: adults cycling at 300-1200 kg m/min.
    /// Standard error: none published.
    /// Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
    /// parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
    ///
    /// * `work_rate`: in kgm/min, possible 0 to 3000, studied 300 to 1200
    /// * `weight`: in kg, possible 0.3 to 700
    pub fn acsm_leg_cycling(
        work_rate: KilogramMetresPerMinute,
        weight: Kilograms,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2.acsm_leg_cycling", &[work_rate.number(), weight.number()])
    }

    /// [`acsm_leg_cycling`] of columns: a row each.
    pub fn acsm_leg_cycling_many(
        work_rate: &[KilogramMetresPerMinute],
        weight: &[Kilograms],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2.acsm_leg_cycling", &[cells(work_rate), cells(weight)])
    }

    /// Oxygen uptake of running, ACSM.
    ///
    /// Result: vo2_ml_per_kg_min in mL/kg/min.
    /// Studied: adults running faster than 134 m/min.
    /// Standard error: none published.
    /// Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
    /// parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
    ///
    /// * `speed`: in m/min, possible 2.2250738585072014e-308 to 400, studied 134 to 400
    /// * `grade`: a share, possible 0 to 0.5
    pub fn acsm_running(
        speed: MetresPerMinute,
        grade: f64,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2.acsm_running", &[speed.number(), grade.number()])
    }

    /// [`acsm_running`] of columns: a row each.
    pub fn acsm_running_many(
        speed: &[MetresPerMinute],
        grade: &[f64],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2.acsm_running", &[cells(speed), cells(grade)])
    }

    /// Oxygen uptake of stepping, ACSM.
    ///
    /// Result: vo2_ml_per_kg_min in mL/kg/min.
    /// Studied: adults stepping 12-30 times a minute.
    /// Standard error: none published.
    /// Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
    /// parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
    ///
    /// * `steps`: in /min, possible 2.2250738585072014e-308 to 60, studied 12 to 30
    /// * `step_height`: in m, possible 2.2250738585072014e-308 to 0.6, studied 0.04 to 0.4
    pub fn acsm_stepping(
        steps: PerMinute,
        step_height: Metres,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2.acsm_stepping", &[steps.number(), step_height.number()])
    }

    /// [`acsm_stepping`] of columns: a row each.
    pub fn acsm_stepping_many(
        steps: &[PerMinute],
        step_height: &[Metres],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2.acsm_stepping", &[cells(steps), cells(step_height)])
    }

    /// Oxygen uptake of walking, ACSM.
    ///
    /// Result: vo2_ml_per_kg_min in mL/kg/min.
    /// Studied: adults walking at 50-100 m/min.
    /// Standard error: none published.
    /// Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
    /// parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
    ///
    /// * `speed`: in m/min, possible 2.2250738585072014e-308 to 400, studied 50 to 100
    /// * `grade`: a share, possible 0 to 0.5
    pub fn acsm_walking(
        speed: MetresPerMinute,
        grade: f64,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2.acsm_walking", &[speed.number(), grade.number()])
    }

    /// [`acsm_walking`] of columns: a row each.
    pub fn acsm_walking_many(
        speed: &[MetresPerMinute],
        grade: &[f64],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2.acsm_walking", &[cells(speed), cells(grade)])
    }

    /// Oxygen uptake of an intensity in MET.
    ///
    /// Result: vo2_ml_per_kg_min in mL/kg/min.
    /// Studied: convention, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `met`: a share, possible 2.2250738585072014e-308 to 25
    pub fn met_to_vo2(met: f64) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2.met_to_vo2", &[met.number()])
    }

    /// [`met_to_vo2`] of columns: a row each.
    pub fn met_to_vo2_many(met: &[f64]) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2.met_to_vo2", &[cells(met)])
    }

    /// Oxygen uptake to train at.
    ///
    /// Result: vo2_ml_per_kg_min in mL/kg/min.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `intensity_fraction`: a share, possible 0 to 1
    /// * `vo2max`: in mL/kg/min, possible 0 to 150
    pub fn reserve_target(
        intensity_fraction: f64,
        vo2max: MillilitresPerKilogramMinute,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2.reserve_target", &[intensity_fraction.number(), vo2max.number()])
    }

    /// [`reserve_target`] of columns: a row each.
    pub fn reserve_target_many(
        intensity_fraction: &[f64],
        vo2max: &[MillilitresPerKilogramMinute],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2.reserve_target", &[cells(intensity_fraction), cells(vo2max)])
    }
}

/// Equations cardio.vo2max.
pub mod vo2max {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Maximal oxygen uptake from the run of 12 minutes, Cooper.
    ///
    /// Result: vo2max_ml_per_kg_min in mL/kg/min.
    /// Studied: not known.
    /// Standard error: none published.
    /// Source: Cooper 1968: A means of assessing maximal oxygen intake: correlation between field
    /// and treadmill testing. JAMA 203:201-204, doi:10.1001/jama.1968.03140030033008.
    ///
    /// * `distance`: in m, possible 504.9 to 6000
    pub fn cooper_1968(distance: Metres) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2max.cooper_1968", &[distance.number()])
    }

    /// [`cooper_1968`] of columns: a row each.
    pub fn cooper_1968_many(
        distance: &[Metres],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2max.cooper_1968", &[cells(distance)])
    }

    /// Maximal oxygen uptake from a jogged mile, George.
    ///
    /// Result: vo2max_ml_per_kg_min in mL/kg/min.
    /// Studied: people of 18-29 y jogging a mile.
    /// Standard error: 3, the largest published.
    /// Source: George et al. 1993: VO2max estimation from a submaximal 1-mile track jog for fit
    /// college-age individuals. Med Sci Sports Exerc 25:401-406.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `time`: in min, possible 4 to 30
    /// * `hr`: in bpm, possible 20 to 250, studied 20 to 180
    /// * `sex`: male or female
    pub fn george_1993_mile_jog(
        weight: Kilograms,
        time: Minutes,
        hr: BeatsPerMinute,
        sex: Sex,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2max.george_1993_mile_jog", &[weight.number(), time.number(), hr.number(), sex.number()])
    }

    /// [`george_1993_mile_jog`] of columns: a row each.
    pub fn george_1993_mile_jog_many(
        weight: &[Kilograms],
        time: &[Minutes],
        hr: &[BeatsPerMinute],
        sex: &[Sex],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2max.george_1993_mile_jog", &[cells(weight), cells(time), cells(hr), cells(sex)])
    }

    /// Maximal oxygen uptake without exercise from body mass index, Jackson.
    ///
    /// Result: vo2max_ml_per_kg_min in mL/kg/min.
    /// Studied: adults.
    /// Standard error: 5.7, the largest published.
    /// Source: Jackson et al. 1990: Prediction of functional aerobic capacity without exercise
    /// testing, as given in a table of 2020 (10.1161/JAHA.119.015117). Med Sci Sports Exerc
    /// 22:863-870, doi:10.1249/00005768-199012000-00021.
    ///
    /// * `par`: a share, possible 0 to 7
    /// * `age`: in a, possible 0 to 130, studied 18 to 130
    /// * `bmi`: in kg/m2, possible 3 to 300
    /// * `sex`: male or female
    pub fn jackson_1990_bmi(
        par: f64,
        age: Years,
        bmi: KilogramsPerSquareMetre,
        sex: Sex,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2max.jackson_1990_bmi", &[par.number(), age.number(), bmi.number(), sex.number()])
    }

    /// [`jackson_1990_bmi`] of columns: a row each.
    pub fn jackson_1990_bmi_many(
        par: &[f64],
        age: &[Years],
        bmi: &[KilogramsPerSquareMetre],
        sex: &[Sex],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2max.jackson_1990_bmi", &[cells(par), cells(age), cells(bmi), cells(sex)])
    }

    /// Maximal oxygen uptake without exercise from body fat, Jackson.
    ///
    /// Result: vo2max_ml_per_kg_min in mL/kg/min.
    /// Studied: adults.
    /// Standard error: 5.35, the largest published.
    /// Source: Jackson et al. 1990: Prediction of functional aerobic capacity without exercise
    /// testing, as given in a table of 2020 (10.1161/JAHA.119.015117). Med Sci Sports Exerc
    /// 22:863-870, doi:10.1249/00005768-199012000-00021.
    ///
    /// * `par`: a share, possible 0 to 7
    /// * `age`: in a, possible 0 to 130, studied 18 to 130
    /// * `body_fat`: in %, possible 0 to 100
    /// * `sex`: male or female
    pub fn jackson_1990_percent_fat(
        par: f64,
        age: Years,
        body_fat: Percent,
        sex: Sex,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2max.jackson_1990_percent_fat", &[par.number(), age.number(), body_fat.number(), sex.number()])
    }

    /// [`jackson_1990_percent_fat`] of columns: a row each.
    pub fn jackson_1990_percent_fat_many(
        par: &[f64],
        age: &[Years],
        body_fat: &[Percent],
        sex: &[Sex],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2max.jackson_1990_percent_fat", &[cells(par), cells(age), cells(body_fat), cells(sex)])
    }

    /// Maximal oxygen uptake from the shuttle run, Leger 1988.
    ///
    /// Result: vo2max_ml_per_kg_min in mL/kg/min.
    /// Studied: children of 8-19 y.
    /// Standard error: none published.
    /// Source: Leger, Mercier, Gadoury, Lambert 1988: The multistage 20 metre shuttle run test for
    /// aerobic fitness. J Sports Sci 6:93-101, doi:10.1080/02640418808729800.
    ///
    /// * `speed`: in km/h, possible 8 to 20
    /// * `age`: in a, possible 0 to 130, studied 8 to 19
    pub fn leger_1988(
        speed: KilometresPerHour,
        age: Years,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2max.leger_1988", &[speed.number(), age.number()])
    }

    /// [`leger_1988`] of columns: a row each.
    pub fn leger_1988_many(
        speed: &[KilometresPerHour],
        age: &[Years],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2max.leger_1988", &[cells(speed), cells(age)])
    }

    /// Maximal oxygen uptake from the shuttle run, Leger and Lambert 1982.
    ///
    /// Result: vo2max_ml_per_kg_min in mL/kg/min.
    /// Studied: adults.
    /// Standard error: 5.4, the largest published.
    /// Source: Leger, Lambert 1982: A maximal multistage 20-m shuttle run test to predict VO2max.
    /// Eur J Appl Physiol 49:1-12, doi:10.1007/BF00428958.
    ///
    /// * `speed`: in km/h, possible 8 to 20
    pub fn leger_lambert_1982(
        speed: KilometresPerHour,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2max.leger_lambert_1982", &[speed.number()])
    }

    /// [`leger_lambert_1982`] of columns: a row each.
    pub fn leger_lambert_1982_many(
        speed: &[KilometresPerHour],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2max.leger_lambert_1982", &[cells(speed)])
    }

    /// Maximal oxygen uptake without exercise, Myers (FRIEND).
    ///
    /// Result: vo2max_ml_per_kg_min in mL/kg/min.
    /// Studied: adults of the FRIEND registry.
    /// Standard error: 7.2, the largest published.
    /// Source: Myers et al. 2017: A reference equation for normal standards for VO2 max (FRIEND
    /// registry), as given in a table of 2020 (10.1161/JAHA.119.015117),
    /// doi:10.1016/j.pcad.2017.03.002.
    ///
    /// * `age`: in a, possible 0 to 130, studied 18 to 130
    /// * `weight`: in \[lb_av\], possible 44 to 880
    /// * `sex`: male or female
    pub fn myers_2017_friend(
        age: Years,
        weight: Pounds,
        sex: Sex,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2max.myers_2017_friend", &[age.number(), weight.number(), sex.number()])
    }

    /// [`myers_2017_friend`] of columns: a row each.
    pub fn myers_2017_friend_many(
        age: &[Years],
        weight: &[Pounds],
        sex: &[Sex],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2max.myers_2017_friend", &[cells(age), cells(weight), cells(sex)])
    }

    /// Maximal oxygen uptake of men without exercise, Nes.
    ///
    /// Result: vo2max_ml_per_kg_min in mL/kg/min.
    /// Studied: adult men of the HUNT study.
    /// Standard error: none published.
    /// Source: Nes et al. 2011: Estimating VO2peak from a nonexercise prediction model: the HUNT
    /// Study, Norway, as quoted by Nevill and Cooke 2017 (10.1249/MSS.0000000000001178). Med Sci
    /// Sports Exerc 43(11):2024-2030, doi:10.1249/MSS.0b013e31821d3f6f.
    ///
    /// * `age`: in a, possible 0 to 130, studied 18 to 130
    /// * `waist`: in cm, possible 10 to 400
    /// * `hr_rest`: in bpm, possible 20 to 250
    /// * `pa_index`: a share, possible 0 to 45
    pub fn nes_2011_men(
        age: Years,
        waist: Centimetres,
        hr_rest: BeatsPerMinute,
        pa_index: f64,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2max.nes_2011_men", &[age.number(), waist.number(), hr_rest.number(), pa_index.number()])
    }

    /// [`nes_2011_men`] of columns: a row each.
    pub fn nes_2011_men_many(
        age: &[Years],
        waist: &[Centimetres],
        hr_rest: &[BeatsPerMinute],
        pa_index: &[f64],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2max.nes_2011_men", &[cells(age), cells(waist), cells(hr_rest), cells(pa_index)])
    }

    /// Maximal oxygen uptake of women without exercise, Nes.
    ///
    /// Result: vo2max_ml_per_kg_min in mL/kg/min.
    /// Studied: adult women of the HUNT study.
    /// Standard error: none published.
    /// Source: Nes et al. 2011: Estimating VO2peak from a nonexercise prediction model: the HUNT
    /// Study, Norway, as quoted by Nevill and Cooke 2017 (10.1249/MSS.0000000000001178). Med Sci
    /// Sports Exerc 43(11):2024-2030, doi:10.1249/MSS.0b013e31821d3f6f.
    ///
    /// * `age`: in a, possible 0 to 130, studied 18 to 130
    /// * `waist`: in cm, possible 10 to 400
    /// * `hr_rest`: in bpm, possible 20 to 250
    /// * `pa_index`: a share, possible 0 to 45
    pub fn nes_2011_women(
        age: Years,
        waist: Centimetres,
        hr_rest: BeatsPerMinute,
        pa_index: f64,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2max.nes_2011_women", &[age.number(), waist.number(), hr_rest.number(), pa_index.number()])
    }

    /// [`nes_2011_women`] of columns: a row each.
    pub fn nes_2011_women_many(
        age: &[Years],
        waist: &[Centimetres],
        hr_rest: &[BeatsPerMinute],
        pa_index: &[f64],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2max.nes_2011_women", &[cells(age), cells(waist), cells(hr_rest), cells(pa_index)])
    }

    /// Maximal oxygen uptake from a walked mile, Rockport.
    ///
    /// Result: vo2max_ml_per_kg_min in mL/kg/min.
    /// Studied: 343 adults, 30-69 y.
    /// Standard error: none published.
    /// Source: Kline et al. 1987: Estimation of VO2max from a one-mile track walk, gender, age, and
    /// body weight. Med Sci Sports Exerc 19:253-259.
    ///
    /// * `weight`: in \[lb_av\], possible 44 to 880
    /// * `age`: in a, possible 0 to 130, studied 30 to 69
    /// * `time`: in min, possible 5 to 60
    /// * `hr`: in bpm, possible 20 to 250
    /// * `sex`: male or female
    pub fn rockport_kline_1987(
        weight: Pounds,
        age: Years,
        time: Minutes,
        hr: BeatsPerMinute,
        sex: Sex,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2max.rockport_kline_1987", &[weight.number(), age.number(), time.number(), hr.number(), sex.number()])
    }

    /// [`rockport_kline_1987`] of columns: a row each.
    pub fn rockport_kline_1987_many(
        weight: &[Pounds],
        age: &[Years],
        time: &[Minutes],
        hr: &[BeatsPerMinute],
        sex: &[Sex],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2max.rockport_kline_1987", &[cells(weight), cells(age), cells(time), cells(hr), cells(sex)])
    }

    /// Maximal oxygen uptake in L/min from a walked mile, Rockport.
    ///
    /// Result: vo2max_l_per_min in L/min.
    /// Studied: 343 adults, 30-69 y.
    /// Standard error: 0.325, the largest published.
    /// Source: Kline et al. 1987: Estimation of VO2max from a one-mile track walk, gender, age, and
    /// body weight. Med Sci Sports Exerc 19:253-259.
    ///
    /// * `weight`: in \[lb_av\], possible 44 to 880
    /// * `age`: in a, possible 0 to 130, studied 30 to 69
    /// * `time`: in min, possible 5 to 60
    /// * `hr`: in bpm, possible 20 to 250
    /// * `sex`: male or female
    pub fn rockport_kline_1987_absolute(
        weight: Pounds,
        age: Years,
        time: Minutes,
        hr: BeatsPerMinute,
        sex: Sex,
    ) -> Result<Estimate<LitresPerMinute>, Error> {
        single(c"cardio.vo2max.rockport_kline_1987_absolute", &[weight.number(), age.number(), time.number(), hr.number(), sex.number()])
    }

    /// [`rockport_kline_1987_absolute`] of columns: a row each.
    pub fn rockport_kline_1987_absolute_many(
        weight: &[Pounds],
        age: &[Years],
        time: &[Minutes],
        hr: &[BeatsPerMinute],
        sex: &[Sex],
    ) -> Result<Batch<LitresPerMinute>, Error> {
        many(c"cardio.vo2max.rockport_kline_1987_absolute", &[cells(weight), cells(age), cells(time), cells(hr), cells(sex)])
    }

    /// Maximal oxygen uptake from the run of 1.5 miles, ACSM.
    ///
    /// Result: vo2max_ml_per_kg_min in mL/kg/min.
    /// Studied: not known.
    /// Standard error: none published.
    /// Its numbers could not be traced to two sources.
    /// Source: American College of Sports Medicine: Guidelines for exercise testing and
    /// prescription.
    ///
    /// * `time`: in min, possible 5 to 60
    pub fn run_1_5_mile_acsm(
        time: Minutes,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2max.run_1_5_mile_acsm", &[time.number()])
    }

    /// [`run_1_5_mile_acsm`] of columns: a row each.
    pub fn run_1_5_mile_acsm_many(
        time: &[Minutes],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2max.run_1_5_mile_acsm", &[cells(time)])
    }

    /// Maximal oxygen uptake from the shuttle run, Stickland.
    ///
    /// Result: vo2max_ml_per_kg_min in mL/kg/min.
    /// Studied: adults.
    /// Standard error: 4.07, the largest published.
    /// Source: Stickland et al. 2003: Prediction of maximal oxygen uptake of adults from the 20-m
    /// shuttle run test. Can J Appl Physiol, doi:10.1139/h03-021.
    ///
    /// * `last_half_stage`: a share, possible 0.5 to 21
    /// * `sex`: male or female
    pub fn stickland_2003(
        last_half_stage: f64,
        sex: Sex,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2max.stickland_2003", &[last_half_stage.number(), sex.number()])
    }

    /// [`stickland_2003`] of columns: a row each.
    pub fn stickland_2003_many(
        last_half_stage: &[f64],
        sex: &[Sex],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2max.stickland_2003", &[cells(last_half_stage), cells(sex)])
    }

    /// Maximal oxygen uptake from two heart rates, Uth.
    ///
    /// Result: vo2max_ml_per_kg_min in mL/kg/min.
    /// Studied: 46 well-trained men, 21-51 y.
    /// Standard error: 2.7, the largest published.
    /// Source: Uth, Sorensen, Overgaard, Pedersen 2004: Estimation of VO2max from the ratio between
    /// HRmax and HRrest: the Heart Rate Ratio Method. Eur J Appl Physiol 91:111-115,
    /// doi:10.1007/s00421-003-0988-y.
    ///
    /// * `hr_max`: in bpm, possible 20 to 250
    /// * `hr_rest`: in bpm, possible 20 to 250
    pub fn uth_2004(
        hr_max: BeatsPerMinute,
        hr_rest: BeatsPerMinute,
    ) -> Result<Estimate<MillilitresPerKilogramMinute>, Error> {
        single(c"cardio.vo2max.uth_2004", &[hr_max.number(), hr_rest.number()])
    }

    /// [`uth_2004`] of columns: a row each.
    pub fn uth_2004_many(
        hr_max: &[BeatsPerMinute],
        hr_rest: &[BeatsPerMinute],
    ) -> Result<Batch<MillilitresPerKilogramMinute>, Error> {
        many(c"cardio.vo2max.uth_2004", &[cells(hr_max), cells(hr_rest)])
    }
}
