// Written by capi/bindings/emit.py.

//! Equations of the domain training.

#[allow(unused_imports)]
use crate::equation::{many, series, single};
#[allow(unused_imports)]
use crate::quantity::{cells, optional, sparse, Input};
#[allow(unused_imports)]
use crate::{choices::*, units::*, Batch, Error, Estimate};

/// Equations training.load.
pub mod load {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Acute over chronic load, exponentially weighted means.
    ///
    /// Result: acwr.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Williams, West, Cross, Stokes 2017: Better way to determine the acute:chronic
    /// workload ratio?. Br J Sports Med 51(3):209-210, doi:10.1136/bjsports-2016-096589.
    ///
    /// * `daily_loads_au`: list: a share, possible 0 to 10000
    pub fn acwr_ewma_williams_2017(daily_loads_au: &[f64]) -> Result<Estimate<f64>, Error> {
        series(c"training.load.acwr_ewma_williams_2017", &[cells(daily_loads_au)], &[])
    }

    /// Acute over chronic load, rolling means, coupled.
    ///
    /// Result: acwr.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Windt, Gabbett 2018: Is it all for naught? What does mathematical coupling mean for
    /// acute:chronic workload ratios?. Br J Sports Med 53(16):988-990,
    /// doi:10.1136/bjsports-2017-098925.
    ///
    /// * `daily_loads_au`: list: a share, possible 0 to 10000
    pub fn acwr_rolling_coupled(daily_loads_au: &[f64]) -> Result<Estimate<f64>, Error> {
        series(c"training.load.acwr_rolling_coupled", &[cells(daily_loads_au)], &[])
    }

    /// Acute over chronic load, rolling means, 21 days before.
    ///
    /// Result: acwr.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Windt, Gabbett 2018: Is it all for naught? What does mathematical coupling mean for
    /// acute:chronic workload ratios?. Br J Sports Med 53(16):988-990,
    /// doi:10.1136/bjsports-2017-098925.
    ///
    /// * `daily_loads_au`: list: a share, possible 0 to 10000
    pub fn acwr_rolling_uncoupled_21(daily_loads_au: &[f64]) -> Result<Estimate<f64>, Error> {
        series(c"training.load.acwr_rolling_uncoupled_21", &[cells(daily_loads_au)], &[])
    }

    /// Acute over chronic load, rolling means, 28 days before.
    ///
    /// Result: acwr.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Windt, Gabbett 2018: Is it all for naught? What does mathematical coupling mean for
    /// acute:chronic workload ratios?. Br J Sports Med 53(16):988-990,
    /// doi:10.1136/bjsports-2017-098925.
    ///
    /// * `daily_loads_au`: list: a share, possible 0 to 10000
    pub fn acwr_rolling_uncoupled_28(daily_loads_au: &[f64]) -> Result<Estimate<f64>, Error> {
        series(c"training.load.acwr_rolling_uncoupled_28", &[cells(daily_loads_au)], &[])
    }

    /// Short-term training load, GoldenCheetah.
    ///
    /// Result: atl_au_per_day in /d.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Its numbers could not be traced to two sources.
    /// Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and
    /// TRIMPPoints.cpp.
    ///
    /// * `daily_stress`: list: a share, possible 0 to 10000
    /// * `tau`: in d, possible 1 to 365
    pub fn atl_goldencheetah(daily_stress: &[f64], tau: Days) -> Result<Estimate<PerDay>, Error> {
        series(c"training.load.atl_goldencheetah", &[cells(daily_stress)], &[tau.number()])
    }

    /// Long-term training load, GoldenCheetah.
    ///
    /// Result: ctl_au_per_day in /d.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Its numbers could not be traced to two sources.
    /// Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and
    /// TRIMPPoints.cpp.
    ///
    /// * `daily_stress`: list: a share, possible 0 to 10000
    /// * `tau`: in d, possible 1 to 365
    pub fn ctl_goldencheetah(daily_stress: &[f64], tau: Days) -> Result<Estimate<PerDay>, Error> {
        series(c"training.load.ctl_goldencheetah", &[cells(daily_stress)], &[tau.number()])
    }

    /// Long-term training load, weight 1 over n.
    ///
    /// Result: ctl_au_per_day in /d.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Its numbers could not be traced to two sources.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `daily_stress`: list: a share, possible 0 to 10000
    /// * `tau`: in d, possible 1 to 365
    pub fn ctl_simple_1_over_n(daily_stress: &[f64], tau: Days) -> Result<Estimate<PerDay>, Error> {
        series(c"training.load.ctl_simple_1_over_n", &[cells(daily_stress)], &[tau.number()])
    }

    /// Exponentially weighted mean of daily loads, Williams.
    ///
    /// Result: ewma_au.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Williams, West, Cross, Stokes 2017: Better way to determine the acute:chronic
    /// workload ratio?. Br J Sports Med 51(3):209-210, doi:10.1136/bjsports-2016-096589.
    ///
    /// * `daily_loads_au`: list: a share, possible 0 to 10000
    /// * `window`: in d, possible 1 to 365
    pub fn ewma_williams_2017(
        daily_loads_au: &[f64],
        window: Days,
    ) -> Result<Estimate<f64>, Error> {
        series(c"training.load.ewma_williams_2017", &[cells(daily_loads_au)], &[window.number()])
    }

    /// Performance from fitness and fatigue, Banister.
    ///
    /// Result: performance_au.
    /// Studied: fitted to each person.
    /// Standard error: none published.
    /// Its numbers could not be traced to two sources.
    /// Source: Banister 1991: Modeling elite athletic performance. In: Physiological Testing of the
    /// High-Performance Athlete, Human Kinetics, 403-424.
    ///
    /// * `daily_loads_au`: list: a share, possible 0 to 10000
    /// * `p0`: a share, possible -1.79769313486e+308 to 1.79769313486e+308
    /// * `k1`: a share, possible 0 to 1.79769313486e+308
    /// * `k2`: a share, possible 0 to 1.79769313486e+308
    /// * `tau1`: in d, possible 1 to 365
    /// * `tau2`: in d, possible 1 to 365
    pub fn fitness_fatigue_banister(
        daily_loads_au: &[f64],
        p0: f64,
        k1: f64,
        k2: f64,
        tau1: Days,
        tau2: Days,
    ) -> Result<Estimate<f64>, Error> {
        series(c"training.load.fitness_fatigue_banister", &[cells(daily_loads_au)], &[p0.number(), k1.number(), k2.number(), tau1.number(), tau2.number()])
    }

    /// Training monotony, Foster, population standard deviation.
    ///
    /// Result: monotony.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Foster 1998: Monitoring training in athletes with reference to overtraining
    /// syndrome. Med Sci Sports Exerc 30(7):1164-1168.
    ///
    /// * `daily_loads_au`: list: a share, possible 0 to 10000
    pub fn monotony_foster_1998_population_sd(
        daily_loads_au: &[f64],
    ) -> Result<Estimate<f64>, Error> {
        series(c"training.load.monotony_foster_1998_population_sd", &[cells(daily_loads_au)], &[])
    }

