# Written by capi/bindings/emit.py.
from typing import Literal, Optional, Sequence, Union

from ..equation import Batch, Choices, Equation, Estimate, Numbers


class _load_acwr_ewma_williams_2017(Equation):
    def __call__(self, daily_loads_au: Sequence[float]) -> Estimate:
        """Acute over chronic load, exponentially weighted means.

        Result: acwr.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: Williams, West, Cross, Stokes 2017: Better way to determine the acute:chronic
        workload ratio?. Br J Sports Med 51(3):209-210, doi:10.1136/bjsports-2016-096589.

        :param daily_loads_au: list: a share, possible 0 to 10000
        """


class _load_acwr_rolling_coupled(Equation):
    def __call__(self, daily_loads_au: Sequence[float]) -> Estimate:
        """Acute over chronic load, rolling means, coupled.

        Result: acwr.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: Windt, Gabbett 2018: Is it all for naught? What does mathematical coupling mean for
        acute:chronic workload ratios?. Br J Sports Med 53(16):988-990,
        doi:10.1136/bjsports-2017-098925.

        :param daily_loads_au: list: a share, possible 0 to 10000
        """


class _load_acwr_rolling_uncoupled_21(Equation):
    def __call__(self, daily_loads_au: Sequence[float]) -> Estimate:
        """Acute over chronic load, rolling means, 21 days before.

        Result: acwr.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: Windt, Gabbett 2018: Is it all for naught? What does mathematical coupling mean for
        acute:chronic workload ratios?. Br J Sports Med 53(16):988-990,
        doi:10.1136/bjsports-2017-098925.

        :param daily_loads_au: list: a share, possible 0 to 10000
        """


class _load_acwr_rolling_uncoupled_28(Equation):
    def __call__(self, daily_loads_au: Sequence[float]) -> Estimate:
        """Acute over chronic load, rolling means, 28 days before.

        Result: acwr.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: Windt, Gabbett 2018: Is it all for naught? What does mathematical coupling mean for
        acute:chronic workload ratios?. Br J Sports Med 53(16):988-990,
        doi:10.1136/bjsports-2017-098925.

        :param daily_loads_au: list: a share, possible 0 to 10000
        """


class _load_atl_goldencheetah(Equation):
    def __call__(self, daily_stress: Sequence[float], tau_d: float) -> Estimate:
        """Short-term training load, GoldenCheetah.

        Result: atl_au_per_day in /d.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Its numbers could not be traced to two sources.
        Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and
        TRIMPPoints.cpp.

        :param daily_stress: list: a share, possible 0 to 10000
        :param tau_d: in d, possible 1 to 365
        """


class _load_ctl_goldencheetah(Equation):
    def __call__(self, daily_stress: Sequence[float], tau_d: float) -> Estimate:
        """Long-term training load, GoldenCheetah.

        Result: ctl_au_per_day in /d.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Its numbers could not be traced to two sources.
        Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and
        TRIMPPoints.cpp.

        :param daily_stress: list: a share, possible 0 to 10000
        :param tau_d: in d, possible 1 to 365
        """


class _load_ctl_simple_1_over_n(Equation):
    def __call__(self, daily_stress: Sequence[float], tau_d: float) -> Estimate:
        """Long-term training load, weight 1 over n.

        Result: ctl_au_per_day in /d.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Its numbers could not be traced to two sources.
        Source: a definition, no measurement is involved.

        :param daily_stress: list: a share, possible 0 to 10000
        :param tau_d: in d, possible 1 to 365
        """


class _load_ewma_williams_2017(Equation):
    def __call__(self, daily_loads_au: Sequence[float], window_d: float) -> Estimate:
        """Exponentially weighted mean of daily loads, Williams.

        Result: ewma_au.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: Williams, West, Cross, Stokes 2017: Better way to determine the acute:chronic
        workload ratio?. Br J Sports Med 51(3):209-210, doi:10.1136/bjsports-2016-096589.

        :param daily_loads_au: list: a share, possible 0 to 10000
        :param window_d: in d, possible 1 to 365
        """


class _load_fitness_fatigue_banister(Equation):
    def __call__(self,
                 daily_loads_au: Sequence[float],
                 p0: float,
                 k1: float,
                 k2: float,
                 tau1_d: float,
                 tau2_d: float) -> Estimate:
        """Performance from fitness and fatigue, Banister.

        Result: performance_au.
        Studied: fitted to each person.
        Standard error: none published.
        Its numbers could not be traced to two sources.
        Source: Banister 1991: Modeling elite athletic performance. In: Physiological Testing of the
        High-Performance Athlete, Human Kinetics, 403-424.

        :param daily_loads_au: list: a share, possible 0 to 10000
        :param p0: a share, possible -1.79769313486e+308 to 1.79769313486e+308
        :param k1: a share, possible 0 to 1.79769313486e+308
        :param k2: a share, possible 0 to 1.79769313486e+308
        :param tau1_d: in d, possible 1 to 365
        :param tau2_d: in d, possible 1 to 365
        """


class _load_monotony_foster_1998_population_sd(Equation):
    def __call__(self, daily_loads_au: Sequence[float]) -> Estimate:
        """Training monotony, Foster, population standard deviation.

        Result: monotony.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: Foster 1998: Monitoring training in athletes with reference to overtraining
        syndrome. Med Sci Sports Exerc 30(7):1164-1168.

        :param daily_loads_au: list: a share, possible 0 to 10000
        """


