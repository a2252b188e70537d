# Written by capi/bindings/emit.py.
from typing import Literal, Optional, Sequence, Union

from ..equation import Batch, Choices, Equation, Estimate, Numbers


class _energy_keytel_2005_no_vo2max(Equation):
    def __call__(self,
                 hr_bpm: float,
                 weight_kg: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Energy rate from heart rate, Keytel.

        Result: energy_rate_kj_per_min in kJ/min.
        Studied: 115 people, 18-45 y, 47-120 kg.
        Standard error: none published.
        Source: Keytel et al. 2005: Prediction of energy expenditure from heart rate monitoring
        during submaximal exercise. J Sports Sci 23:289-297.

        :param hr_bpm: in bpm, possible 20 to 250
        :param weight_kg: in kg, possible 0.3 to 700, studied 47 to 120
        :param age_y: in a, possible 0 to 130, studied 18 to 45
        :param sex: male or female
        """
    def many(self,
             hr_bpm: Numbers,
             weight_kg: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _energy_keytel_2005_vo2max(Equation):
    def __call__(self,
                 hr_bpm: float,
                 weight_kg: float,
                 age_y: float,
                 vo2max_ml_per_kg_min: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Energy rate from heart rate and oxygen uptake, three digits, Keytel.

        Result: energy_rate_kj_per_min in kJ/min.
        Studied: 115 people, 18-45 y, 47-120 kg.
        Standard error: none published.
        Source: Keytel et al. 2005: Prediction of energy expenditure from heart rate monitoring
        during submaximal exercise. J Sports Sci 23:289-297.

        :param hr_bpm: in bpm, possible 20 to 250
        :param weight_kg: in kg, possible 0.3 to 700, studied 47 to 120
        :param age_y: in a, possible 0 to 130, studied 18 to 45
        :param vo2max_ml_per_kg_min: in mL/kg/min, possible 0 to 150, studied 27 to 81
        :param sex: male or female
        """
    def many(self,
             hr_bpm: Numbers,
             weight_kg: Numbers,
             age_y: Numbers,
             vo2max_ml_per_kg_min: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _energy_keytel_2005_vo2max_4digit(Equation):
    def __call__(self,
                 hr_bpm: float,
                 weight_kg: float,
                 age_y: float,
                 vo2max_ml_per_kg_min: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Energy rate from heart rate and oxygen uptake, four digits, Keytel.

        Result: energy_rate_kj_per_min in kJ/min.
        Studied: 115 people, 18-45 y, 47-120 kg.
        Standard error: none published.
        Source: Keytel et al. 2005: Prediction of energy expenditure from heart rate monitoring
        during submaximal exercise. J Sports Sci 23:289-297.

        :param hr_bpm: in bpm, possible 20 to 250
        :param weight_kg: in kg, possible 0.3 to 700, studied 47 to 120
        :param age_y: in a, possible 0 to 130, studied 18 to 45
        :param vo2max_ml_per_kg_min: in mL/kg/min, possible 0 to 150, studied 27 to 81
        :param sex: male or female
        """
    def many(self,
             hr_bpm: Numbers,
             weight_kg: Numbers,
             age_y: Numbers,
             vo2max_ml_per_kg_min: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _energy_met_kcal_acsm(Equation):
    def __call__(self, met: float, weight_kg: float, duration_min: float) -> Estimate:
        """Gross energy of an activity, 3.5 mL/kg/min to the MET.

        Result: energy_kcal in kcal.
        Studied: convention, nobody was studied.
        Standard error: none published.
        Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
        parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.

        :param met: a share, possible 2.2250738585072014e-308 to 25
        :param weight_kg: in kg, possible 0.3 to 700
        :param duration_min: in min, possible 2.2250738585072014e-308 to 1440
        """
    def many(self, met: Numbers, weight_kg: Numbers, duration_min: Numbers) -> Batch:
        ...


class _energy_met_kcal_compendium(Equation):
    def __call__(self, met: float, weight_kg: float, duration_min: float) -> Estimate:
        """Gross energy of an activity, 1 kcal/kg/h to the MET.

        Result: energy_kcal in kcal.
        Studied: convention, nobody was studied.
        Standard error: none published.
        Source: Herrmann et al. 2024: 2024 Adult Compendium of Physical Activities: a third update
        of the energy costs of human activities. J Sport Health Sci 13:6-12,
        doi:10.1016/j.jshs.2023.10.010.

        :param met: a share, possible 2.2250738585072014e-308 to 25
        :param weight_kg: in kg, possible 0.3 to 700
        :param duration_min: in min, possible 2.2250738585072014e-308 to 1440
        """
    def many(self, met: Numbers, weight_kg: Numbers, duration_min: Numbers) -> Batch:
        ...


class _energy_met_net_kcal_acsm(Equation):
    def __call__(self, met: float, weight_kg: float, duration_min: float) -> Estimate:
        """Net energy of an activity, 3.5 mL/kg/min to the MET.

        Result: net_energy_kcal in kcal.
        Studied: convention, nobody was studied.
        Standard error: none published.
        Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
        parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.

        :param met: a share, possible 1 to 25
        :param weight_kg: in kg, possible 0.3 to 700
        :param duration_min: in min, possible 2.2250738585072014e-308 to 1440
        """
    def many(self, met: Numbers, weight_kg: Numbers, duration_min: Numbers) -> Batch:
        ...


class _energy_vo2_to_kcal(Equation):
    def __call__(self,
                 vo2_ml_per_kg_min: float,
                 weight_kg: float,
                 duration_min: float,
                 energy_equivalent_kcal_per_l: float) -> Estimate:
        """Energy of an oxygen uptake.

        Result: energy_kcal in kcal.
        Studied: convention, nobody was studied.
        Standard error: none published.
        Source: a definition, no measurement is involved.

        :param vo2_ml_per_kg_min: in mL/kg/min, possible 2.2250738585072014e-308 to 100
        :param weight_kg: in kg, possible 0.3 to 700
        :param duration_min: in min, possible 2.2250738585072014e-308 to 1440
        :param energy_equivalent_kcal_per_l: in kcal/L, possible 4.5 to 5.2
        """
    def many(self,
             vo2_ml_per_kg_min: Numbers,
             weight_kg: Numbers,
             duration_min: Numbers,
             energy_equivalent_kcal_per_l: Numbers) -> Batch:
        ...


class _epoc_laforgia_2006_fraction(Equation):
    def __call__(self, net_exercise_kcal: float, epoc_fraction: float) -> Estimate:
        """Energy after exercise, LaForgia.

        Result: epoc_kcal in kcal.
        Studied: a review of exercise of all kinds.
        Standard error: none published.
        Source: LaForgia, Withers, Gore 2006: Effects of exercise intensity and duration on the
        excess post-exercise oxygen consumption. J Sports Sci 24:1247-1264,
        doi:10.1080/02640410600552064.

        :param net_exercise_kcal: in kcal, possible 0 to 10000
        :param epoc_fraction: a share, possible 0 to 1, studied 0.06 to 0.15
        """
    def many(self, net_exercise_kcal: Numbers, epoc_fraction: Numbers) -> Batch:
        ...


class _guideline_met_minutes(Equation):
    def __call__(self, met: Sequence[float], duration_min: Sequence[float]) -> Estimate:
        """MET-minutes of activities.

        Result: met_min in min.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param met: list: a share, possible 2.2250738585072014e-308 to 25
        :param duration_min: list: in min, possible 0 to 10080
        """


class _guideline_moderate_equivalent_minutes(Equation):
    def __call__(self, moderate_min: float, vigorous_min: float) -> Estimate:
        """Aerobic activity of a week as moderate minutes.

        Result: moderate_equivalent_min in min/wk.
        Studied: adults.
        A definition: it adds no error to that of its inputs.
        Source: Bull et al. 2020: World Health Organization 2020 guidelines on physical activity and
        sedentary behaviour. Br J Sports Med, doi:10.1136/bjsports-2020-102955.

        :param moderate_min: in min/wk, possible 0 to 10080
        :param vigorous_min: in min/wk, possible 0 to 10080
        """
    def many(self, moderate_min: Numbers, vigorous_min: Numbers) -> Batch:
        ...


class _hiit_session_energy(Equation):
    def __call__(self,
                 weight_kg: float,
                 rounds: float,
                 work_s: float,
                 work_met: float,
                 rest_s: float,
                 rest_met: float,
                 epoc_fraction: float) -> Estimate:
        """Energy of a session of intervals.

        Result: energy_kcal in kcal.
        Studied: a sum of conventions, nobody was studied.
        Standard error: none published.
        Source: LaForgia, Withers, Gore 2006: Effects of exercise intensity and duration on the
        excess post-exercise oxygen consumption. J Sports Sci 24:1247-1264,
        doi:10.1080/02640410600552064.

        :param weight_kg: in kg, possible 0.3 to 700
        :param rounds: a share, possible 1 to 200
        :param work_s: in s, possible 2.2250738585072014e-308 to 3600
        :param work_met: a share, possible 1 to 25
        :param rest_s: in s, possible 0 to 3600
        :param rest_met: a share, possible 1 to 25
        :param epoc_fraction: a share, possible 0 to 1, studied 0.06 to 0.15
        """
    def many(self,
             weight_kg: Numbers,
             rounds: Numbers,
             work_s: Numbers,
             work_met: Numbers,
             rest_s: Numbers,
             rest_met: Numbers,
             epoc_fraction: Numbers) -> Batch:
        ...


class _hr_karvonen_target(Equation):
    def __call__(self,
                 intensity_fraction: float,
                 hr_rest_bpm: float,
                 hr_max_bpm: float) -> Estimate:
        """Heart rate to train at, Karvonen.

        Result: hr_bpm in bpm.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param intensity_fraction: a share, possible 0 to 1
        :param hr_rest_bpm: in bpm, possible 20 to 250
        :param hr_max_bpm: in bpm, possible 20 to 250
        """
    def many(self, intensity_fraction: Numbers, hr_rest_bpm: Numbers, hr_max_bpm: Numbers) -> Batch:
        ...


class _hr_reserve_fraction(Equation):
    def __call__(self, hr_bpm: float, hr_rest_bpm: float, hr_max_bpm: float) -> Estimate:
        """Share of the heart rate reserve.

        Result: fraction_hrr.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param hr_bpm: in bpm, possible 20 to 250
        :param hr_rest_bpm: in bpm, possible 20 to 250
        :param hr_max_bpm: in bpm, possible 20 to 250
        """
    def many(self, hr_bpm: Numbers, hr_rest_bpm: Numbers, hr_max_bpm: Numbers) -> Batch:
        ...


class _hr_max_fox_1971(Equation):
    def __call__(self, age_y: float) -> Estimate:
        """Maximal heart rate, 220 less the age.

        Result: hr_max_bpm in bpm.
        Studied: not known; never derived from data of its own.
        Standard error: none published.
        Source: Fox 1971: Maximal heart rate as 220 less the age, as told by Robergs and Landwehr
        2002. JEPonline 5(2):1-10.

        :param age_y: in a, possible 0 to 130, studied 18 to 80
        """
    def many(self, age_y: Numbers) -> Batch:
        ...


class _hr_max_gellish_2007_linear(Equation):
    def __call__(self, age_y: float) -> Estimate:
        """Maximal heart rate, Gellish, straight line.

        Result: hr_max_bpm in bpm.
        Studied: 132 adults of both sexes, 908 tests over 25 years.
        Standard error: none published.
        Source: Gellish et al. 2007: Longitudinal modeling of the relationship between age and
        maximal heart rate. Med Sci Sports Exerc 39(5):822-829, doi:10.1097/mss.0b013e31803349c6.

        :param age_y: in a, possible 0 to 130, studied 18 to 80
        """
    def many(self, age_y: Numbers) -> Batch:
        ...


class _hr_max_gellish_2007_quadratic(Equation):
    def __call__(self, age_y: float) -> Estimate:
        """Maximal heart rate, Gellish, curve.

        Result: hr_max_bpm in bpm.
        Studied: 132 adults of both sexes, 908 tests over 25 years.
        Standard error: none published.
        Source: Gellish et al. 2007: Longitudinal modeling of the relationship between age and
        maximal heart rate. Med Sci Sports Exerc 39(5):822-829, doi:10.1097/mss.0b013e31803349c6.

        :param age_y: in a, possible 0 to 130, studied 18 to 80
        """
    def many(self, age_y: Numbers) -> Batch:
        ...


class _hr_max_gulati_2010_women(Equation):
    def __call__(self, age_y: float) -> Estimate:
        """Maximal heart rate of women, Gulati.

        Result: hr_max_bpm in bpm.
        Studied: 5437 women over 35 y.
        Standard error: none published.
        Source: Gulati et al. 2010: Heart rate response to exercise stress testing in asymptomatic
        women: the St. James Women Take Heart Project. Circulation 122:130-137,
        doi:10.1161/CIRCULATIONAHA.110.939249.

        :param age_y: in a, possible 0 to 130, studied 35 to 130
        """
    def many(self, age_y: Numbers) -> Batch:
        ...


class _hr_max_nes_2013(Equation):
    def __call__(self, age_y: float) -> Estimate:
        """Maximal heart rate, Nes.

        Result: hr_max_bpm in bpm.
        Studied: 3320 healthy adults of both sexes.
        Standard error: 10.8, the largest published.
        Source: Nes et al. 2013: Age-predicted maximal heart rate in healthy subjects: the HUNT
        fitness study. Scand J Med Sci Sports 23:697-704, doi:10.1111/j.1600-0838.2012.01445.x.

        :param age_y: in a, possible 0 to 130, studied 18 to 80
        """
    def many(self, age_y: Numbers) -> Batch:
        ...


class _hr_max_tanaka_2001(Equation):
    def __call__(self, age_y: float) -> Estimate:
        """Maximal heart rate, Tanaka.

        Result: hr_max_bpm in bpm.
        Studied: healthy adults.
        Standard error: none published.
        Source: Tanaka, Monahan, Seals 2001: Age-predicted maximal heart rate revisited. J Am Coll
        Cardiol 37:153-156.

        :param age_y: in a, possible 0 to 130, studied 18 to 80
        """
    def many(self, age_y: Numbers) -> Batch:
        ...


class _met_corrected_met(Equation):
    def __call__(self,
                 met: float,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """MET corrected for the uptake at rest.

        Result: corrected_met.
        Studied: adults.
        Standard error: none published.
        Source: Herrmann et al. 2024: 2024 Adult Compendium of Physical Activities: a third update
        of the energy costs of human activities. J Sport Health Sci 13:6-12,
        doi:10.1016/j.jshs.2023.10.010.

        :param met: a share, possible 2.2250738585072014e-308 to 25
        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130, studied 18 to 130
        :param sex: male or female
        """
    def many(self,
             met: Numbers,
             weight_kg: Numbers,
             height_cm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _met_intensity_class(Equation):
    def __call__(self, met: float) -> Estimate:
        """Class of an intensity in MET.

        Result: class, one of sedentary, light, moderate, vigorous.
        Studied: convention, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param met: a share, possible 2.2250738585072014e-308 to 25
        """
    def many(self, met: Numbers) -> Batch:
        ...


class _met_rmr_ml_kg_min_harris_benedict(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Oxygen uptake at rest, Harris and Benedict.

        Result: rmr_ml_per_kg_min in mL/kg/min.
        Studied: adults.
        Standard error: none published.
        Source: Harris, Benedict 1919: A biometric study of human basal metabolism (1918); the full
        report is of 1919. Proc Natl Acad Sci USA 4(12):370-373, doi:10.1073/pnas.4.12.370.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130, studied 18 to 130
        :param sex: male or female
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _vo2_acsm_arm_cycling(Equation):
    def __call__(self, work_rate_kgm_per_min: float, weight_kg: float) -> Estimate:
        """Oxygen uptake of arm cranking, ACSM.

        Result: vo2_ml_per_kg_min in mL/kg/min.
        Studied: adults.
        Standard error: none published.
        Its numbers could not be traced to two sources.
        Source: American College of Sports Medicine: Guidelines for exercise testing and
        prescription.

        :param work_rate_kgm_per_min: in kgm/min, possible 0 to 3000
        :param weight_kg: in kg, possible 0.3 to 700
        """
    def many(self, work_rate_kgm_per_min: Numbers, weight_kg: Numbers) -> Batch:
        ...


class _vo2_acsm_leg_cycling(Equation):
    def __call__(self, work_rate_kgm_per_min: float, weight_kg: float) -> Estimate:
        """Oxygen uptake of cycling, ACSM.

        Result: vo2_ml_per_kg_min in mL/kg/min.
        Studied: adults cycling at 300-1200 kg m/min.
        Standard error: none published.
        Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
        parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.

        :param work_rate_kgm_per_min: in kgm/min, possible 0 to 3000, studied 300 to 1200
        :param weight_kg: in kg, possible 0.3 to 700
        """
    def many(self, work_rate_kgm_per_min: Numbers, weight_kg: Numbers) -> Batch:
        ...


class _vo2_acsm_running(Equation):
    def __call__(self, speed_m_per_min: float, grade: float) -> Estimate:
        """Oxygen uptake of running, ACSM.

        Result: vo2_ml_per_kg_min in mL/kg/min.
        Studied: adults running faster than 134 m/min.
        Standard error: none published.
        Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
        parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.

        :param speed_m_per_min: in m/min, possible 2.2250738585072014e-308 to 400, studied 134 to
        400
        :param grade: a share, possible 0 to 0.5
        """
    def many(self, speed_m_per_min: Numbers, grade: Numbers) -> Batch:
        ...


class _vo2_acsm_stepping(Equation):
    def __call__(self, steps_per_min: float, step_height_m: float) -> Estimate:
        """Oxygen uptake of stepping, ACSM.

        Result: vo2_ml_per_kg_min in mL/kg/min.
        Studied: adults stepping 12-30 times a minute.
        Standard error: none published.
        Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
        parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.

        :param steps_per_min: in /min, possible 2.2250738585072014e-308 to 60, studied 12 to 30
        :param step_height_m: in m, possible 2.2250738585072014e-308 to 0.6, studied 0.04 to 0.4
        """
    def many(self, steps_per_min: Numbers, step_height_m: Numbers) -> Batch:
        ...


class _vo2_acsm_walking(Equation):
    def __call__(self, speed_m_per_min: float, grade: float) -> Estimate:
        """Oxygen uptake of walking, ACSM.

        Result: vo2_ml_per_kg_min in mL/kg/min.
        Studied: adults walking at 50-100 m/min.
        Standard error: none published.
        Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
        parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.

        :param speed_m_per_min: in m/min, possible 2.2250738585072014e-308 to 400, studied 50 to 100
        :param grade: a share, possible 0 to 0.5
        """
    def many(self, speed_m_per_min: Numbers, grade: Numbers) -> Batch:
        ...


class _vo2_met_to_vo2(Equation):
    def __call__(self, met: float) -> Estimate:
        """Oxygen uptake of an intensity in MET.

        Result: vo2_ml_per_kg_min in mL/kg/min.
        Studied: convention, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param met: a share, possible 2.2250738585072014e-308 to 25
        """
    def many(self, met: Numbers) -> Batch:
        ...


class _vo2_reserve_target(Equation):
    def __call__(self, intensity_fraction: float, vo2max_ml_per_kg_min: float) -> Estimate:
        """Oxygen uptake to train at.

        Result: vo2_ml_per_kg_min in mL/kg/min.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param intensity_fraction: a share, possible 0 to 1
        :param vo2max_ml_per_kg_min: in mL/kg/min, possible 0 to 150
        """
    def many(self, intensity_fraction: Numbers, vo2max_ml_per_kg_min: Numbers) -> Batch:
        ...


class _vo2max_cooper_1968(Equation):
    def __call__(self, distance_m: float) -> Estimate:
        """Maximal oxygen uptake from the run of 12 minutes, Cooper.

        Result: vo2max_ml_per_kg_min in mL/kg/min.
        Studied: not known.
        Standard error: none published.
        Source: Cooper 1968: A means of assessing maximal oxygen intake: correlation between field
        and treadmill testing. JAMA 203:201-204, doi:10.1001/jama.1968.03140030033008.

        :param distance_m: in m, possible 504.9 to 6000
        """
    def many(self, distance_m: Numbers) -> Batch:
        ...


class _vo2max_george_1993_mile_jog(Equation):
    def __call__(self,
                 weight_kg: float,
                 time_min: float,
                 hr_bpm: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Maximal oxygen uptake from a jogged mile, George.

        Result: vo2max_ml_per_kg_min in mL/kg/min.
        Studied: people of 18-29 y jogging a mile.
        Standard error: 3, the largest published.
        Source: George et al. 1993: VO2max estimation from a submaximal 1-mile track jog for fit
        college-age individuals. Med Sci Sports Exerc 25:401-406.

        :param weight_kg: in kg, possible 0.3 to 700
        :param time_min: in min, possible 4 to 30
        :param hr_bpm: in bpm, possible 20 to 250, studied 20 to 180
        :param sex: male or female
        """
    def many(self,
             weight_kg: Numbers,
             time_min: Numbers,
             hr_bpm: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _vo2max_jackson_1990_bmi(Equation):
    def __call__(self,
                 par: float,
                 age_y: float,
                 bmi_kg_per_m2: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Maximal oxygen uptake without exercise from body mass index, Jackson.

        Result: vo2max_ml_per_kg_min in mL/kg/min.
        Studied: adults.
        Standard error: 5.7, the largest published.
        Source: Jackson et al. 1990: Prediction of functional aerobic capacity without exercise
        testing, as given in a table of 2020 (10.1161/JAHA.119.015117). Med Sci Sports Exerc
        22:863-870, doi:10.1249/00005768-199012000-00021.

        :param par: a share, possible 0 to 7
        :param age_y: in a, possible 0 to 130, studied 18 to 130
        :param bmi_kg_per_m2: in kg/m2, possible 3 to 300
        :param sex: male or female
        """
    def many(self,
             par: Numbers,
             age_y: Numbers,
             bmi_kg_per_m2: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _vo2max_jackson_1990_percent_fat(Equation):
    def __call__(self,
                 par: float,
                 age_y: float,
                 body_fat_pct: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Maximal oxygen uptake without exercise from body fat, Jackson.

        Result: vo2max_ml_per_kg_min in mL/kg/min.
        Studied: adults.
        Standard error: 5.35, the largest published.
        Source: Jackson et al. 1990: Prediction of functional aerobic capacity without exercise
        testing, as given in a table of 2020 (10.1161/JAHA.119.015117). Med Sci Sports Exerc
        22:863-870, doi:10.1249/00005768-199012000-00021.

        :param par: a share, possible 0 to 7
        :param age_y: in a, possible 0 to 130, studied 18 to 130
        :param body_fat_pct: in %, possible 0 to 100
        :param sex: male or female
        """
    def many(self,
             par: Numbers,
             age_y: Numbers,
             body_fat_pct: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _vo2max_leger_1988(Equation):
    def __call__(self, speed_km_per_h: float, age_y: float) -> Estimate:
        """Maximal oxygen uptake from the shuttle run, Leger 1988.

        Result: vo2max_ml_per_kg_min in mL/kg/min.
        Studied: children of 8-19 y.
        Standard error: none published.
        Source: Leger, Mercier, Gadoury, Lambert 1988: The multistage 20 metre shuttle run test for
        aerobic fitness. J Sports Sci 6:93-101, doi:10.1080/02640418808729800.

        :param speed_km_per_h: in km/h, possible 8 to 20
        :param age_y: in a, possible 0 to 130, studied 8 to 19
        """
    def many(self, speed_km_per_h: Numbers, age_y: Numbers) -> Batch:
        ...


class _vo2max_leger_lambert_1982(Equation):
    def __call__(self, speed_km_per_h: float) -> Estimate:
        """Maximal oxygen uptake from the shuttle run, Leger and Lambert 1982.

        Result: vo2max_ml_per_kg_min in mL/kg/min.
        Studied: adults.
        Standard error: 5.4, the largest published.
        Source: Leger, Lambert 1982: A maximal multistage 20-m shuttle run test to predict VO2max.
        Eur J Appl Physiol 49:1-12, doi:10.1007/BF00428958.

        :param speed_km_per_h: in km/h, possible 8 to 20
        """
    def many(self, speed_km_per_h: Numbers) -> Batch:
        ...


class _vo2max_myers_2017_friend(Equation):
    def __call__(self, age_y: float, weight_lb: float, sex: Literal["male", "female"]) -> Estimate:
        """Maximal oxygen uptake without exercise, Myers (FRIEND).

        Result: vo2max_ml_per_kg_min in mL/kg/min.
        Studied: adults of the FRIEND registry.
        Standard error: 7.2, the largest published.
        Source: Myers et al. 2017: A reference equation for normal standards for VO2 max (FRIEND
        registry), as given in a table of 2020 (10.1161/JAHA.119.015117),
        doi:10.1016/j.pcad.2017.03.002.

        :param age_y: in a, possible 0 to 130, studied 18 to 130
        :param weight_lb: in [lb_av], possible 44 to 880
        :param sex: male or female
        """
    def many(self, age_y: Numbers, weight_lb: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _vo2max_nes_2011_men(Equation):
    def __call__(self,
                 age_y: float,
                 waist_cm: float,
                 hr_rest_bpm: float,
                 pa_index: float) -> Estimate:
        """Maximal oxygen uptake of men without exercise, Nes.

        Result: vo2max_ml_per_kg_min in mL/kg/min.
        Studied: adult men of the HUNT study.
        Standard error: none published.
        Source: Nes et al. 2011: Estimating VO2peak from a nonexercise prediction model: the HUNT
        Study, Norway, as quoted by Nevill and Cooke 2017 (10.1249/MSS.0000000000001178). Med Sci
        Sports Exerc 43(11):2024-2030, doi:10.1249/MSS.0b013e31821d3f6f.

        :param age_y: in a, possible 0 to 130, studied 18 to 130
        :param waist_cm: in cm, possible 10 to 400
        :param hr_rest_bpm: in bpm, possible 20 to 250
        :param pa_index: a share, possible 0 to 45
        """
    def many(self,
             age_y: Numbers,
             waist_cm: Numbers,
             hr_rest_bpm: Numbers,
             pa_index: Numbers) -> Batch:
        ...


class _vo2max_nes_2011_women(Equation):
    def __call__(self,
                 age_y: float,
                 waist_cm: float,
                 hr_rest_bpm: float,
                 pa_index: float) -> Estimate:
        """Maximal oxygen uptake of women without exercise, Nes.

        Result: vo2max_ml_per_kg_min in mL/kg/min.
        Studied: adult women of the HUNT study.
        Standard error: none published.
        Source: Nes et al. 2011: Estimating VO2peak from a nonexercise prediction model: the HUNT
        Study, Norway, as quoted by Nevill and Cooke 2017 (10.1249/MSS.0000000000001178). Med Sci
        Sports Exerc 43(11):2024-2030, doi:10.1249/MSS.0b013e31821d3f6f.

        :param age_y: in a, possible 0 to 130, studied 18 to 130
        :param waist_cm: in cm, possible 10 to 400
        :param hr_rest_bpm: in bpm, possible 20 to 250
        :param pa_index: a share, possible 0 to 45
        """
    def many(self,
             age_y: Numbers,
             waist_cm: Numbers,
             hr_rest_bpm: Numbers,
             pa_index: Numbers) -> Batch:
        ...


class _vo2max_rockport_kline_1987(Equation):
    def __call__(self,
                 weight_lb: float,
                 age_y: float,
                 time_min: float,
                 hr_bpm: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Maximal oxygen uptake from a walked mile, Rockport.

        Result: vo2max_ml_per_kg_min in mL/kg/min.
        Studied: 343 adults, 30-69 y.
        Standard error: none published.
        Source: Kline et al. 1987: Estimation of VO2max from a one-mile track walk, gender, age, and
        body weight. Med Sci Sports Exerc 19:253-259.

        :param weight_lb: in [lb_av], possible 44 to 880
        :param age_y: in a, possible 0 to 130, studied 30 to 69
        :param time_min: in min, possible 5 to 60
        :param hr_bpm: in bpm, possible 20 to 250
        :param sex: male or female
        """
    def many(self,
             weight_lb: Numbers,
             age_y: Numbers,
             time_min: Numbers,
             hr_bpm: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _vo2max_rockport_kline_1987_absolute(Equation):
    def __call__(self,
                 weight_lb: float,
                 age_y: float,
                 time_min: float,
                 hr_bpm: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Maximal oxygen uptake in L/min from a walked mile, Rockport.

        Result: vo2max_l_per_min in L/min.
        Studied: 343 adults, 30-69 y.
        Standard error: 0.325, the largest published.
        Source: Kline et al. 1987: Estimation of VO2max from a one-mile track walk, gender, age, and
        body weight. Med Sci Sports Exerc 19:253-259.

        :param weight_lb: in [lb_av], possible 44 to 880
        :param age_y: in a, possible 0 to 130, studied 30 to 69
        :param time_min: in min, possible 5 to 60
        :param hr_bpm: in bpm, possible 20 to 250
        :param sex: male or female
        """
    def many(self,
             weight_lb: Numbers,
             age_y: Numbers,
             time_min: Numbers,
             hr_bpm: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _vo2max_run_1_5_mile_acsm(Equation):
    def __call__(self, time_min: float) -> Estimate:
        """Maximal oxygen uptake from the run of 1.5 miles, ACSM.

        Result: vo2max_ml_per_kg_min in mL/kg/min.
        Studied: not known.
        Standard error: none published.
        Its numbers could not be traced to two sources.
        Source: American College of Sports Medicine: Guidelines for exercise testing and
        prescription.

        :param time_min: in min, possible 5 to 60
        """
    def many(self, time_min: Numbers) -> Batch:
        ...


class _vo2max_stickland_2003(Equation):
    def __call__(self, last_half_stage: float, sex: Literal["male", "female"]) -> Estimate:
        """Maximal oxygen uptake from the shuttle run, Stickland.

        Result: vo2max_ml_per_kg_min in mL/kg/min.
        Studied: adults.
        Standard error: 4.07, the largest published.
        Source: Stickland et al. 2003: Prediction of maximal oxygen uptake of adults from the 20-m
        shuttle run test. Can J Appl Physiol, doi:10.1139/h03-021.

        :param last_half_stage: a share, possible 0.5 to 21
        :param sex: male or female
        """
    def many(self, last_half_stage: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _vo2max_uth_2004(Equation):
    def __call__(self, hr_max_bpm: float, hr_rest_bpm: float) -> Estimate:
        """Maximal oxygen uptake from two heart rates, Uth.

        Result: vo2max_ml_per_kg_min in mL/kg/min.
        Studied: 46 well-trained men, 21-51 y.
        Standard error: 2.7, the largest published.
        Source: Uth, Sorensen, Overgaard, Pedersen 2004: Estimation of VO2max from the ratio between
        HRmax and HRrest: the Heart Rate Ratio Method. Eur J Appl Physiol 91:111-115,
        doi:10.1007/s00421-003-0988-y.

        :param hr_max_bpm: in bpm, possible 20 to 250
        :param hr_rest_bpm: in bpm, possible 20 to 250
        """
    def many(self, hr_max_bpm: Numbers, hr_rest_bpm: Numbers) -> Batch:
        ...



class energy:
    keytel_2005_no_vo2max: _energy_keytel_2005_no_vo2max
    keytel_2005_vo2max: _energy_keytel_2005_vo2max
    keytel_2005_vo2max_4digit: _energy_keytel_2005_vo2max_4digit
    met_kcal_acsm: _energy_met_kcal_acsm
    met_kcal_compendium: _energy_met_kcal_compendium
    met_net_kcal_acsm: _energy_met_net_kcal_acsm
    vo2_to_kcal: _energy_vo2_to_kcal


class epoc:
    laforgia_2006_fraction: _epoc_laforgia_2006_fraction


class guideline:
    met_minutes: _guideline_met_minutes
    moderate_equivalent_minutes: _guideline_moderate_equivalent_minutes


class hiit:
    session_energy: _hiit_session_energy


class hr:
    karvonen_target: _hr_karvonen_target
    reserve_fraction: _hr_reserve_fraction


class hr_max:
    fox_1971: _hr_max_fox_1971
    gellish_2007_linear: _hr_max_gellish_2007_linear
    gellish_2007_quadratic: _hr_max_gellish_2007_quadratic
    gulati_2010_women: _hr_max_gulati_2010_women
    nes_2013: _hr_max_nes_2013
    tanaka_2001: _hr_max_tanaka_2001


class met:
    corrected_met: _met_corrected_met
    intensity_class: _met_intensity_class
    rmr_ml_kg_min_harris_benedict: _met_rmr_ml_kg_min_harris_benedict


class vo2:
    acsm_arm_cycling: _vo2_acsm_arm_cycling
    acsm_leg_cycling: _vo2_acsm_leg_cycling
    acsm_running: _vo2_acsm_running
    acsm_stepping: _vo2_acsm_stepping
    acsm_walking: _vo2_acsm_walking
    met_to_vo2: _vo2_met_to_vo2
    reserve_target: _vo2_reserve_target


class vo2max:
    cooper_1968: _vo2max_cooper_1968
    george_1993_mile_jog: _vo2max_george_1993_mile_jog
    jackson_1990_bmi: _vo2max_jackson_1990_bmi
    jackson_1990_percent_fat: _vo2max_jackson_1990_percent_fat
    leger_1988: _vo2max_leger_1988
    leger_lambert_1982: _vo2max_leger_lambert_1982
    myers_2017_friend: _vo2max_myers_2017_friend
    nes_2011_men: _vo2max_nes_2011_men
    nes_2011_women: _vo2max_nes_2011_women
    rockport_kline_1987: _vo2max_rockport_kline_1987
    rockport_kline_1987_absolute: _vo2max_rockport_kline_1987_absolute
    run_1_5_mile_acsm: _vo2max_run_1_5_mile_acsm
    stickland_2003: _vo2max_stickland_2003
    uth_2004: _vo2max_uth_2004