    /// Training monotony, Foster, sample standard deviation.
    ///
    /// Result: monotony.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Foster 1998: Monitoring training in athletes with reference to overtraining
    /// syndrome. Med Sci Sports Exerc 30(7):1164-1168.
    ///
    /// * `daily_loads_au`: list: a share, possible 0 to 10000
    pub fn monotony_foster_1998_sample_sd(daily_loads_au: &[f64]) -> Result<Estimate<f64>, Error> {
        series(c"training.load.monotony_foster_1998_sample_sd", &[cells(daily_loads_au)], &[])
    }

    /// Load of a session, Foster.
    ///
    /// Result: session_load_au.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Foster et al. 2001: A new approach to monitoring exercise training. J Strength Cond
    /// Res 15(1):109-115.
    ///
    /// * `rpe_cr10`: a share, possible 0 to 10
    /// * `duration`: in min, possible 2.2250738585072014e-308 to 1440
    pub fn session_rpe_foster_2001(
        rpe_cr10: f64,
        duration: Minutes,
    ) -> Result<Estimate<f64>, Error> {
        single(c"training.load.session_rpe_foster_2001", &[rpe_cr10.number(), duration.number()])
    }

    /// [`session_rpe_foster_2001`] of columns: a row each.
    pub fn session_rpe_foster_2001_many(
        rpe_cr10: &[f64],
        duration: &[Minutes],
    ) -> Result<Batch<f64>, Error> {
        many(c"training.load.session_rpe_foster_2001", &[cells(rpe_cr10), cells(duration)])
    }

    /// Training strain, Foster, sample standard deviation.
    ///
    /// Result: strain_au.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Foster 1998: Monitoring training in athletes with reference to overtraining
    /// syndrome. Med Sci Sports Exerc 30(7):1164-1168.
    ///
    /// * `daily_loads_au`: list: a share, possible 0 to 10000
    pub fn strain_foster_1998_sample_sd(daily_loads_au: &[f64]) -> Result<Estimate<f64>, Error> {
        series(c"training.load.strain_foster_1998_sample_sd", &[cells(daily_loads_au)], &[])
    }

    /// Training impulse of women, Banister.
    ///
    /// Result: trimp_au.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Banister 1991: Modeling elite athletic performance. In: Physiological Testing of the
    /// High-Performance Athlete, Human Kinetics, 403-424.
    ///
    /// * `duration`: in min, possible 2.2250738585072014e-308 to 1440
    /// * `hr_exercise`: in bpm, possible 20 to 250
    /// * `hr_rest`: in bpm, possible 20 to 250
    /// * `hr_max`: in bpm, possible 20 to 250
    pub fn trimp_banister_female(
        duration: Minutes,
        hr_exercise: BeatsPerMinute,
        hr_rest: BeatsPerMinute,
        hr_max: BeatsPerMinute,
    ) -> Result<Estimate<f64>, Error> {
        single(c"training.load.trimp_banister_female", &[duration.number(), hr_exercise.number(), hr_rest.number(), hr_max.number()])
    }

    /// [`trimp_banister_female`] of columns: a row each.
    pub fn trimp_banister_female_many(
        duration: &[Minutes],
        hr_exercise: &[BeatsPerMinute],
        hr_rest: &[BeatsPerMinute],
        hr_max: &[BeatsPerMinute],
    ) -> Result<Batch<f64>, Error> {
        many(c"training.load.trimp_banister_female", &[cells(duration), cells(hr_exercise), cells(hr_rest), cells(hr_max)])
    }

    /// Training impulse of men, Banister.
    ///
    /// Result: trimp_au.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Banister 1991: Modeling elite athletic performance. In: Physiological Testing of the
    /// High-Performance Athlete, Human Kinetics, 403-424.
    ///
    /// * `duration`: in min, possible 2.2250738585072014e-308 to 1440
    /// * `hr_exercise`: in bpm, possible 20 to 250
    /// * `hr_rest`: in bpm, possible 20 to 250
    /// * `hr_max`: in bpm, possible 20 to 250
    pub fn trimp_banister_male(
        duration: Minutes,
        hr_exercise: BeatsPerMinute,
        hr_rest: BeatsPerMinute,
        hr_max: BeatsPerMinute,
    ) -> Result<Estimate<f64>, Error> {
        single(c"training.load.trimp_banister_male", &[duration.number(), hr_exercise.number(), hr_rest.number(), hr_max.number()])
    }

    /// [`trimp_banister_male`] of columns: a row each.
    pub fn trimp_banister_male_many(
        duration: &[Minutes],
        hr_exercise: &[BeatsPerMinute],
        hr_rest: &[BeatsPerMinute],
        hr_max: &[BeatsPerMinute],
    ) -> Result<Batch<f64>, Error> {
        many(c"training.load.trimp_banister_male", &[cells(duration), cells(hr_exercise), cells(hr_rest), cells(hr_max)])
    }

    /// Training impulse from five zones, Edwards.
    ///
    /// Result: trimp_au.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Its numbers could not be traced to two sources.
    /// Source: Edwards 1993: The Heart Rate Monitor Book (five zones).
    ///
    /// * `z1`: in min, possible 0 to 1440
    /// * `z2`: in min, possible 0 to 1440
    /// * `z3`: in min, possible 0 to 1440
    /// * `z4`: in min, possible 0 to 1440
    /// * `z5`: in min, possible 0 to 1440
    pub fn trimp_edwards_1993(
        z1: Minutes,
        z2: Minutes,
        z3: Minutes,
        z4: Minutes,
        z5: Minutes,
    ) -> Result<Estimate<f64>, Error> {
        single(c"training.load.trimp_edwards_1993", &[z1.number(), z2.number(), z3.number(), z4.number(), z5.number()])
    }

    /// [`trimp_edwards_1993`] of columns: a row each.
    pub fn trimp_edwards_1993_many(
        z1: &[Minutes],
        z2: &[Minutes],
        z3: &[Minutes],
        z4: &[Minutes],
        z5: &[Minutes],
    ) -> Result<Batch<f64>, Error> {
        many(c"training.load.trimp_edwards_1993", &[cells(z1), cells(z2), cells(z3), cells(z4), cells(z5)])
    }

    /// Training impulse of women, GoldenCheetah.
    ///
    /// Result: trimp_au.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Its numbers could not be traced to two sources.
    /// Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and
    /// TRIMPPoints.cpp.
    ///
    /// * `duration`: in min, possible 2.2250738585072014e-308 to 1440
    /// * `hr_exercise`: in bpm, possible 20 to 250
    /// * `hr_rest`: in bpm, possible 20 to 250
    /// * `hr_max`: in bpm, possible 20 to 250
    pub fn trimp_goldencheetah_female(
        duration: Minutes,
        hr_exercise: BeatsPerMinute,
        hr_rest: BeatsPerMinute,
        hr_max: BeatsPerMinute,
    ) -> Result<Estimate<f64>, Error> {
        single(c"training.load.trimp_goldencheetah_female", &[duration.number(), hr_exercise.number(), hr_rest.number(), hr_max.number()])
    }

    /// [`trimp_goldencheetah_female`] of columns: a row each.
    pub fn trimp_goldencheetah_female_many(
        duration: &[Minutes],
        hr_exercise: &[BeatsPerMinute],
        hr_rest: &[BeatsPerMinute],
        hr_max: &[BeatsPerMinute],
    ) -> Result<Batch<f64>, Error> {
        many(c"training.load.trimp_goldencheetah_female", &[cells(duration), cells(hr_exercise), cells(hr_rest), cells(hr_max)])
    }