class _load_monotony_foster_1998_sample_sd(Equation):
    def __call__(self, daily_loads_au: Sequence[float]) -> Estimate:
        """Training monotony, Foster, sample standard deviation.

        Result: monotony.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: Foster 1998: Monitoring training in athletes with reference to overtraining
        syndrome. Med Sci Sports Exerc 30(7):1164-1168.

        :param daily_loads_au: list: a share, possible 0 to 10000
        """


class _load_session_rpe_foster_2001(Equation):
    def __call__(self, rpe_cr10: float, duration_min: float) -> Estimate:
        """Load of a session, Foster.

        Result: session_load_au.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: Foster et al. 2001: A new approach to monitoring exercise training. J Strength Cond
        Res 15(1):109-115.

        :param rpe_cr10: a share, possible 0 to 10
        :param duration_min: in min, possible 2.2250738585072014e-308 to 1440
        """
    def many(self, rpe_cr10: Numbers, duration_min: Numbers) -> Batch:
        ...


class _load_strain_foster_1998_sample_sd(Equation):
    def __call__(self, daily_loads_au: Sequence[float]) -> Estimate:
        """Training strain, Foster, sample standard deviation.

        Result: strain_au.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: Foster 1998: Monitoring training in athletes with reference to overtraining
        syndrome. Med Sci Sports Exerc 30(7):1164-1168.

        :param daily_loads_au: list: a share, possible 0 to 10000
        """


class _load_trimp_banister_female(Equation):
    def __call__(self,
                 duration_min: float,
                 hr_exercise_bpm: float,
                 hr_rest_bpm: float,
                 hr_max_bpm: float) -> Estimate:
        """Training impulse of women, Banister.

        Result: trimp_au.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: Banister 1991: Modeling elite athletic performance. In: Physiological Testing of the
        High-Performance Athlete, Human Kinetics, 403-424.

        :param duration_min: in min, possible 2.2250738585072014e-308 to 1440
        :param hr_exercise_bpm: in bpm, possible 20 to 250
        :param hr_rest_bpm: in bpm, possible 20 to 250
        :param hr_max_bpm: in bpm, possible 20 to 250
        """
    def many(self,
             duration_min: Numbers,
             hr_exercise_bpm: Numbers,
             hr_rest_bpm: Numbers,
             hr_max_bpm: Numbers) -> Batch:
        ...


class _load_trimp_banister_male(Equation):
    def __call__(self,
                 duration_min: float,
                 hr_exercise_bpm: float,
                 hr_rest_bpm: float,
                 hr_max_bpm: float) -> Estimate:
        """Training impulse of men, Banister.

        Result: trimp_au.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: Banister 1991: Modeling elite athletic performance. In: Physiological Testing of the
        High-Performance Athlete, Human Kinetics, 403-424.

        :param duration_min: in min, possible 2.2250738585072014e-308 to 1440
        :param hr_exercise_bpm: in bpm, possible 20 to 250
        :param hr_rest_bpm: in bpm, possible 20 to 250
        :param hr_max_bpm: in bpm, possible 20 to 250
        """
    def many(self,
             duration_min: Numbers,
             hr_exercise_bpm: Numbers,
             hr_rest_bpm: Numbers,
             hr_max_bpm: Numbers) -> Batch:
        ...


class _load_trimp_edwards_1993(Equation):
    def __call__(self,
                 z1_min: float,
                 z2_min: float,
                 z3_min: float,
                 z4_min: float,
                 z5_min: float) -> Estimate:
        """Training impulse from five zones, Edwards.

        Result: trimp_au.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Its numbers could not be traced to two sources.
        Source: Edwards 1993: The Heart Rate Monitor Book (five zones).

        :param z1_min: in min, possible 0 to 1440
        :param z2_min: in min, possible 0 to 1440
        :param z3_min: in min, possible 0 to 1440
        :param z4_min: in min, possible 0 to 1440
        :param z5_min: in min, possible 0 to 1440
        """
    def many(self,
             z1_min: Numbers,
             z2_min: Numbers,
             z3_min: Numbers,
             z4_min: Numbers,
             z5_min: Numbers) -> Batch:
        ...


class _load_trimp_goldencheetah_female(Equation):
    def __call__(self,
                 duration_min: float,
                 hr_exercise_bpm: float,
                 hr_rest_bpm: float,
                 hr_max_bpm: float) -> Estimate:
        """Training impulse of women, GoldenCheetah.

        Result: trimp_au.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Its numbers could not be traced to two sources.
        Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and
        TRIMPPoints.cpp.

        :param duration_min: in min, possible 2.2250738585072014e-308 to 1440
        :param hr_exercise_bpm: in bpm, possible 20 to 250
        :param hr_rest_bpm: in bpm, possible 20 to 250
        :param hr_max_bpm: in bpm, possible 20 to 250
        """
    def many(self,
             duration_min: Numbers,
             hr_exercise_bpm: Numbers,
             hr_rest_bpm: Numbers,
             hr_max_bpm: Numbers) -> Batch:
        ...


class _load_trimp_lucia_2003(Equation):
    def __call__(self, z1_min: float, z2_min: float, z3_min: float) -> Estimate:
        """Training impulse from three zones, Lucia.

        Result: trimp_au.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Its numbers could not be traced to two sources.
        Source: Lucia, Hoyos, Santalla, Earnest, Chicharro 2003: Tour de France versus Vuelta a
        Espana: which is harder?. Med Sci Sports Exerc 35(5):872-878,
        doi:10.1249/01.MSS.0000064999.82036.B4.

        :param z1_min: in min, possible 0 to 1440
        :param z2_min: in min, possible 0 to 1440
        :param z3_min: in min, possible 0 to 1440
        """
    def many(self, z1_min: Numbers, z2_min: Numbers, z3_min: Numbers) -> Batch:
        ...