    /// Training impulse from three zones, Lucia.
    ///
    /// Result: trimp_au.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Its numbers could not be traced to two sources.
    /// Source: Lucia, Hoyos, Santalla, Earnest, Chicharro 2003: Tour de France versus Vuelta a
    /// Espana: which is harder?. Med Sci Sports Exerc 35(5):872-878,
    /// doi:10.1249/01.MSS.0000064999.82036.B4.
    ///
    /// * `z1`: in min, possible 0 to 1440
    /// * `z2`: in min, possible 0 to 1440
    /// * `z3`: in min, possible 0 to 1440
    pub fn trimp_lucia_2003(z1: Minutes, z2: Minutes, z3: Minutes) -> Result<Estimate<f64>, Error> {
        single(c"training.load.trimp_lucia_2003", &[z1.number(), z2.number(), z3.number()])
    }

    /// [`trimp_lucia_2003`] of columns: a row each.
    pub fn trimp_lucia_2003_many(
        z1: &[Minutes],
        z2: &[Minutes],
        z3: &[Minutes],
    ) -> Result<Batch<f64>, Error> {
        many(c"training.load.trimp_lucia_2003", &[cells(z1), cells(z2), cells(z3)])
    }

    /// Training stress balance of the same day.
    ///
    /// Result: tsb_au_per_day in /d.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Its numbers could not be traced to two sources.
    /// Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and
    /// TRIMPPoints.cpp.
    ///
    /// * `daily_stress`: list: a share, possible 0 to 10000
    pub fn tsb_same_day(daily_stress: &[f64]) -> Result<Estimate<PerDay>, Error> {
        series(c"training.load.tsb_same_day", &[cells(daily_stress)], &[])
    }

    /// Training load of a week.
    ///
    /// Result: weekly_load_au.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `daily_loads_au`: list: a share, possible 0 to 10000
    pub fn weekly_load(daily_loads_au: &[f64]) -> Result<Estimate<f64>, Error> {
        series(c"training.load.weekly_load", &[cells(daily_loads_au)], &[])
    }
}

/// Equations training.load_for_reps.
pub mod load_for_reps {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Load for repetitions, Brzycki.
    ///
    /// Result: load_kg in kg.
    /// Studied: not known; sets to failure.
    /// Standard error: none published.
    /// Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J
    /// Phys Educ Recreat Dance 64(1):88-90.
    ///
    /// * `one_rm`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 20, studied 1 to 10
    pub fn brzycki_1993(one_rm: Kilograms, reps: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.load_for_reps.brzycki_1993", &[one_rm.number(), reps.number()])
    }

    /// [`brzycki_1993`] of columns: a row each.
    pub fn brzycki_1993_many(
        one_rm: &[Kilograms],
        reps: &[f64],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"training.load_for_reps.brzycki_1993", &[cells(one_rm), cells(reps)])
    }

    /// Load for repetitions, Epley.
    ///
    /// Result: load_kg in kg.
    /// Studied: not known; sets to failure.
    /// Standard error: none published.
    /// Source: Epley 1985: Poundage chart. Boyd Epley Workout.
    ///
    /// * `one_rm`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 20, studied 1 to 10
    pub fn epley_1985(one_rm: Kilograms, reps: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.load_for_reps.epley_1985", &[one_rm.number(), reps.number()])
    }

    /// [`epley_1985`] of columns: a row each.
    pub fn epley_1985_many(one_rm: &[Kilograms], reps: &[f64]) -> Result<Batch<Kilograms>, Error> {
        many(c"training.load_for_reps.epley_1985", &[cells(one_rm), cells(reps)])
    }

    /// Load for repetitions, Lander.
    ///
    /// Result: load_kg in kg.
    /// Studied: not known; sets to failure.
    /// Standard error: none published.
    /// Source: Lander 1985: Maximum based on reps. NSCA Journal 6(6):60-61.
    ///
    /// * `one_rm`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 20, studied 1 to 10
    pub fn lander_1985(one_rm: Kilograms, reps: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.load_for_reps.lander_1985", &[one_rm.number(), reps.number()])
    }

    /// [`lander_1985`] of columns: a row each.
    pub fn lander_1985_many(one_rm: &[Kilograms], reps: &[f64]) -> Result<Batch<Kilograms>, Error> {
        many(c"training.load_for_reps.lander_1985", &[cells(one_rm), cells(reps)])
    }

    /// Load for repetitions, Lombardi.
    ///
    /// Result: load_kg in kg.
    /// Studied: not known; sets to failure.
    /// Standard error: none published.
    /// Source: Lombardi 1989: Beginning Weight Training: The Safe and Effective Way. Wm. C. Brown.
    ///
    /// * `one_rm`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 20, studied 1 to 10
    pub fn lombardi_1989(one_rm: Kilograms, reps: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.load_for_reps.lombardi_1989", &[one_rm.number(), reps.number()])
    }

    /// [`lombardi_1989`] of columns: a row each.
    pub fn lombardi_1989_many(
        one_rm: &[Kilograms],
        reps: &[f64],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"training.load_for_reps.lombardi_1989", &[cells(one_rm), cells(reps)])
    }

    /// Load for repetitions, Mayhew.
    ///
    /// Result: load_kg in kg.
    /// Studied: college students, bench press; sets to failure.
    /// Standard error: none published.
    /// Source: Mayhew, Ball, Arnold, Bowen 1992: Relative muscular endurance performance as a
    /// predictor of bench press strength in college men and women. J Appl Sport Sci Res
    /// 6(4):200-206.
    ///
    /// * `one_rm`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 20, studied 1 to 10
    pub fn mayhew_1992(one_rm: Kilograms, reps: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.load_for_reps.mayhew_1992", &[one_rm.number(), reps.number()])
    }

    /// [`mayhew_1992`] of columns: a row each.
    pub fn mayhew_1992_many(one_rm: &[Kilograms], reps: &[f64]) -> Result<Batch<Kilograms>, Error> {
        many(c"training.load_for_reps.mayhew_1992", &[cells(one_rm), cells(reps)])
    }

    /// Load for repetitions, O'Conner.
    ///
    /// Result: load_kg in kg.
    /// Studied: not known; sets to failure.
    /// Standard error: none published.
    /// Source: O'Conner, Simmons, O'Shea 1989: Weight training today, a book.
    ///
    /// * `one_rm`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 20, studied 1 to 10
    pub fn oconner_1989(one_rm: Kilograms, reps: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.load_for_reps.oconner_1989", &[one_rm.number(), reps.number()])
    }

    /// [`oconner_1989`] of columns: a row each.
    pub fn oconner_1989_many(
        one_rm: &[Kilograms],
        reps: &[f64],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"training.load_for_reps.oconner_1989", &[cells(one_rm), cells(reps)])
    }

    /// Load for repetitions, Wathen.
    ///
    /// Result: load_kg in kg.
    /// Studied: not known; sets to failure.
    /// Standard error: none published.
    /// Source: Wathen 1994: Load assignment, a chapter. Essentials of Strength Training and
    /// Conditioning.
    ///
    /// * `one_rm`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 20, studied 1 to 10
    pub fn wathen_1994(one_rm: Kilograms, reps: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.load_for_reps.wathen_1994", &[one_rm.number(), reps.number()])
    }

    /// [`wathen_1994`] of columns: a row each.
    pub fn wathen_1994_many(one_rm: &[Kilograms], reps: &[f64]) -> Result<Batch<Kilograms>, Error> {
        many(c"training.load_for_reps.wathen_1994", &[cells(one_rm), cells(reps)])
    }
}