class _load_tsb_same_day(Equation):
    def __call__(self, daily_stress: Sequence[float]) -> Estimate:
        """Training stress balance of the same day.

        Result: tsb_au_per_day in /d.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Its numbers could not be traced to two sources.
        Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and
        TRIMPPoints.cpp.

        :param daily_stress: list: a share, possible 0 to 10000
        """


class _load_weekly_load(Equation):
    def __call__(self, daily_loads_au: Sequence[float]) -> Estimate:
        """Training load of a week.

        Result: weekly_load_au.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param daily_loads_au: list: a share, possible 0 to 10000
        """


class _load_for_reps_brzycki_1993(Equation):
    def __call__(self, one_rm_kg: float, reps: float) -> Estimate:
        """Load for repetitions, Brzycki.

        Result: load_kg in kg.
        Studied: not known; sets to failure.
        Standard error: none published.
        Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J
        Phys Educ Recreat Dance 64(1):88-90.

        :param one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 20, studied 1 to 10
        """
    def many(self, one_rm_kg: Numbers, reps: Numbers) -> Batch:
        ...


class _load_for_reps_epley_1985(Equation):
    def __call__(self, one_rm_kg: float, reps: float) -> Estimate:
        """Load for repetitions, Epley.

        Result: load_kg in kg.
        Studied: not known; sets to failure.
        Standard error: none published.
        Source: Epley 1985: Poundage chart. Boyd Epley Workout.

        :param one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 20, studied 1 to 10
        """
    def many(self, one_rm_kg: Numbers, reps: Numbers) -> Batch:
        ...


class _load_for_reps_lander_1985(Equation):
    def __call__(self, one_rm_kg: float, reps: float) -> Estimate:
        """Load for repetitions, Lander.

        Result: load_kg in kg.
        Studied: not known; sets to failure.
        Standard error: none published.
        Source: Lander 1985: Maximum based on reps. NSCA Journal 6(6):60-61.

        :param one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 20, studied 1 to 10
        """
    def many(self, one_rm_kg: Numbers, reps: Numbers) -> Batch:
        ...


class _load_for_reps_lombardi_1989(Equation):
    def __call__(self, one_rm_kg: float, reps: float) -> Estimate:
        """Load for repetitions, Lombardi.

        Result: load_kg in kg.
        Studied: not known; sets to failure.
        Standard error: none published.
        Source: Lombardi 1989: Beginning Weight Training: The Safe and Effective Way. Wm. C. Brown.

        :param one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 20, studied 1 to 10
        """
    def many(self, one_rm_kg: Numbers, reps: Numbers) -> Batch:
        ...


class _load_for_reps_mayhew_1992(Equation):
    def __call__(self, one_rm_kg: float, reps: float) -> Estimate:
        """Load for repetitions, Mayhew.

        Result: load_kg in kg.
        Studied: college students, bench press; sets to failure.
        Standard error: none published.
        Source: Mayhew, Ball, Arnold, Bowen 1992: Relative muscular endurance performance as a
        predictor of bench press strength in college men and women. J Appl Sport Sci Res
        6(4):200-206.

        :param one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 20, studied 1 to 10
        """
    def many(self, one_rm_kg: Numbers, reps: Numbers) -> Batch:
        ...


class _load_for_reps_oconner_1989(Equation):
    def __call__(self, one_rm_kg: float, reps: float) -> Estimate:
        """Load for repetitions, O'Conner.

        Result: load_kg in kg.
        Studied: not known; sets to failure.
        Standard error: none published.
        Source: O'Conner, Simmons, O'Shea 1989: Weight training today, a book.

        :param one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 20, studied 1 to 10
        """
    def many(self, one_rm_kg: Numbers, reps: Numbers) -> Batch:
        ...


class _load_for_reps_wathen_1994(Equation):
    def __call__(self, one_rm_kg: float, reps: float) -> Estimate:
        """Load for repetitions, Wathen.

        Result: load_kg in kg.
        Studied: not known; sets to failure.
        Standard error: none published.
        Source: Wathen 1994: Load assignment, a chapter. Essentials of Strength Training and
        Conditioning.

        :param one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 20, studied 1 to 10
        """
    def many(self, one_rm_kg: Numbers, reps: Numbers) -> Batch:
        ...


class _one_rm_brzycki_1993(Equation):
    def __call__(self, load_kg: float, reps: float) -> Estimate:
        """One-repetition maximum, Brzycki.

        Result: one_rm_kg in kg.
        Studied: not known; sets to failure.
        Standard error: none published.
        Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J
        Phys Educ Recreat Dance 64(1):88-90.

        :param load_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 20, studied 1 to 10
        """
    def many(self, load_kg: Numbers, reps: Numbers) -> Batch:
        ...


class _one_rm_brzycki_1993_decimal(Equation):
    def __call__(self, load_kg: float, reps: float) -> Estimate:
        """One-repetition maximum, Brzycki, decimal form.

        Result: one_rm_kg in kg.
        Studied: not known; sets to failure.
        Standard error: none published.
        Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J
        Phys Educ Recreat Dance 64(1):88-90.

        :param load_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 20, studied 1 to 10
        """
    def many(self, load_kg: Numbers, reps: Numbers) -> Batch:
        ...


class _one_rm_epley_1985(Equation):
    def __call__(self, load_kg: float, reps: float) -> Estimate:
        """One-repetition maximum, Epley.

        Result: one_rm_kg in kg.
        Studied: not known; sets to failure.
        Standard error: none published.
        Source: Epley 1985: Poundage chart. Boyd Epley Workout.

        :param load_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 20, studied 1 to 10
        """
    def many(self, load_kg: Numbers, reps: Numbers) -> Batch:
        ...


class _one_rm_kemmler_2006(Equation):
    def __call__(self, load_kg: float, reps: float) -> Estimate:
        """One-repetition maximum, Kemmler.

        Result: one_rm_kg in kg.
        Studied: trained postmenopausal women; sets to failure.
        Standard error: none published.
        Source: Kemmler, Lauber, Wassermann, Mayhew 2006: Predicting maximal strength in trained
        postmenopausal women. J Strength Cond Res.

        :param load_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 20, studied 1 to 10
        """
    def many(self, load_kg: Numbers, reps: Numbers) -> Batch:
        ...


class _one_rm_lander_1985(Equation):
    def __call__(self, load_kg: float, reps: float) -> Estimate:
        """One-repetition maximum, Lander.

        Result: one_rm_kg in kg.
        Studied: not known; sets to failure.
        Standard error: none published.
        Source: Lander 1985: Maximum based on reps. NSCA Journal 6(6):60-61.

        :param load_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 20, studied 1 to 10
        """
    def many(self, load_kg: Numbers, reps: Numbers) -> Batch:
        ...


class _one_rm_lombardi_1989(Equation):
    def __call__(self, load_kg: float, reps: float) -> Estimate:
        """One-repetition maximum, Lombardi.

        Result: one_rm_kg in kg.
        Studied: not known; sets to failure.
        Standard error: none published.
        Source: Lombardi 1989: Beginning Weight Training: The Safe and Effective Way. Wm. C. Brown.

        :param load_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 20, studied 1 to 10
        """
    def many(self, load_kg: Numbers, reps: Numbers) -> Batch:
        ...


class _one_rm_mayhew_1992(Equation):
    def __call__(self, load_kg: float, reps: float) -> Estimate:
        """One-repetition maximum, Mayhew.

        Result: one_rm_kg in kg.
        Studied: college students, bench press; sets to failure.
        Standard error: none published.
        Source: Mayhew, Ball, Arnold, Bowen 1992: Relative muscular endurance performance as a
        predictor of bench press strength in college men and women. J Appl Sport Sci Res
        6(4):200-206.

        :param load_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 20, studied 1 to 10
        """
    def many(self, load_kg: Numbers, reps: Numbers) -> Batch:
        ...


class _one_rm_oconner_1989(Equation):
    def __call__(self, load_kg: float, reps: float) -> Estimate:
        """One-repetition maximum, O'Conner.

        Result: one_rm_kg in kg.
        Studied: not known; sets to failure.
        Standard error: none published.
        Source: O'Conner, Simmons, O'Shea 1989: Weight training today, a book.

        :param load_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 20, studied 1 to 10
        """
    def many(self, load_kg: Numbers, reps: Numbers) -> Batch:
        ...


class _one_rm_reynolds_2006_bench(Equation):
    def __call__(self, five_rm_kg: float) -> Estimate:
        """One-repetition maximum of the bench press, Reynolds.

        Result: one_rm_kg in kg.
        Studied: adults, bench press.
        Standard error: 2.98, the largest published.
        Source: Reynolds, Gordon, Robergs 2006: Prediction of one repetition maximum strength from
        multiple repetition maximum testing and anthropometry. J Strength Cond Res 20(3):584-592,
        doi:10.1519/R-15304.1.

        :param five_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
        """
    def many(self, five_rm_kg: Numbers) -> Batch:
        ...


class _one_rm_reynolds_2006_leg_press(Equation):
    def __call__(self, five_rm_kg: float) -> Estimate:
        """One-repetition maximum of the leg press, Reynolds.

        Result: one_rm_kg in kg.
        Studied: adults, leg press.
        Standard error: 16.16, the largest published.
        Source: Reynolds, Gordon, Robergs 2006: Prediction of one repetition maximum strength from
        multiple repetition maximum testing and anthropometry. J Strength Cond Res 20(3):584-592,
        doi:10.1519/R-15304.1.

        :param five_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
        """
    def many(self, five_rm_kg: Numbers) -> Batch:
        ...


class _one_rm_wathen_1994(Equation):
    def __call__(self, load_kg: float, reps: float) -> Estimate:
        """One-repetition maximum, Wathen.

        Result: one_rm_kg in kg.
        Studied: not known; sets to failure.
        Standard error: none published.
        Source: Wathen 1994: Load assignment, a chapter. Essentials of Strength Training and
        Conditioning.

        :param load_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 20, studied 1 to 10
        """
    def many(self, load_kg: Numbers, reps: Numbers) -> Batch:
        ...


class _progression_acsm_2009_new_load(Equation):
    def __call__(self, load_kg: float, increase_pct: float) -> Estimate:
        """Next load by a percentage, ACSM.

        Result: load_kg in kg.
        Studied: healthy adults.
        A definition: it adds no error to that of its inputs.
        Source: Ratamess et al. 2009: Progression models in resistance training for healthy adults.
        Med Sci Sports Exerc.

        :param load_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param increase_pct: in %, possible 2.2250738585072014e-308 to 100, studied 2 to 10
        """
    def many(self, load_kg: Numbers, increase_pct: Numbers) -> Batch:
        ...