/// Equations training.one_rm.
pub mod one_rm {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// One-repetition maximum, Brzycki.
    ///
    /// Result: one_rm_kg in kg.
    /// Studied: not known; sets to failure.
    /// Standard error: none published.
    /// Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J
    /// Phys Educ Recreat Dance 64(1):88-90.
    ///
    /// * `load`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 20, studied 1 to 10
    pub fn brzycki_1993(load: Kilograms, reps: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.one_rm.brzycki_1993", &[load.number(), reps.number()])
    }

    /// [`brzycki_1993`] of columns: a row each.
    pub fn brzycki_1993_many(load: &[Kilograms], reps: &[f64]) -> Result<Batch<Kilograms>, Error> {
        many(c"training.one_rm.brzycki_1993", &[cells(load), cells(reps)])
    }

    /// One-repetition maximum, Brzycki, decimal form.
    ///
    /// Result: one_rm_kg in kg.
    /// Studied: not known; sets to failure.
    /// Standard error: none published.
    /// Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J
    /// Phys Educ Recreat Dance 64(1):88-90.
    ///
    /// * `load`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 20, studied 1 to 10
    pub fn brzycki_1993_decimal(load: Kilograms, reps: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.one_rm.brzycki_1993_decimal", &[load.number(), reps.number()])
    }

    /// [`brzycki_1993_decimal`] of columns: a row each.
    pub fn brzycki_1993_decimal_many(
        load: &[Kilograms],
        reps: &[f64],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"training.one_rm.brzycki_1993_decimal", &[cells(load), cells(reps)])
    }

    /// One-repetition maximum, Epley.
    ///
    /// Result: one_rm_kg in kg.
    /// Studied: not known; sets to failure.
    /// Standard error: none published.
    /// Source: Epley 1985: Poundage chart. Boyd Epley Workout.
    ///
    /// * `load`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 20, studied 1 to 10
    pub fn epley_1985(load: Kilograms, reps: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.one_rm.epley_1985", &[load.number(), reps.number()])
    }

    /// [`epley_1985`] of columns: a row each.
    pub fn epley_1985_many(load: &[Kilograms], reps: &[f64]) -> Result<Batch<Kilograms>, Error> {
        many(c"training.one_rm.epley_1985", &[cells(load), cells(reps)])
    }

    /// One-repetition maximum, Kemmler.
    ///
    /// Result: one_rm_kg in kg.
    /// Studied: trained postmenopausal women; sets to failure.
    /// Standard error: none published.
    /// Source: Kemmler, Lauber, Wassermann, Mayhew 2006: Predicting maximal strength in trained
    /// postmenopausal women. J Strength Cond Res.
    ///
    /// * `load`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 20, studied 1 to 10
    pub fn kemmler_2006(load: Kilograms, reps: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.one_rm.kemmler_2006", &[load.number(), reps.number()])
    }

    /// [`kemmler_2006`] of columns: a row each.
    pub fn kemmler_2006_many(load: &[Kilograms], reps: &[f64]) -> Result<Batch<Kilograms>, Error> {
        many(c"training.one_rm.kemmler_2006", &[cells(load), cells(reps)])
    }

    /// One-repetition maximum, Lander.
    ///
    /// Result: one_rm_kg in kg.
    /// Studied: not known; sets to failure.
    /// Standard error: none published.
    /// Source: Lander 1985: Maximum based on reps. NSCA Journal 6(6):60-61.
    ///
    /// * `load`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 20, studied 1 to 10
    pub fn lander_1985(load: Kilograms, reps: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.one_rm.lander_1985", &[load.number(), reps.number()])
    }

    /// [`lander_1985`] of columns: a row each.
    pub fn lander_1985_many(load: &[Kilograms], reps: &[f64]) -> Result<Batch<Kilograms>, Error> {
        many(c"training.one_rm.lander_1985", &[cells(load), cells(reps)])
    }

    /// One-repetition maximum, Lombardi.
    ///
    /// Result: one_rm_kg in kg.
    /// Studied: not known; sets to failure.
    /// Standard error: none published.
    /// Source: Lombardi 1989: Beginning Weight Training: The Safe and Effective Way. Wm. C. Brown.
    ///
    /// * `load`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 20, studied 1 to 10
    pub fn lombardi_1989(load: Kilograms, reps: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.one_rm.lombardi_1989", &[load.number(), reps.number()])
    }

    /// [`lombardi_1989`] of columns: a row each.
    pub fn lombardi_1989_many(load: &[Kilograms], reps: &[f64]) -> Result<Batch<Kilograms>, Error> {
        many(c"training.one_rm.lombardi_1989", &[cells(load), cells(reps)])
    }

    /// One-repetition maximum, Mayhew.
    ///
    /// Result: one_rm_kg in kg.
    /// Studied: college students, bench press; sets to failure.
    /// Standard error: none published.
    /// Source: Mayhew, Ball, Arnold, Bowen 1992: Relative muscular endurance performance as a
    /// predictor of bench press strength in college men and women. J Appl Sport Sci Res
    /// 6(4):200-206.
    ///
    /// * `load`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 20, studied 1 to 10
    pub fn mayhew_1992(load: Kilograms, reps: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.one_rm.mayhew_1992", &[load.number(), reps.number()])
    }

    /// [`mayhew_1992`] of columns: a row each.
    pub fn mayhew_1992_many(load: &[Kilograms], reps: &[f64]) -> Result<Batch<Kilograms>, Error> {
        many(c"training.one_rm.mayhew_1992", &[cells(load), cells(reps)])
    }

    /// One-repetition maximum, O'Conner.
    ///
    /// Result: one_rm_kg in kg.
    /// Studied: not known; sets to failure.
    /// Standard error: none published.
    /// Source: O'Conner, Simmons, O'Shea 1989: Weight training today, a book.
    ///
    /// * `load`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 20, studied 1 to 10
    pub fn oconner_1989(load: Kilograms, reps: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.one_rm.oconner_1989", &[load.number(), reps.number()])
    }

    /// [`oconner_1989`] of columns: a row each.
    pub fn oconner_1989_many(load: &[Kilograms], reps: &[f64]) -> Result<Batch<Kilograms>, Error> {
        many(c"training.one_rm.oconner_1989", &[cells(load), cells(reps)])
    }

    /// One-repetition maximum of the bench press, Reynolds.
    ///
    /// Result: one_rm_kg in kg.
    /// Studied: adults, bench press.
    /// Standard error: 2.98, the largest published.
    /// Source: Reynolds, Gordon, Robergs 2006: Prediction of one repetition maximum strength from
    /// multiple repetition maximum testing and anthropometry. J Strength Cond Res 20(3):584-592,
    /// doi:10.1519/R-15304.1.
    ///
    /// * `five_rm`: in kg, possible 2.2250738585072014e-308 to 1000
    pub fn reynolds_2006_bench(five_rm: Kilograms) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.one_rm.reynolds_2006_bench", &[five_rm.number()])
    }

    /// [`reynolds_2006_bench`] of columns: a row each.
    pub fn reynolds_2006_bench_many(five_rm: &[Kilograms]) -> Result<Batch<Kilograms>, Error> {
        many(c"training.one_rm.reynolds_2006_bench", &[cells(five_rm)])
    }

    /// One-repetition maximum of the leg press, Reynolds.
    ///
    /// Result: one_rm_kg in kg.
    /// Studied: adults, leg press.
    /// Standard error: 16.16, the largest published.
    /// Source: Reynolds, Gordon, Robergs 2006: Prediction of one repetition maximum strength from
    /// multiple repetition maximum testing and anthropometry. J Strength Cond Res 20(3):584-592,
    /// doi:10.1519/R-15304.1.
    ///
    /// * `five_rm`: in kg, possible 2.2250738585072014e-308 to 1000
    pub fn reynolds_2006_leg_press(five_rm: Kilograms) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.one_rm.reynolds_2006_leg_press", &[five_rm.number()])
    }

    /// [`reynolds_2006_leg_press`] of columns: a row each.
    pub fn reynolds_2006_leg_press_many(five_rm: &[Kilograms]) -> Result<Batch<Kilograms>, Error> {
        many(c"training.one_rm.reynolds_2006_leg_press", &[cells(five_rm)])
    }

    /// One-repetition maximum, Wathen.
    ///
    /// Result: one_rm_kg in kg.
    /// Studied: not known; sets to failure.
    /// Standard error: none published.
    /// Source: Wathen 1994: Load assignment, a chapter. Essentials of Strength Training and
    /// Conditioning.
    ///
    /// * `load`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 20, studied 1 to 10
    pub fn wathen_1994(load: Kilograms, reps: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.one_rm.wathen_1994", &[load.number(), reps.number()])
    }

    /// [`wathen_1994`] of columns: a row each.
    pub fn wathen_1994_many(load: &[Kilograms], reps: &[f64]) -> Result<Batch<Kilograms>, Error> {
        many(c"training.one_rm.wathen_1994", &[cells(load), cells(reps)])
    }
}