class _reps_for_load_brzycki_1993(Equation):
    def __call__(self, one_rm_kg: float, load_kg: float) -> Estimate:
        """Repetitions that a load allows, Brzycki.

        Result: reps.
        Studied: not known; sets to failure.
        Standard error: none published.
        Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J
        Phys Educ Recreat Dance 64(1):88-90.

        :param one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param load_kg: in kg, possible 2.2250738585072014e-308 to 1000
        """
    def many(self, one_rm_kg: Numbers, load_kg: Numbers) -> Batch:
        ...


class _reps_for_load_epley_1985(Equation):
    def __call__(self, one_rm_kg: float, load_kg: float) -> Estimate:
        """Repetitions that a load allows, Epley.

        Result: reps.
        Studied: not known; sets to failure.
        Standard error: none published.
        Source: Epley 1985: Poundage chart. Boyd Epley Workout.

        :param one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param load_kg: in kg, possible 2.2250738585072014e-308 to 1000
        """
    def many(self, one_rm_kg: Numbers, load_kg: Numbers) -> Batch:
        ...


class _rpe_rir_from_rpe_zourdos_2016(Equation):
    def __call__(self, rpe: float) -> Estimate:
        """Repetitions in reserve from effort, Zourdos.

        Result: rir_reps.
        Studied: squat, novice and experienced lifters.
        Standard error: none published.
        Source: Zourdos et al. 2016: Novel resistance training-specific rating of perceived exertion
        scale measuring repetitions in reserve. J Strength Cond Res,
        doi:10.1519/JSC.0000000000001049.

        :param rpe: a share, possible 5 to 10
        """
    def many(self, rpe: Numbers) -> Batch:
        ...


class _rpe_rts_load(Equation):
    def __call__(self, one_rm_kg: float, reps: float, rpe: float) -> Estimate:
        """Load, RTS chart.

        Result: load_kg in kg.
        Studied: a coach's chart, nobody was studied.
        Standard error: none published.
        Source: Tuchscherer: Chart of repetitions and effort. Reactive Training Systems.

        :param one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 12
        :param rpe: a share, possible 6 to 10
        """
    def many(self, one_rm_kg: Numbers, reps: Numbers, rpe: Numbers) -> Batch:
        ...


class _rpe_rts_one_rm(Equation):
    def __call__(self, load_kg: float, reps: float, rpe: float) -> Estimate:
        """One-repetition maximum, RTS chart.

        Result: one_rm_kg in kg.
        Studied: a coach's chart, nobody was studied.
        Standard error: none published.
        Source: Tuchscherer: Chart of repetitions and effort. Reactive Training Systems.

        :param load_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param reps: a number, possible 1 to 12
        :param rpe: a share, possible 6 to 10
        """
    def many(self, load_kg: Numbers, reps: Numbers, rpe: Numbers) -> Batch:
        ...


class _rpe_rts_percent_one_rm(Equation):
    def __call__(self, reps: float, rpe: float) -> Estimate:
        """Share of the one-repetition maximum, RTS chart.

        Result: fraction_of_one_rm.
        Studied: a coach's chart, nobody was studied.
        Standard error: none published.
        Source: Tuchscherer: Chart of repetitions and effort. Reactive Training Systems.

        :param reps: a number, possible 1 to 12
        :param rpe: a share, possible 6 to 10
        """
    def many(self, reps: Numbers, rpe: Numbers) -> Batch:
        ...


class _strength_score_dots_2019(Equation):
    def __call__(self,
                 sex: Literal["male", "female"],
                 weight_kg: float,
                 total_kg: float) -> Estimate:
        """DOTS points of 2019.

        Result: points.
        Studied: adult lifters.
        A definition: it adds no error to that of its inputs.
        Source: Konertz 2019: DOTS, a score of powerlifting totals by body weight.

        :param sex: male or female
        :param weight_kg: in kg, possible 0.3 to 700
        :param total_kg: in kg, possible 2.2250738585072014e-308 to 2000
        """
    def many(self, sex: Union[Choices, str], weight_kg: Numbers, total_kg: Numbers) -> Batch:
        ...


class _strength_score_glossbrenner(Equation):
    def __call__(self,
                 sex: Literal["male", "female"],
                 weight_kg: float,
                 total_kg: float) -> Estimate:
        """Glossbrenner points.

        Result: points.
        Studied: adult lifters.
        A definition: it adds no error to that of its inputs.
        Source: Glossbrenner: Coefficients of powerlifting totals by body weight.

        :param sex: male or female
        :param weight_kg: in kg, possible 0.3 to 700
        :param total_kg: in kg, possible 2.2250738585072014e-308 to 2000
        """
    def many(self, sex: Union[Choices, str], weight_kg: Numbers, total_kg: Numbers) -> Batch:
        ...


class _strength_score_ipf_gl_2020(Equation):
    def __call__(self,
                 sex: Literal["male", "female"],
                 event: Literal["full", "bench"],
                 equipment: Literal["classic", "equipped"],
                 weight_kg: float,
                 total_kg: float) -> Estimate:
        """IPF GL points of 2020.

        Result: points.
        Studied: adult lifters.
        A definition: it adds no error to that of its inputs.
        Source: International Powerlifting Federation 2020: IPF GL points.

        :param sex: male or female
        :param event: full or bench
        :param equipment: classic or equipped
        :param weight_kg: in kg, possible 35 to 700
        :param total_kg: in kg, possible 2.2250738585072014e-308 to 2000
        """
    def many(self,
             sex: Union[Choices, str],
             event: Union[Choices, str],
             equipment: Union[Choices, str],
             weight_kg: Numbers,
             total_kg: Numbers) -> Batch:
        ...


class _strength_score_schwartz_malone(Equation):
    def __call__(self,
                 sex: Literal["male", "female"],
                 weight_kg: float,
                 total_kg: float) -> Estimate:
        """Schwartz and Malone points.

        Result: points.
        Studied: adult lifters.
        A definition: it adds no error to that of its inputs.
        Source: Schwartz; Malone: Coefficients of powerlifting totals by body weight, men; women.

        :param sex: male or female
        :param weight_kg: in kg, possible 0.3 to 700
        :param total_kg: in kg, possible 2.2250738585072014e-308 to 2000
        """
    def many(self, sex: Union[Choices, str], weight_kg: Numbers, total_kg: Numbers) -> Batch:
        ...


class _strength_score_sinclair_2001_2004(Equation):
    def __call__(self,
                 sex: Literal["male", "female"],
                 weight_kg: float,
                 total_kg: float) -> Estimate:
        """Sinclair total, 2001 to 2004.

        Result: total_kg in kg.
        Studied: senior weightlifters of 2001 to 2004.
        A definition: it adds no error to that of its inputs.
        Source: Sinclair; International Weightlifting Federation: Sinclair coefficients by Olympic
        cycle.

        :param sex: male or female
        :param weight_kg: in kg, possible 0.3 to 700
        :param total_kg: in kg, possible 2.2250738585072014e-308 to 2000
        """
    def many(self, sex: Union[Choices, str], weight_kg: Numbers, total_kg: Numbers) -> Batch:
        ...


class _strength_score_sinclair_2017_2020(Equation):
    def __call__(self,
                 sex: Literal["male", "female"],
                 weight_kg: float,
                 total_kg: float) -> Estimate:
        """Sinclair total, 2017 to 2020.

        Result: total_kg in kg.
        Studied: senior weightlifters of 2017 to 2020.
        A definition: it adds no error to that of its inputs.
        Source: Sinclair; International Weightlifting Federation: Sinclair coefficients by Olympic
        cycle.

        :param sex: male or female
        :param weight_kg: in kg, possible 0.3 to 700
        :param total_kg: in kg, possible 2.2250738585072014e-308 to 2000
        """
    def many(self, sex: Union[Choices, str], weight_kg: Numbers, total_kg: Numbers) -> Batch:
        ...


class _strength_score_sinclair_2021_2024(Equation):
    def __call__(self,
                 sex: Literal["male", "female"],
                 weight_kg: float,
                 total_kg: float) -> Estimate:
        """Sinclair total, 2021 to 2024.

        Result: total_kg in kg.
        Studied: senior weightlifters of 2021 to 2024.
        A definition: it adds no error to that of its inputs.
        Source: Sinclair; International Weightlifting Federation: Sinclair coefficients by Olympic
        cycle.

        :param sex: male or female
        :param weight_kg: in kg, possible 0.3 to 700
        :param total_kg: in kg, possible 2.2250738585072014e-308 to 2000
        """
    def many(self, sex: Union[Choices, str], weight_kg: Numbers, total_kg: Numbers) -> Batch:
        ...


class _strength_score_wilks_1994(Equation):
    def __call__(self,
                 sex: Literal["male", "female"],
                 weight_kg: float,
                 total_kg: float) -> Estimate:
        """Wilks points of 1994.

        Result: points.
        Studied: adult lifters.
        A definition: it adds no error to that of its inputs.
        Source: Wilks: Wilks coefficients of powerlifting totals by body weight, 1994 and 2020.

        :param sex: male or female
        :param weight_kg: in kg, possible 0.3 to 700
        :param total_kg: in kg, possible 2.2250738585072014e-308 to 2000
        """
    def many(self, sex: Union[Choices, str], weight_kg: Numbers, total_kg: Numbers) -> Batch:
        ...


class _strength_score_wilks_2020(Equation):
    def __call__(self,
                 sex: Literal["male", "female"],
                 weight_kg: float,
                 total_kg: float) -> Estimate:
        """Wilks points of 2020.

        Result: points.
        Studied: adult lifters.
        A definition: it adds no error to that of its inputs.
        Source: Wilks: Wilks coefficients of powerlifting totals by body weight, 1994 and 2020.

        :param sex: male or female
        :param weight_kg: in kg, possible 40 to 200.95
        :param total_kg: in kg, possible 2.2250738585072014e-308 to 2000
        """
    def many(self, sex: Union[Choices, str], weight_kg: Numbers, total_kg: Numbers) -> Batch:
        ...


class _volume_bodyweight_effective_load(Equation):
    def __call__(self,
                 weight_kg: float,
                 bodyweight_fraction: float,
                 external_kg: float) -> Estimate:
        """Load of an exercise with body weight.

        Result: effective_load_kg in kg.
        Studied: definition; the parts were studied apart.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param weight_kg: in kg, possible 0.3 to 700
        :param bodyweight_fraction: a share, possible 0 to 1
        :param external_kg: in kg, possible -400 to 1000
        """
    def many(self, weight_kg: Numbers, bodyweight_fraction: Numbers, external_kg: Numbers) -> Batch:
        ...