/// Equations training.progression.
pub mod progression {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Next load by a percentage, ACSM.
    ///
    /// Result: load_kg in kg.
    /// Studied: healthy adults.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Ratamess et al. 2009: Progression models in resistance training for healthy adults.
    /// Med Sci Sports Exerc.
    ///
    /// * `load`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `increase`: in %, possible 2.2250738585072014e-308 to 100, studied 2 to 10
    pub fn acsm_2009_new_load(
        load: Kilograms,
        increase: Percent,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.progression.acsm_2009_new_load", &[load.number(), increase.number()])
    }

    /// [`acsm_2009_new_load`] of columns: a row each.
    pub fn acsm_2009_new_load_many(
        load: &[Kilograms],
        increase: &[Percent],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"training.progression.acsm_2009_new_load", &[cells(load), cells(increase)])
    }
}

/// Equations training.reps_for_load.
pub mod reps_for_load {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Repetitions that a load allows, Brzycki.
    ///
    /// Result: reps.
    /// Studied: not known; sets to failure.
    /// Standard error: none published.
    /// Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J
    /// Phys Educ Recreat Dance 64(1):88-90.
    ///
    /// * `one_rm`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `load`: in kg, possible 2.2250738585072014e-308 to 1000
    pub fn brzycki_1993(one_rm: Kilograms, load: Kilograms) -> Result<Estimate<f64>, Error> {
        single(c"training.reps_for_load.brzycki_1993", &[one_rm.number(), load.number()])
    }

    /// [`brzycki_1993`] of columns: a row each.
    pub fn brzycki_1993_many(
        one_rm: &[Kilograms],
        load: &[Kilograms],
    ) -> Result<Batch<f64>, Error> {
        many(c"training.reps_for_load.brzycki_1993", &[cells(one_rm), cells(load)])
    }

    /// Repetitions that a load allows, Epley.
    ///
    /// Result: reps.
    /// Studied: not known; sets to failure.
    /// Standard error: none published.
    /// Source: Epley 1985: Poundage chart. Boyd Epley Workout.
    ///
    /// * `one_rm`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `load`: in kg, possible 2.2250738585072014e-308 to 1000
    pub fn epley_1985(one_rm: Kilograms, load: Kilograms) -> Result<Estimate<f64>, Error> {
        single(c"training.reps_for_load.epley_1985", &[one_rm.number(), load.number()])
    }

    /// [`epley_1985`] of columns: a row each.
    pub fn epley_1985_many(one_rm: &[Kilograms], load: &[Kilograms]) -> Result<Batch<f64>, Error> {
        many(c"training.reps_for_load.epley_1985", &[cells(one_rm), cells(load)])
    }
}

/// Equations training.rpe.
pub mod rpe {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Repetitions in reserve from effort, Zourdos.
    ///
    /// Result: rir_reps.
    /// Studied: squat, novice and experienced lifters.
    /// Standard error: none published.
    /// Source: Zourdos et al. 2016: Novel resistance training-specific rating of perceived exertion
    /// scale measuring repetitions in reserve. J Strength Cond Res,
    /// doi:10.1519/JSC.0000000000001049.
    ///
    /// * `rpe`: a share, possible 5 to 10
    pub fn rir_from_rpe_zourdos_2016(rpe: f64) -> Result<Estimate<f64>, Error> {
        single(c"training.rpe.rir_from_rpe_zourdos_2016", &[rpe.number()])
    }

    /// [`rir_from_rpe_zourdos_2016`] of columns: a row each.
    pub fn rir_from_rpe_zourdos_2016_many(rpe: &[f64]) -> Result<Batch<f64>, Error> {
        many(c"training.rpe.rir_from_rpe_zourdos_2016", &[cells(rpe)])
    }

    /// Load, RTS chart.
    ///
    /// Result: load_kg in kg.
    /// Studied: a coach's chart, nobody was studied.
    /// Standard error: none published.
    /// Source: Tuchscherer: Chart of repetitions and effort. Reactive Training Systems.
    ///
    /// * `one_rm`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 12
    /// * `rpe`: a share, possible 6 to 10
    pub fn rts_load(one_rm: Kilograms, reps: f64, rpe: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.rpe.rts_load", &[one_rm.number(), reps.number(), rpe.number()])
    }

    /// [`rts_load`] of columns: a row each.
    pub fn rts_load_many(
        one_rm: &[Kilograms],
        reps: &[f64],
        rpe: &[f64],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"training.rpe.rts_load", &[cells(one_rm), cells(reps), cells(rpe)])
    }

    /// One-repetition maximum, RTS chart.
    ///
    /// Result: one_rm_kg in kg.
    /// Studied: a coach's chart, nobody was studied.
    /// Standard error: none published.
    /// Source: Tuchscherer: Chart of repetitions and effort. Reactive Training Systems.
    ///
    /// * `load`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `reps`: a number, possible 1 to 12
    /// * `rpe`: a share, possible 6 to 10
    pub fn rts_one_rm(load: Kilograms, reps: f64, rpe: f64) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.rpe.rts_one_rm", &[load.number(), reps.number(), rpe.number()])
    }

    /// [`rts_one_rm`] of columns: a row each.
    pub fn rts_one_rm_many(
        load: &[Kilograms],
        reps: &[f64],
        rpe: &[f64],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"training.rpe.rts_one_rm", &[cells(load), cells(reps), cells(rpe)])
    }

    /// Share of the one-repetition maximum, RTS chart.
    ///
    /// Result: fraction_of_one_rm.
    /// Studied: a coach's chart, nobody was studied.
    /// Standard error: none published.
    /// Source: Tuchscherer: Chart of repetitions and effort. Reactive Training Systems.
    ///
    /// * `reps`: a number, possible 1 to 12
    /// * `rpe`: a share, possible 6 to 10
    pub fn rts_percent_one_rm(reps: f64, rpe: f64) -> Result<Estimate<f64>, Error> {
        single(c"training.rpe.rts_percent_one_rm", &[reps.number(), rpe.number()])
    }

    /// [`rts_percent_one_rm`] of columns: a row each.
    pub fn rts_percent_one_rm_many(reps: &[f64], rpe: &[f64]) -> Result<Batch<f64>, Error> {
        many(c"training.rpe.rts_percent_one_rm", &[cells(reps), cells(rpe)])
    }
}

/// Equations training.strength_score.
pub mod strength_score {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// DOTS points of 2019.
    ///
    /// Result: points.
    /// Studied: adult lifters.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Konertz 2019: DOTS, a score of powerlifting totals by body weight.
    ///
    /// * `sex`: male or female
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `total`: in kg, possible 2.2250738585072014e-308 to 2000
    pub fn dots_2019(
        sex: Sex,
        weight: Kilograms,
        total: Kilograms,
    ) -> Result<Estimate<f64>, Error> {
        single(c"training.strength_score.dots_2019", &[sex.number(), weight.number(), total.number()])
    }

    /// [`dots_2019`] of columns: a row each.
    pub fn dots_2019_many(
        sex: &[Sex],
        weight: &[Kilograms],
        total: &[Kilograms],
    ) -> Result<Batch<f64>, Error> {
        many(c"training.strength_score.dots_2019", &[cells(sex), cells(weight), cells(total)])
    }

    /// Glossbrenner points.
    ///
    /// Result: points.
    /// Studied: adult lifters.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Glossbrenner: Coefficients of powerlifting totals by body weight.
    ///
    /// * `sex`: male or female
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `total`: in kg, possible 2.2250738585072014e-308 to 2000
    pub fn glossbrenner(
        sex: Sex,
        weight: Kilograms,
        total: Kilograms,
    ) -> Result<Estimate<f64>, Error> {
        single(c"training.strength_score.glossbrenner", &[sex.number(), weight.number(), total.number()])
    }

    /// [`glossbrenner`] of columns: a row each.
    pub fn glossbrenner_many(
        sex: &[Sex],
        weight: &[Kilograms],
        total: &[Kilograms],
    ) -> Result<Batch<f64>, Error> {
        many(c"training.strength_score.glossbrenner", &[cells(sex), cells(weight), cells(total)])
    }

    /// IPF GL points of 2020.
    ///
    /// Result: points.
    /// Studied: adult lifters.
    /// A definition: it adds no error to that of its inputs.
    /// Source: International Powerlifting Federation 2020: IPF GL points.
    ///
    /// * `sex`: male or female
    /// * `event`: full or bench
    /// * `equipment`: classic or equipped
    /// * `weight`: in kg, possible 35 to 700
    /// * `total`: in kg, possible 2.2250738585072014e-308 to 2000
    pub fn ipf_gl_2020(
        sex: Sex,
        event: Event,
        equipment: Equipment,
        weight: Kilograms,
        total: Kilograms,
    ) -> Result<Estimate<f64>, Error> {
        single(c"training.strength_score.ipf_gl_2020", &[sex.number(), event.number(), equipment.number(), weight.number(), total.number()])
    }

    /// [`ipf_gl_2020`] of columns: a row each.
    pub fn ipf_gl_2020_many(
        sex: &[Sex],
        event: &[Event],
        equipment: &[Equipment],
        weight: &[Kilograms],
        total: &[Kilograms],
    ) -> Result<Batch<f64>, Error> {
        many(c"training.strength_score.ipf_gl_2020", &[cells(sex), cells(event), cells(equipment), cells(weight), cells(total)])
    }

    /// Schwartz and Malone points.
    ///
    /// Result: points.
    /// Studied: adult lifters.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Schwartz; Malone: Coefficients of powerlifting totals by body weight, men; women.
    ///
    /// * `sex`: male or female
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `total`: in kg, possible 2.2250738585072014e-308 to 2000
    pub fn schwartz_malone(
        sex: Sex,
        weight: Kilograms,
        total: Kilograms,
    ) -> Result<Estimate<f64>, Error> {
        single(c"training.strength_score.schwartz_malone", &[sex.number(), weight.number(), total.number()])
    }

    /// [`schwartz_malone`] of columns: a row each.
    pub fn schwartz_malone_many(
        sex: &[Sex],
        weight: &[Kilograms],
        total: &[Kilograms],
    ) -> Result<Batch<f64>, Error> {
        many(c"training.strength_score.schwartz_malone", &[cells(sex), cells(weight), cells(total)])
    }

    /// Sinclair total, 2001 to 2004.
    ///
    /// Result: total_kg in kg.
    /// Studied: senior weightlifters of 2001 to 2004.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Sinclair; International Weightlifting Federation: Sinclair coefficients by Olympic
    /// cycle.
    ///
    /// * `sex`: male or female
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `total`: in kg, possible 2.2250738585072014e-308 to 2000
    pub fn sinclair_2001_2004(
        sex: Sex,
        weight: Kilograms,
        total: Kilograms,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.strength_score.sinclair_2001_2004", &[sex.number(), weight.number(), total.number()])
    }