class _volume_fractional_sets(Equation):
    def __call__(self, direct_sets: float, indirect_sets: float) -> Estimate:
        """Weekly sets of a muscle, indirect sets as half.

        Result: sets.
        Studied: 67 studies, 2058 people.
        A definition: it adds no error to that of its inputs.
        Source: Pelland, Remmert, Robinson, Hinson, Zourdos 2025: The Resistance Training Dose
        Response: Meta-Regressions Exploring the Effects of Weekly Volume and Frequency on Muscle
        Hypertrophy and Strength Gains. Sports Med, doi:10.1007/s40279-025-02344-w.

        :param direct_sets: a number, possible 0 to 200
        :param indirect_sets: a number, possible 0 to 200
        """
    def many(self, direct_sets: Numbers, indirect_sets: Numbers) -> Batch:
        ...


class _volume_inol_hristov_2005(Equation):
    def __call__(self, reps: float, intensity_pct: float) -> Estimate:
        """Number of lifts by intensity (INOL), Hristov.

        Result: inol.
        Studied: a coach's number, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: Hristov 2005: Number of lifts and intensity (INOL), an article for coaches.

        :param reps: a number, possible 1 to 1000
        :param intensity_pct: in %, possible 2.2250738585072014e-308 to 99.999999999999986
        """
    def many(self, reps: Numbers, intensity_pct: Numbers) -> Batch:
        ...


class _volume_prilepin_set_reps_max(Equation):
    def __call__(self, intensity_pct: float) -> Estimate:
        """Most repetitions of a set, Prilepin's table.

        Result: reps.
        Studied: Olympic weightlifters.
        A definition: it adds no error to that of its inputs.
        Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.

        :param intensity_pct: in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
        """
    def many(self, intensity_pct: Numbers) -> Batch:
        ...


class _volume_prilepin_set_reps_min(Equation):
    def __call__(self, intensity_pct: float) -> Estimate:
        """Fewest repetitions of a set, Prilepin's table.

        Result: reps.
        Studied: Olympic weightlifters.
        A definition: it adds no error to that of its inputs.
        Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.

        :param intensity_pct: in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
        """
    def many(self, intensity_pct: Numbers) -> Batch:
        ...


class _volume_prilepin_total_max(Equation):
    def __call__(self, intensity_pct: float) -> Estimate:
        """Most repetitions of a session, Prilepin's table.

        Result: reps.
        Studied: Olympic weightlifters.
        A definition: it adds no error to that of its inputs.
        Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.

        :param intensity_pct: in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
        """
    def many(self, intensity_pct: Numbers) -> Batch:
        ...


class _volume_prilepin_total_min(Equation):
    def __call__(self, intensity_pct: float) -> Estimate:
        """Fewest repetitions of a session, Prilepin's table.

        Result: reps.
        Studied: Olympic weightlifters.
        A definition: it adds no error to that of its inputs.
        Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.

        :param intensity_pct: in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
        """
    def many(self, intensity_pct: Numbers) -> Batch:
        ...


class _volume_prilepin_total_optimal(Equation):
    def __call__(self, intensity_pct: float) -> Estimate:
        """Best number of repetitions of a session, Prilepin's table.

        Result: reps.
        Studied: Olympic weightlifters.
        A definition: it adds no error to that of its inputs.
        Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.

        :param intensity_pct: in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
        """
    def many(self, intensity_pct: Numbers) -> Batch:
        ...


class _volume_relative_intensity(Equation):
    def __call__(self, load_kg: float, one_rm_kg: float) -> Estimate:
        """Load as a share of the one-repetition maximum.

        Result: fraction_of_one_rm.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param load_kg: in kg, possible 2.2250738585072014e-308 to 1000
        :param one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
        """
    def many(self, load_kg: Numbers, one_rm_kg: Numbers) -> Batch:
        ...


class _volume_schoenfeld_2017_es_slope(Equation):
    def __call__(self, set_difference: float) -> Estimate:
        """Difference in effect size of growth by weekly sets, Schoenfeld.

        Result: effect_size_difference.
        Studied: 34 groups in 15 studies, about 1 to 12 weekly sets.
        Standard error: none published.
        Source: Schoenfeld, Ogborn, Krieger 2017: Dose-response relationship between weekly
        resistance training volume and increases in muscle mass: a systematic review and
        meta-analysis. J Sports Sci 35(11):1073-1082, doi:10.1080/02640414.2016.1210197.

        :param set_difference: a share, possible -30 to 30, studied -12 to 12
        """
    def many(self, set_difference: Numbers) -> Batch:
        ...


class _volume_schoenfeld_2017_gain_slope(Equation):
    def __call__(self, set_difference: float) -> Estimate:
        """Difference in gain of muscle size by weekly sets, Schoenfeld.

        Result: gain_difference_pct in %.
        Studied: 34 groups in 15 studies, about 1 to 12 weekly sets.
        Standard error: none published.
        Source: Schoenfeld, Ogborn, Krieger 2017: Dose-response relationship between weekly
        resistance training volume and increases in muscle mass: a systematic review and
        meta-analysis. J Sports Sci 35(11):1073-1082, doi:10.1080/02640414.2016.1210197.

        :param set_difference: a share, possible -30 to 30, studied -12 to 12
        """
    def many(self, set_difference: Numbers) -> Batch:
        ...


class _volume_time_under_tension(Equation):
    def __call__(self,
                 reps: float,
                 eccentric_s: float,
                 stretch_pause_s: float,
                 concentric_s: float,
                 top_pause_s: float) -> Estimate:
        """Time under tension of a set.

        Result: tut_s in s.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param reps: a number, possible 1 to 1000
        :param eccentric_s: in s, possible 0 to 60
        :param stretch_pause_s: in s, possible 0 to 60
        :param concentric_s: in s, possible 0 to 60
        :param top_pause_s: in s, possible 0 to 60
        """
    def many(self,
             reps: Numbers,
             eccentric_s: Numbers,
             stretch_pause_s: Numbers,
             concentric_s: Numbers,
             top_pause_s: Numbers) -> Batch:
        ...