    /// [`sinclair_2001_2004`] of columns: a row each.
    pub fn sinclair_2001_2004_many(
        sex: &[Sex],
        weight: &[Kilograms],
        total: &[Kilograms],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"training.strength_score.sinclair_2001_2004", &[cells(sex), cells(weight), cells(total)])
    }

    /// Sinclair total, 2017 to 2020.
    ///
    /// Result: total_kg in kg.
    /// Studied: senior weightlifters of 2017 to 2020.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Sinclair; International Weightlifting Federation: Sinclair coefficients by Olympic
    /// cycle.
    ///
    /// * `sex`: male or female
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `total`: in kg, possible 2.2250738585072014e-308 to 2000
    pub fn sinclair_2017_2020(
        sex: Sex,
        weight: Kilograms,
        total: Kilograms,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.strength_score.sinclair_2017_2020", &[sex.number(), weight.number(), total.number()])
    }

    /// [`sinclair_2017_2020`] of columns: a row each.
    pub fn sinclair_2017_2020_many(
        sex: &[Sex],
        weight: &[Kilograms],
        total: &[Kilograms],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"training.strength_score.sinclair_2017_2020", &[cells(sex), cells(weight), cells(total)])
    }

    /// Sinclair total, 2021 to 2024.
    ///
    /// Result: total_kg in kg.
    /// Studied: senior weightlifters of 2021 to 2024.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Sinclair; International Weightlifting Federation: Sinclair coefficients by Olympic
    /// cycle.
    ///
    /// * `sex`: male or female
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `total`: in kg, possible 2.2250738585072014e-308 to 2000
    pub fn sinclair_2021_2024(
        sex: Sex,
        weight: Kilograms,
        total: Kilograms,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.strength_score.sinclair_2021_2024", &[sex.number(), weight.number(), total.number()])
    }

    /// [`sinclair_2021_2024`] of columns: a row each.
    pub fn sinclair_2021_2024_many(
        sex: &[Sex],
        weight: &[Kilograms],
        total: &[Kilograms],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"training.strength_score.sinclair_2021_2024", &[cells(sex), cells(weight), cells(total)])
    }

    /// Wilks points of 1994.
    ///
    /// Result: points.
    /// Studied: adult lifters.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Wilks: Wilks coefficients of powerlifting totals by body weight, 1994 and 2020.
    ///
    /// * `sex`: male or female
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `total`: in kg, possible 2.2250738585072014e-308 to 2000
    pub fn wilks_1994(
        sex: Sex,
        weight: Kilograms,
        total: Kilograms,
    ) -> Result<Estimate<f64>, Error> {
        single(c"training.strength_score.wilks_1994", &[sex.number(), weight.number(), total.number()])
    }

    /// [`wilks_1994`] of columns: a row each.
    pub fn wilks_1994_many(
        sex: &[Sex],
        weight: &[Kilograms],
        total: &[Kilograms],
    ) -> Result<Batch<f64>, Error> {
        many(c"training.strength_score.wilks_1994", &[cells(sex), cells(weight), cells(total)])
    }

    /// Wilks points of 2020.
    ///
    /// Result: points.
    /// Studied: adult lifters.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Wilks: Wilks coefficients of powerlifting totals by body weight, 1994 and 2020.
    ///
    /// * `sex`: male or female
    /// * `weight`: in kg, possible 40 to 200.95
    /// * `total`: in kg, possible 2.2250738585072014e-308 to 2000
    pub fn wilks_2020(
        sex: Sex,
        weight: Kilograms,
        total: Kilograms,
    ) -> Result<Estimate<f64>, Error> {
        single(c"training.strength_score.wilks_2020", &[sex.number(), weight.number(), total.number()])
    }

    /// [`wilks_2020`] of columns: a row each.
    pub fn wilks_2020_many(
        sex: &[Sex],
        weight: &[Kilograms],
        total: &[Kilograms],
    ) -> Result<Batch<f64>, Error> {
        many(c"training.strength_score.wilks_2020", &[cells(sex), cells(weight), cells(total)])
    }
}

/// Equations training.volume.
pub mod volume {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Load of an exercise with body weight.
    ///
    /// Result: effective_load_kg in kg.
    /// Studied: definition; the parts were studied apart.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `bodyweight_fraction`: a share, possible 0 to 1
    /// * `external`: in kg, possible -400 to 1000
    pub fn bodyweight_effective_load(
        weight: Kilograms,
        bodyweight_fraction: f64,
        external: Kilograms,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.volume.bodyweight_effective_load", &[weight.number(), bodyweight_fraction.number(), external.number()])
    }

    /// [`bodyweight_effective_load`] of columns: a row each.
    pub fn bodyweight_effective_load_many(
        weight: &[Kilograms],
        bodyweight_fraction: &[f64],
        external: &[Kilograms],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"training.volume.bodyweight_effective_load", &[cells(weight), cells(bodyweight_fraction), cells(external)])
    }

    /// Weekly sets of a muscle, indirect sets as half.
    ///
    /// Result: sets.
    /// Studied: 67 studies, 2058 people.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Pelland, Remmert, Robinson, Hinson, Zourdos 2025: The Resistance Training Dose
    /// Response: Meta-Regressions Exploring the Effects of Weekly Volume and Frequency on Muscle
    /// Hypertrophy and Strength Gains. Sports Med, doi:10.1007/s40279-025-02344-w.
    ///
    /// * `direct_sets`: a number, possible 0 to 200
    /// * `indirect_sets`: a number, possible 0 to 200
    pub fn fractional_sets(direct_sets: f64, indirect_sets: f64) -> Result<Estimate<f64>, Error> {
        single(c"training.volume.fractional_sets", &[direct_sets.number(), indirect_sets.number()])
    }

    /// [`fractional_sets`] of columns: a row each.
    pub fn fractional_sets_many(
        direct_sets: &[f64],
        indirect_sets: &[f64],
    ) -> Result<Batch<f64>, Error> {
        many(c"training.volume.fractional_sets", &[cells(direct_sets), cells(indirect_sets)])
    }

    /// Number of lifts by intensity (INOL), Hristov.
    ///
    /// Result: inol.
    /// Studied: a coach's number, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Hristov 2005: Number of lifts and intensity (INOL), an article for coaches.
    ///
    /// * `reps`: a number, possible 1 to 1000
    /// * `intensity`: in %, possible 2.2250738585072014e-308 to 99.999999999999986
    pub fn inol_hristov_2005(reps: f64, intensity: Percent) -> Result<Estimate<f64>, Error> {
        single(c"training.volume.inol_hristov_2005", &[reps.number(), intensity.number()])
    }

    /// [`inol_hristov_2005`] of columns: a row each.
    pub fn inol_hristov_2005_many(
        reps: &[f64],
        intensity: &[Percent],
    ) -> Result<Batch<f64>, Error> {
        many(c"training.volume.inol_hristov_2005", &[cells(reps), cells(intensity)])
    }

    /// Most repetitions of a set, Prilepin's table.
    ///
    /// Result: reps.
    /// Studied: Olympic weightlifters.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
    ///
    /// * `intensity`: in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
    pub fn prilepin_set_reps_max(intensity: Percent) -> Result<Estimate<f64>, Error> {
        single(c"training.volume.prilepin_set_reps_max", &[intensity.number()])
    }

    /// [`prilepin_set_reps_max`] of columns: a row each.
    pub fn prilepin_set_reps_max_many(intensity: &[Percent]) -> Result<Batch<f64>, Error> {
        many(c"training.volume.prilepin_set_reps_max", &[cells(intensity)])
    }

    /// Fewest repetitions of a set, Prilepin's table.
    ///
    /// Result: reps.
    /// Studied: Olympic weightlifters.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
    ///
    /// * `intensity`: in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
    pub fn prilepin_set_reps_min(intensity: Percent) -> Result<Estimate<f64>, Error> {
        single(c"training.volume.prilepin_set_reps_min", &[intensity.number()])
    }

    /// [`prilepin_set_reps_min`] of columns: a row each.
    pub fn prilepin_set_reps_min_many(intensity: &[Percent]) -> Result<Batch<f64>, Error> {
        many(c"training.volume.prilepin_set_reps_min", &[cells(intensity)])
    }

    /// Most repetitions of a session, Prilepin's table.
    ///
    /// Result: reps.
    /// Studied: Olympic weightlifters.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
    ///
    /// * `intensity`: in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
    pub fn prilepin_total_max(intensity: Percent) -> Result<Estimate<f64>, Error> {
        single(c"training.volume.prilepin_total_max", &[intensity.number()])
    }

    /// [`prilepin_total_max`] of columns: a row each.
    pub fn prilepin_total_max_many(intensity: &[Percent]) -> Result<Batch<f64>, Error> {
        many(c"training.volume.prilepin_total_max", &[cells(intensity)])
    }

    /// Fewest repetitions of a session, Prilepin's table.
    ///
    /// Result: reps.
    /// Studied: Olympic weightlifters.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
    ///
    /// * `intensity`: in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
    pub fn prilepin_total_min(intensity: Percent) -> Result<Estimate<f64>, Error> {
        single(c"training.volume.prilepin_total_min", &[intensity.number()])
    }

    /// [`prilepin_total_min`] of columns: a row each.
    pub fn prilepin_total_min_many(intensity: &[Percent]) -> Result<Batch<f64>, Error> {
        many(c"training.volume.prilepin_total_min", &[cells(intensity)])
    }

    /// Best number of repetitions of a session, Prilepin's table.
    ///
    /// Result: reps.
    /// Studied: Olympic weightlifters.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
    ///
    /// * `intensity`: in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
    pub fn prilepin_total_optimal(intensity: Percent) -> Result<Estimate<f64>, Error> {
        single(c"training.volume.prilepin_total_optimal", &[intensity.number()])
    }

    /// [`prilepin_total_optimal`] of columns: a row each.
    pub fn prilepin_total_optimal_many(intensity: &[Percent]) -> Result<Batch<f64>, Error> {
        many(c"training.volume.prilepin_total_optimal", &[cells(intensity)])
    }

    /// Load as a share of the one-repetition maximum.
    ///
    /// Result: fraction_of_one_rm.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `load`: in kg, possible 2.2250738585072014e-308 to 1000
    /// * `one_rm`: in kg, possible 2.2250738585072014e-308 to 1000
    pub fn relative_intensity(load: Kilograms, one_rm: Kilograms) -> Result<Estimate<f64>, Error> {
        single(c"training.volume.relative_intensity", &[load.number(), one_rm.number()])
    }

    /// [`relative_intensity`] of columns: a row each.
    pub fn relative_intensity_many(
        load: &[Kilograms],
        one_rm: &[Kilograms],
    ) -> Result<Batch<f64>, Error> {
        many(c"training.volume.relative_intensity", &[cells(load), cells(one_rm)])
    }

    /// Difference in effect size of growth by weekly sets, Schoenfeld.
    ///
    /// Result: effect_size_difference.
    /// Studied: 34 groups in 15 studies, about 1 to 12 weekly sets.
    /// Standard error: none published.
    /// Source: Schoenfeld, Ogborn, Krieger 2017: Dose-response relationship between weekly
    /// resistance training volume and increases in muscle mass: a systematic review and
    /// meta-analysis. J Sports Sci 35(11):1073-1082, doi:10.1080/02640414.2016.1210197.
    ///
    /// * `set_difference`: a share, possible -30 to 30, studied -12 to 12
    pub fn schoenfeld_2017_es_slope(set_difference: f64) -> Result<Estimate<f64>, Error> {
        single(c"training.volume.schoenfeld_2017_es_slope", &[set_difference.number()])
    }

    /// [`schoenfeld_2017_es_slope`] of columns: a row each.
    pub fn schoenfeld_2017_es_slope_many(set_difference: &[f64]) -> Result<Batch<f64>, Error> {
        many(c"training.volume.schoenfeld_2017_es_slope", &[cells(set_difference)])
    }

    /// Difference in gain of muscle size by weekly sets, Schoenfeld.
    ///
    /// Result: gain_difference_pct in %.
    /// Studied: 34 groups in 15 studies, about 1 to 12 weekly sets.
    /// Standard error: none published.
    /// Source: Schoenfeld, Ogborn, Krieger 2017: Dose-response relationship between weekly
    /// resistance training volume and increases in muscle mass: a systematic review and
    /// meta-analysis. J Sports Sci 35(11):1073-1082, doi:10.1080/02640414.2016.1210197.
    ///
    /// * `set_difference`: a share, possible -30 to 30, studied -12 to 12
    pub fn schoenfeld_2017_gain_slope(set_difference: f64) -> Result<Estimate<Percent>, Error> {
        single(c"training.volume.schoenfeld_2017_gain_slope", &[set_difference.number()])
    }

    /// [`schoenfeld_2017_gain_slope`] of columns: a row each.
    pub fn schoenfeld_2017_gain_slope_many(
        set_difference: &[f64],
    ) -> Result<Batch<Percent>, Error> {
        many(c"training.volume.schoenfeld_2017_gain_slope", &[cells(set_difference)])
    }

    /// Time under tension of a set.
    ///
    /// Result: tut_s in s.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `reps`: a number, possible 1 to 1000
    /// * `eccentric`: in s, possible 0 to 60
    /// * `stretch_pause`: in s, possible 0 to 60
    /// * `concentric`: in s, possible 0 to 60
    /// * `top_pause`: in s, possible 0 to 60
    pub fn time_under_tension(
        reps: f64,
        eccentric: Seconds,
        stretch_pause: Seconds,
        concentric: Seconds,
        top_pause: Seconds,
    ) -> Result<Estimate<Seconds>, Error> {
        single(c"training.volume.time_under_tension", &[reps.number(), eccentric.number(), stretch_pause.number(), concentric.number(), top_pause.number()])
    }

    /// [`time_under_tension`] of columns: a row each.
    pub fn time_under_tension_many(
        reps: &[f64],
        eccentric: &[Seconds],
        stretch_pause: &[Seconds],
        concentric: &[Seconds],
        top_pause: &[Seconds],
    ) -> Result<Batch<Seconds>, Error> {
        many(c"training.volume.time_under_tension", &[cells(reps), cells(eccentric), cells(stretch_pause), cells(concentric), cells(top_pause)])
    }

    /// Tonnage of sets that differ.
    ///
    /// Result: tonnage_kg in kg.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `reps`: list: a number, possible 1 to 1000
    /// * `load`: list: in kg, possible 2.2250738585072014e-308 to 1000
    pub fn tonnage_per_set(reps: &[f64], load: &[Kilograms]) -> Result<Estimate<Kilograms>, Error> {
        series(c"training.volume.tonnage_per_set", &[cells(reps), cells(load)], &[])
    }

    /// Volume load.
    ///
    /// Result: volume_load_kg in kg.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `sets`: a share, possible 1 to 100
    /// * `reps`: a number, possible 1 to 1000
    /// * `load`: in kg, possible 2.2250738585072014e-308 to 1000
    pub fn volume_load(
        sets: f64,
        reps: f64,
        load: Kilograms,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"training.volume.volume_load", &[sets.number(), reps.number(), load.number()])
    }

    /// [`volume_load`] of columns: a row each.
    pub fn volume_load_many(
        sets: &[f64],
        reps: &[f64],
        load: &[Kilograms],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"training.volume.volume_load", &[cells(sets), cells(reps), cells(load)])
    }
}