class _volume_tonnage_per_set(Equation):
    def __call__(self, reps: Sequence[float], load_kg: Sequence[float]) -> Estimate:
        """Tonnage of sets that differ.

        Result: tonnage_kg in kg.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param reps: list: a number, possible 1 to 1000
        :param load_kg: list: in kg, possible 2.2250738585072014e-308 to 1000
        """


class _volume_volume_load(Equation):
    def __call__(self, sets: float, reps: float, load_kg: float) -> Estimate:
        """Volume load.

        Result: volume_load_kg in kg.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param sets: a share, possible 1 to 100
        :param reps: a number, possible 1 to 1000
        :param load_kg: in kg, possible 2.2250738585072014e-308 to 1000
        """
    def many(self, sets: Numbers, reps: Numbers, load_kg: Numbers) -> Batch:
        ...



class load:
    acwr_ewma_williams_2017: _load_acwr_ewma_williams_2017
    acwr_rolling_coupled: _load_acwr_rolling_coupled
    acwr_rolling_uncoupled_21: _load_acwr_rolling_uncoupled_21
    acwr_rolling_uncoupled_28: _load_acwr_rolling_uncoupled_28
    atl_goldencheetah: _load_atl_goldencheetah
    ctl_goldencheetah: _load_ctl_goldencheetah
    ctl_simple_1_over_n: _load_ctl_simple_1_over_n
    ewma_williams_2017: _load_ewma_williams_2017
    fitness_fatigue_banister: _load_fitness_fatigue_banister
    monotony_foster_1998_population_sd: _load_monotony_foster_1998_population_sd
    monotony_foster_1998_sample_sd: _load_monotony_foster_1998_sample_sd
    session_rpe_foster_2001: _load_session_rpe_foster_2001
    strain_foster_1998_sample_sd: _load_strain_foster_1998_sample_sd
    trimp_banister_female: _load_trimp_banister_female
    trimp_banister_male: _load_trimp_banister_male
    trimp_edwards_1993: _load_trimp_edwards_1993
    trimp_goldencheetah_female: _load_trimp_goldencheetah_female
    trimp_lucia_2003: _load_trimp_lucia_2003
    tsb_same_day: _load_tsb_same_day
    weekly_load: _load_weekly_load


class load_for_reps:
    brzycki_1993: _load_for_reps_brzycki_1993
    epley_1985: _load_for_reps_epley_1985
    lander_1985: _load_for_reps_lander_1985
    lombardi_1989: _load_for_reps_lombardi_1989
    mayhew_1992: _load_for_reps_mayhew_1992
    oconner_1989: _load_for_reps_oconner_1989
    wathen_1994: _load_for_reps_wathen_1994


class one_rm:
    brzycki_1993: _one_rm_brzycki_1993
    brzycki_1993_decimal: _one_rm_brzycki_1993_decimal
    epley_1985: _one_rm_epley_1985
    kemmler_2006: _one_rm_kemmler_2006
    lander_1985: _one_rm_lander_1985
    lombardi_1989: _one_rm_lombardi_1989
    mayhew_1992: _one_rm_mayhew_1992
    oconner_1989: _one_rm_oconner_1989
    reynolds_2006_bench: _one_rm_reynolds_2006_bench
    reynolds_2006_leg_press: _one_rm_reynolds_2006_leg_press
    wathen_1994: _one_rm_wathen_1994


class progression:
    acsm_2009_new_load: _progression_acsm_2009_new_load


class reps_for_load:
    brzycki_1993: _reps_for_load_brzycki_1993
    epley_1985: _reps_for_load_epley_1985


class rpe:
    rir_from_rpe_zourdos_2016: _rpe_rir_from_rpe_zourdos_2016
    rts_load: _rpe_rts_load
    rts_one_rm: _rpe_rts_one_rm
    rts_percent_one_rm: _rpe_rts_percent_one_rm


class strength_score:
    dots_2019: _strength_score_dots_2019
    glossbrenner: _strength_score_glossbrenner
    ipf_gl_2020: _strength_score_ipf_gl_2020
    schwartz_malone: _strength_score_schwartz_malone
    sinclair_2001_2004: _strength_score_sinclair_2001_2004
    sinclair_2017_2020: _strength_score_sinclair_2017_2020
    sinclair_2021_2024: _strength_score_sinclair_2021_2024
    wilks_1994: _strength_score_wilks_1994
    wilks_2020: _strength_score_wilks_2020


class volume:
    bodyweight_effective_load: _volume_bodyweight_effective_load
    fractional_sets: _volume_fractional_sets
    inol_hristov_2005: _volume_inol_hristov_2005
    prilepin_set_reps_max: _volume_prilepin_set_reps_max
    prilepin_set_reps_min: _volume_prilepin_set_reps_min
    prilepin_total_max: _volume_prilepin_total_max
    prilepin_total_min: _volume_prilepin_total_min
    prilepin_total_optimal: _volume_prilepin_total_optimal
    relative_intensity: _volume_relative_intensity
    schoenfeld_2017_es_slope: _volume_schoenfeld_2017_es_slope
    schoenfeld_2017_gain_slope: _volume_schoenfeld_2017_gain_slope
    time_under_tension: _volume_time_under_tension
    tonnage_per_set: _volume_tonnage_per_set
    volume_load: _volume_volume_load
