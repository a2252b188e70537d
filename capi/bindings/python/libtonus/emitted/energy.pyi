# Written by capi/bindings/emit.py.
from typing import Literal, Optional, Sequence, Union

from ..equation import Batch, Choices, Equation, Estimate, Numbers


class _availability(Equation):
    def __call__(self,
                 intake_kcal_per_day: float,
                 exercise_kcal_per_day: float,
                 ffm_kg: float) -> Estimate:
        """Energy availability.

        Result: energy_availability_kcal_per_kg_day in kcal/kg/d.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: Burke et al. 2018: Energy availability of athletes. Int J Sport Nutr Exerc Metab
        28:350.

        :param intake_kcal_per_day: in kcal/d, possible 0 to 50000
        :param exercise_kcal_per_day: in kcal/d, possible 0 to 50000
        :param ffm_kg: in kg, possible 0.2 to 400
        """
    def many(self,
             intake_kcal_per_day: Numbers,
             exercise_kcal_per_day: Numbers,
             ffm_kg: Numbers) -> Batch:
        ...


class _availability_class(Equation):
    def __call__(self, energy_availability_kcal_per_kg_day: float) -> Estimate:
        """Class of energy availability.

        Result: class, one of low, reduced, adequate.
        Studied: young sedentary women, short studies.
        A definition: it adds no error to that of its inputs.
        Source: Loucks, Thuma 2003: Luteinizing hormone pulsatility is disrupted at a threshold of
        energy availability in regularly menstruating women. J Clin Endocrinol Metab 88:297-311,
        doi:10.1210/jc.2002-020369.

        :param energy_availability_kcal_per_kg_day: in kcal/kg/d, possible -1000 to 1000
        """
    def many(self, energy_availability_kcal_per_kg_day: Numbers) -> Batch:
        ...


class _bmr_fao_2004(Equation):
    def __call__(self, weight_kg: float, age_y: float, sex: Literal["male", "female"]) -> Estimate:
        """Basal metabolic rate from weight, FAO/WHO/UNU 2004.

        Result: bmr_kcal_per_day in kcal/d.
        Studied: 7173 values, all ages, 47 % Italian.
        Standard error: 167, the largest published.
        Source: FAO, WHO, UNU 2004: Human energy requirements: report of the expert consultation of
        2001. Food and Agriculture Organization.

        :param weight_kg: in kg, possible 0.3 to 700
        :param age_y: in a, possible 0 to 130
        :param sex: male or female
        """
    def many(self, weight_kg: Numbers, age_y: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _bmr_harris_benedict_1919(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Basal metabolic rate, Harris-Benedict 1919.

        Result: bmr_kcal_per_day in kcal/d.
        Studied: 136 men and 103 women, adults.
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


class _bmr_henry_2005_w(Equation):
    def __call__(self, weight_kg: float, age_y: float, sex: Literal["male", "female"]) -> Estimate:
        """Basal metabolic rate from weight, Henry (Oxford).

        Result: bmr_kcal_per_day in kcal/d.
        Studied: Oxford database, 10552 values, all ages.
        Standard error: none published.
        Source: Henry 2005: Basal metabolic rate studies in humans: measurement and development of
        new equations. Public Health Nutr 8(7A):1133-1152, doi:10.1079/PHN2005801.

        :param weight_kg: in kg, possible 0.3 to 700
        :param age_y: in a, possible 0 to 130
        :param sex: male or female
        """
    def many(self, weight_kg: Numbers, age_y: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _bmr_henry_2005_wh(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Basal metabolic rate from weight and height, Henry (Oxford).

        Result: bmr_kcal_per_day in kcal/d.
        Studied: Oxford database, 10552 values, all ages.
        Standard error: none published.
        Source: Henry 2005: Basal metabolic rate studies in humans: measurement and development of
        new equations. Public Health Nutr 8(7A):1133-1152, doi:10.1079/PHN2005801.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130
        :param sex: male or female
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _bmr_roza_shizgal_1984(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Basal metabolic rate, Harris-Benedict revised 1984.

        Result: bmr_kcal_per_day in kcal/d.
        Studied: 337 adults of two data sets.
        Standard error: none published.
        Source: Roza, Shizgal 1984: The Harris Benedict equation reevaluated: resting energy
        requirements and the body cell mass. Am J Clin Nutr 40:168-182.

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


class _bmr_schofield_1985_w(Equation):
    def __call__(self, weight_kg: float, age_y: float, sex: Literal["male", "female"]) -> Estimate:
        """Basal metabolic rate from weight, Schofield.

        Result: bmr_mj_per_day in MJ/d.
        Studied: 7173 values, all ages, 47 % Italian.
        Standard error: 0.7, the largest published.
        Source: Schofield 1985: Predicting basal metabolic rate, new standards and review of
        previous work. Hum Nutr Clin Nutr 39 Suppl 1:5-41.

        :param weight_kg: in kg, possible 0.3 to 700
        :param age_y: in a, possible 0 to 130
        :param sex: male or female
        """
    def many(self, weight_kg: Numbers, age_y: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _bmr_schofield_1985_wh(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Basal metabolic rate from weight and height, Schofield.

        Result: bmr_mj_per_day in MJ/d.
        Studied: 7173 values, all ages, 47 % Italian.
        Standard error: none published.
        Source: Schofield 1985: Predicting basal metabolic rate, new standards and review of
        previous work. Hum Nutr Clin Nutr 39 Suppl 1:5-41.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130
        :param sex: male or female
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _bmr_who_1985(Equation):
    def __call__(self, weight_kg: float, age_y: float, sex: Literal["male", "female"]) -> Estimate:
        """Basal metabolic rate from weight, FAO/WHO/UNU 1985.

        Result: bmr_kcal_per_day in kcal/d.
        Studied: the data behind Schofield's lines, all ages.
        Standard error: none published.
        Source: FAO, WHO, UNU 1985: Energy and protein requirements. World Health Organization,
        Technical Report Series 724.

        :param weight_kg: in kg, possible 0.3 to 700
        :param age_y: in a, possible 0 to 130
        :param sex: male or female
        """
    def many(self, weight_kg: Numbers, age_y: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _eer_iom_2005(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"],
                 pal_category: Literal["sedentary", "low_active", "active", "very_active"]) -> Estimate:
        """Estimated energy requirement, Institute of Medicine 2005.

        Result: eer_kcal_per_day in kcal/d.
        Studied: adults from 19 y, body mass index 18.5-25.
        Standard error: none published.
        Source: Institute of Medicine 2005: Dietary Reference Intakes for Energy, Carbohydrate,
        Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. National Academies Press,
        doi:10.17226/10490.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130, studied 19 to 130
        :param sex: male or female
        :param pal_category: sedentary or low_active or active or very_active
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str],
             pal_category: Union[Choices, str]) -> Batch:
        ...


class _eer_nasem_2023(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"],
                 pal_category: Literal["inactive", "low_active", "active", "very_active"]) -> Estimate:
        """Estimated energy requirement, National Academies 2023.

        Result: eer_kcal_per_day in kcal/d.
        Studied: 1016 men and 1342 women from 19 y.
        Standard error: 342, the largest published.
        Source: National Academies of Sciences, Engineering, and Medicine 2023: Dietary reference
        intakes for energy. National Academies Press, doi:10.17226/26818.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130, studied 19 to 130
        :param sex: male or female
        :param pal_category: inactive or low_active or active or very_active
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str],
             pal_category: Union[Choices, str]) -> Batch:
        ...


class _expenditure_weir_1949_abbreviated(Equation):
    def __call__(self, vo2_ml_per_min: float, vco2_ml_per_min: float) -> Estimate:
        """Energy expenditure from respiratory gases, Weir.

        Result: ee_kcal_per_day in kcal/d.
        Studied: calorimetry, nobody was sampled.
        Standard error: none published.
        Source: Weir 1949: New methods for calculating metabolic rate with special reference to
        protein metabolism. J Physiol 109:1-9, doi:10.1113/jphysiol.1949.sp004363.

        :param vo2_ml_per_min: in mL/min, possible 1 to 10000
        :param vco2_ml_per_min: in mL/min, possible 1 to 12000
        """
    def many(self, vo2_ml_per_min: Numbers, vco2_ml_per_min: Numbers) -> Batch:
        ...


class _food_atwater_general(Equation):
    def __call__(self,
                 protein_g: float,
                 carbohydrate_g: float,
                 fat_g: float,
                 alcohol_g: float) -> Estimate:
        """Energy of food, general Atwater factors.

        Result: energy_kcal in kcal.
        Studied: convention, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: Atwater: General factors for the energy of protein, carbohydrate, fat and alcohol.

        :param protein_g: in g, possible 0 to 10000
        :param carbohydrate_g: in g, possible 0 to 10000
        :param fat_g: in g, possible 0 to 10000
        :param alcohol_g: in g, possible 0 to 10000
        """
    def many(self,
             protein_g: Numbers,
             carbohydrate_g: Numbers,
             fat_g: Numbers,
             alcohol_g: Numbers) -> Batch:
        ...


class _food_eu_1169_2011(Equation):
    def __call__(self,
                 protein_g: float,
                 carbohydrate_g: float,
                 fat_g: float,
                 alcohol_g: float,
                 fibre_g: float,
                 polyols_g: float) -> Estimate:
        """Energy of food in kcal, Regulation (EU) 1169/2011.

        Result: energy_kcal in kcal.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: European Parliament and Council 2011: Regulation (EU) No 1169/2011 on the provision
        of food information to consumers, annex XIV. European Union.

        :param protein_g: in g, possible 0 to 10000
        :param carbohydrate_g: in g, possible 0 to 10000
        :param fat_g: in g, possible 0 to 10000
        :param alcohol_g: in g, possible 0 to 10000
        :param fibre_g: in g, possible 0 to 10000
        :param polyols_g: in g, possible 0 to 10000
        """
    def many(self,
             protein_g: Numbers,
             carbohydrate_g: Numbers,
             fat_g: Numbers,
             alcohol_g: Numbers,
             fibre_g: Numbers,
             polyols_g: Numbers) -> Batch:
        ...


class _food_eu_1169_2011_kj(Equation):
    def __call__(self,
                 protein_g: float,
                 carbohydrate_g: float,
                 fat_g: float,
                 alcohol_g: float,
                 fibre_g: float,
                 polyols_g: float) -> Estimate:
        """Energy of food in kJ, Regulation (EU) 1169/2011.

        Result: energy_kj in kJ.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: European Parliament and Council 2011: Regulation (EU) No 1169/2011 on the provision
        of food information to consumers, annex XIV. European Union.

        :param protein_g: in g, possible 0 to 10000
        :param carbohydrate_g: in g, possible 0 to 10000
        :param fat_g: in g, possible 0 to 10000
        :param alcohol_g: in g, possible 0 to 10000
        :param fibre_g: in g, possible 0 to 10000
        :param polyols_g: in g, possible 0 to 10000
        """
    def many(self,
             protein_g: Numbers,
             carbohydrate_g: Numbers,
             fat_g: Numbers,
             alcohol_g: Numbers,
             fibre_g: Numbers,
             polyols_g: Numbers) -> Batch:
        ...


class _pal_category_fao_2004(Equation):
    def __call__(self, pal: float) -> Estimate:
        """Way of life by activity, FAO/WHO/UNU 2004.

        Result: class, one of below_range, sedentary_light, active_moderate, vigorous,
        above_sustainable.
        Studied: adults.
        A definition: it adds no error to that of its inputs.
        Its numbers could not be traced to two sources.
        Source: FAO, WHO, UNU 2004: Human energy requirements: report of the expert consultation of
        2001. Food and Agriculture Organization.

        :param pal: a share, possible 1 to 6
        """
    def many(self, pal: Numbers) -> Batch:
        ...


class _pal_category_iom_2005(Equation):
    def __call__(self, pal: float) -> Estimate:
        """Class of activity, Institute of Medicine 2005.

        Result: class, one of sedentary, low_active, active, very_active.
        Studied: adults.
        A definition: it adds no error to that of its inputs.
        Source: Institute of Medicine 2005: Dietary Reference Intakes for Energy, Carbohydrate,
        Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. National Academies Press,
        doi:10.17226/10490.

        :param pal: a share, possible 1 to 2.4999999999999996
        """
    def many(self, pal: Numbers) -> Batch:
        ...


class _pal_category_nasem_2023(Equation):
    def __call__(self, pal: float) -> Estimate:
        """Class of activity, National Academies 2023.

        Result: class, one of inactive, low_active, active, very_active.
        Studied: adults from 19 y.
        A definition: it adds no error to that of its inputs.
        Source: National Academies of Sciences, Engineering, and Medicine 2023: Dietary reference
        intakes for energy. National Academies Press, doi:10.17226/26818.

        :param pal: a share, possible 1 to 2.4999999999999996
        """
    def many(self, pal: Numbers) -> Batch:
        ...


class _rmr_cunningham_1980(Equation):
    def __call__(self, ffm_kg: float) -> Estimate:
        """Resting metabolic rate from lean mass, Cunningham 1980.

        Result: rmr_kcal_per_day in kcal/d.
        Studied: adults, the data of Harris and Benedict.
        Standard error: none published.
        Only for lean mass predicted from weight and age.
        Source: Cunningham 1980: A reanalysis of the factors influencing basal metabolic rate in
        normal adults. Am J Clin Nutr 33:2372-2374, doi:10.1093/ajcn/33.11.2372.

        :param ffm_kg: in kg, possible 0.2 to 400
        """
    def many(self, ffm_kg: Numbers) -> Batch:
        ...


class _rmr_cunningham_1991(Equation):
    def __call__(self, ffm_kg: float) -> Estimate:
        """Resting metabolic rate from fat-free mass, Cunningham.

        Result: rmr_kcal_per_day in kcal/d.
        Studied: adults, a pooled review.
        Standard error: none published.
        Source: Cunningham 1991: Body composition as a determinant of energy expenditure: a
        synthetic review and a proposed general prediction equation. Am J Clin Nutr 54:963-969,
        doi:10.1093/ajcn/54.6.963.

        :param ffm_kg: in kg, possible 0.2 to 400
        """
    def many(self, ffm_kg: Numbers) -> Batch:
        ...


class _rmr_de_lorenzo_2001(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Resting metabolic rate of Italians, De Lorenzo.

        Result: rmr_kj_per_day in kJ/d.
        Studied: Italians, 18-59 y.
        Standard error: none published.
        Only for Italians.
        Source: De Lorenzo, Tagliabue, Andreoli, Testolin, Comelli, Deurenberg 2001: Measured and
        predicted resting metabolic rate in Italian males and females, aged 18-59 y. Eur J Clin Nutr
        55:208-214.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130, studied 18 to 59
        :param sex: male or female
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _rmr_livingston_kohlstadt_2005(Equation):
    def __call__(self, weight_kg: float, age_y: float, sex: Literal["male", "female"]) -> Estimate:
        """Resting metabolic rate as a power of weight, Livingston-Kohlstadt.

        Result: rmr_kcal_per_day in kcal/d.
        Studied: 655 adults, lean to severely obese.
        Standard error: none published.
        Its numbers could not be traced to two sources.
        Source: Livingston, Kohlstadt 2005: Simplified resting metabolic rate-predicting formulas
        for normal-sized and obese individuals. Obes Res 13:1255-1262.

        :param weight_kg: in kg, possible 0.3 to 700
        :param age_y: in a, possible 0 to 130, studied 18 to 130
        :param sex: male or female
        """
    def many(self, weight_kg: Numbers, age_y: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _rmr_mifflin_1990(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Resting metabolic rate, Mifflin-St Jeor.

        Result: rmr_kcal_per_day in kcal/d.
        Studied: 498 healthy adults, 19-78 y, 234 of them obese.
        Standard error: none published.
        Source: Mifflin, St Jeor, Hill, Scott, Daugherty, Koh 1990: A new predictive equation for
        resting energy expenditure in healthy individuals. Am J Clin Nutr 51:241-247.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130, studied 19 to 78
        :param sex: male or female
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _rmr_mifflin_1990_ffm(Equation):
    def __call__(self, ffm_kg: float) -> Estimate:
        """Resting metabolic rate from fat-free mass, Mifflin.

        Result: rmr_kcal_per_day in kcal/d.
        Studied: 498 healthy adults, 19-78 y, 234 of them obese.
        Standard error: none published.
        Its numbers could not be traced to two sources.
        Source: Mifflin, St Jeor, Hill, Scott, Daugherty, Koh 1990: A new predictive equation for
        resting energy expenditure in healthy individuals. Am J Clin Nutr 51:241-247.

        :param ffm_kg: in kg, possible 0.2 to 400
        """
    def many(self, ffm_kg: Numbers) -> Batch:
        ...


class _rmr_mifflin_1990_full(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Resting metabolic rate, Mifflin-St Jeor, not rounded.

        Result: rmr_kcal_per_day in kcal/d.
        Studied: 498 healthy adults, 19-78 y, 234 of them obese.
        Standard error: none published.
        Source: Mifflin, St Jeor, Hill, Scott, Daugherty, Koh 1990: A new predictive equation for
        resting energy expenditure in healthy individuals. Am J Clin Nutr 51:241-247.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130, studied 19 to 78
        :param sex: male or female
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _rmr_mueller_2004(Equation):
    def __call__(self, weight_kg: float, age_y: float, sex: Literal["male", "female"]) -> Estimate:
        """Resting metabolic rate from weight, Mueller.

        Result: rmr_mj_per_day in MJ/d.
        Studied: German adults.
        Standard error: none published.
        Source: Mueller et al. 2004: World Health Organization equations have shortcomings for
        predicting resting energy expenditure in persons from a modern, affluent population:
        generation of a new reference standard from a retrospective analysis of a German database of
        resting energy expenditure. Am J Clin Nutr 80:1379-1390, doi:10.1093/ajcn/80.5.1379.

        :param weight_kg: in kg, possible 0.3 to 700
        :param age_y: in a, possible 0 to 130, studied 18 to 130
        :param sex: male or female
        """
    def many(self, weight_kg: Numbers, age_y: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _rmr_mueller_2004_bmi(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Resting metabolic rate by class of body mass index, Mueller.

        Result: rmr_mj_per_day in MJ/d.
        Studied: German adults.
        Standard error: none published.
        Source: Mueller et al. 2004: World Health Organization equations have shortcomings for
        predicting resting energy expenditure in persons from a modern, affluent population:
        generation of a new reference standard from a retrospective analysis of a German database of
        resting energy expenditure. Am J Clin Nutr 80:1379-1390, doi:10.1093/ajcn/80.5.1379.

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


class _rmr_nelson_1992_no_intercept(Equation):
    def __call__(self, ffm_kg: float, fat_mass_kg: float) -> Estimate:
        """Resting metabolic rate from lean and fat mass, Nelson.

        Result: rmr_kcal_per_day in kcal/d.
        Studied: adults, pooled studies.
        Standard error: none published.
        Source: Nelson, Weinsier, Long, Schutz 1992: Prediction of resting energy expenditure from
        fat-free mass and fat mass, as listed second-hand. Am J Clin Nutr 56:848-856,
        doi:10.1093/ajcn/56.5.848.

        :param ffm_kg: in kg, possible 0.2 to 400
        :param fat_mass_kg: in kg, possible 0 to 600
        """
    def many(self, ffm_kg: Numbers, fat_mass_kg: Numbers) -> Batch:
        ...


class _rmr_owen_1986_1987(Equation):
    def __call__(self, weight_kg: float, sex: Literal["male", "female"]) -> Estimate:
        """Resting metabolic rate from weight, Owen.

        Result: rmr_kcal_per_day in kcal/d.
        Studied: women 18-65 y, 60 men 18-82 y.
        Standard error: none published.
        Source: Owen et al. 1986: A reappraisal of caloric requirements in healthy women. Am J Clin
        Nutr 44:1-19.

        :param weight_kg: in kg, possible 0.3 to 700
        :param sex: male or female
        """
    def many(self, weight_kg: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _rmr_owen_1986_athlete_women(Equation):
    def __call__(self, weight_kg: float) -> Estimate:
        """Resting metabolic rate of athletic women, Owen.

        Result: rmr_kcal_per_day in kcal/d.
        Studied: 8 trained women.
        Standard error: none published.
        Only for trained women.
        Source: Owen et al. 1986: A reappraisal of caloric requirements in healthy women. Am J Clin
        Nutr 44:1-19.

        :param weight_kg: in kg, possible 0.3 to 700
        """
    def many(self, weight_kg: Numbers) -> Batch:
        ...


class _rmr_ten_haaf_2014_ffm(Equation):
    def __call__(self, ffm_kg: float) -> Estimate:
        """Resting metabolic rate of recreational athletes from fat-free mass, ten Haaf.

        Result: rmr_kcal_per_day in kcal/d.
        Studied: 90 recreational athletes, 18-35 y.
        Standard error: none published.
        Only for recreational athletes.
        Source: ten Haaf, Weijs 2014: Resting energy expenditure prediction in recreational athletes
        of 18-35 years: confirmation of Cunningham equation and an improved weight-based
        alternative. PLoS ONE 9:e108460, doi:10.1371/journal.pone.0108460.

        :param ffm_kg: in kg, possible 0.2 to 400
        """
    def many(self, ffm_kg: Numbers) -> Batch:
        ...


class _rmr_ten_haaf_2014_weight(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Resting metabolic rate of recreational athletes from weight, ten Haaf.

        Result: rmr_kcal_per_day in kcal/d.
        Studied: 90 recreational athletes, 18-35 y.
        Standard error: none published.
        Only for recreational athletes.
        Source: ten Haaf, Weijs 2014: Resting energy expenditure prediction in recreational athletes
        of 18-35 years: confirmation of Cunningham equation and an improved weight-based
        alternative. PLoS ONE 9:e108460, doi:10.1371/journal.pone.0108460.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130, studied 18 to 35
        :param sex: male or female
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _rmr_tinsley_2019_ffm(Equation):
    def __call__(self, ffm_kg: float) -> Estimate:
        """Resting metabolic rate of physique athletes from fat-free mass, Tinsley.

        Result: rmr_kcal_per_day in kcal/d.
        Studied: physique athletes.
        Standard error: none published.
        Only for physique athletes.
        Source: Tinsley, Graybeal, Moore 2019: Resting metabolic rate in muscular physique athletes:
        validity of existing methods and development of new prediction equations. Appl Physiol Nutr
        Metab 44:397-406, doi:10.1139/apnm-2018-0412.

        :param ffm_kg: in kg, possible 0.2 to 400
        """
    def many(self, ffm_kg: Numbers) -> Batch:
        ...


class _rmr_tinsley_2019_weight(Equation):
    def __call__(self, weight_kg: float) -> Estimate:
        """Resting metabolic rate of physique athletes from weight, Tinsley.

        Result: rmr_kcal_per_day in kcal/d.
        Studied: physique athletes.
        Standard error: none published.
        Only for physique athletes.
        Source: Tinsley, Graybeal, Moore 2019: Resting metabolic rate in muscular physique athletes:
        validity of existing methods and development of new prediction equations. Appl Physiol Nutr
        Metab 44:397-406, doi:10.1139/apnm-2018-0412.

        :param weight_kg: in kg, possible 0.3 to 700
        """
    def many(self, weight_kg: Numbers) -> Batch:
        ...


class _tee_bmr_times_pal(Equation):
    def __call__(self, bmr_mj_per_day: float, pal: float) -> Estimate:
        """Total energy expenditure, basal rate times activity level.

        Result: tee_mj_per_day in MJ/d.
        Studied: adults, lasting ways of life.
        A definition: it adds no error to that of its inputs.
        Source: FAO, WHO, UNU 2004: Human energy requirements: report of the expert consultation of
        2001. Food and Agriculture Organization.

        :param bmr_mj_per_day: in MJ/d, possible 0.2 to 60
        :param pal: a share, possible 1 to 6, studied 1.4 to 2.4
        """
    def many(self, bmr_mj_per_day: Numbers, pal: Numbers) -> Batch:
        ...


class _tee_iom_2005_overweight(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"],
                 pal_category: Literal["sedentary", "low_active", "active", "very_active"]) -> Estimate:
        """Total energy expenditure of overweight adults, Institute of Medicine 2005.

        Result: tee_kcal_per_day in kcal/d.
        Studied: adults from 19 y, body mass index from 25.
        Standard error: none published.
        Source: Institute of Medicine 2005: Dietary Reference Intakes for Energy, Carbohydrate,
        Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. National Academies Press,
        doi:10.17226/10490.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130, studied 19 to 130
        :param sex: male or female
        :param pal_category: sedentary or low_active or active or very_active
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str],
             pal_category: Union[Choices, str]) -> Batch:
        ...


class _tee_multiplier(Equation):
    def __call__(self,
                 rmr_kcal_per_day: float,
                 activity_level: Literal["sedentary", "light", "moderate", "active", "very_active"]) -> Estimate:
        """Total energy expenditure by conventional multipliers.

        Result: tee_kcal_per_day in kcal/d.
        Studied: convention, nobody was studied.
        Standard error: none published.
        Source: Multipliers that calculators share; no study of them was found.

        :param rmr_kcal_per_day: in kcal/d, possible 50 to 15000
        :param activity_level: sedentary or light or moderate or active or very_active
        """
    def many(self, rmr_kcal_per_day: Numbers, activity_level: Union[Choices, str]) -> Batch:
        ...


class _tef_westerterp_2004_high(Equation):
    def __call__(self,
                 protein_g: float,
                 carbohydrate_g: float,
                 fat_g: float,
                 alcohol_g: float) -> Estimate:
        """Thermic effect of food, highest shares, Westerterp.

        Result: tef_kcal in kcal.
        Studied: adults, a review.
        Standard error: none published.
        Its numbers could not be traced to two sources.
        Source: Westerterp 2004: Diet induced thermogenesis. Nutr Metab 1:5,
        doi:10.1186/1743-7075-1-5.

        :param protein_g: in g, possible 0 to 10000
        :param carbohydrate_g: in g, possible 0 to 10000
        :param fat_g: in g, possible 0 to 10000
        :param alcohol_g: in g, possible 0 to 10000
        """
    def many(self,
             protein_g: Numbers,
             carbohydrate_g: Numbers,
             fat_g: Numbers,
             alcohol_g: Numbers) -> Batch:
        ...


class _tef_westerterp_2004_low(Equation):
    def __call__(self,
                 protein_g: float,
                 carbohydrate_g: float,
                 fat_g: float,
                 alcohol_g: float) -> Estimate:
        """Thermic effect of food, lowest shares, Westerterp.

        Result: tef_kcal in kcal.
        Studied: adults, a review.
        Standard error: none published.
        Its numbers could not be traced to two sources.
        Source: Westerterp 2004: Diet induced thermogenesis. Nutr Metab 1:5,
        doi:10.1186/1743-7075-1-5.

        :param protein_g: in g, possible 0 to 10000
        :param carbohydrate_g: in g, possible 0 to 10000
        :param fat_g: in g, possible 0 to 10000
        :param alcohol_g: in g, possible 0 to 10000
        """
    def many(self,
             protein_g: Numbers,
             carbohydrate_g: Numbers,
             fat_g: Numbers,
             alcohol_g: Numbers) -> Batch:
        ...


class _tissue_hall_2008(Equation):
    def __call__(self, fat_mass_kg: float, lean_kg: float) -> Estimate:
        """Energy of a change of tissue, Hall.

        Result: energy_kcal in kcal.
        Studied: two energy densities, nobody was studied.
        Standard error: none published.
        Source: Hall 2008: What is the required energy deficit per unit weight loss?, as a public
        program has it. Int J Obes 32:573-576, doi:10.1038/sj.ijo.0803720.

        :param fat_mass_kg: in kg, possible -600 to 600
        :param lean_kg: in kg, possible -400 to 400
        """
    def many(self, fat_mass_kg: Numbers, lean_kg: Numbers) -> Batch:
        ...


availability: _availability

availability_class: _availability_class


class bmr:
    fao_2004: _bmr_fao_2004
    harris_benedict_1919: _bmr_harris_benedict_1919
    henry_2005_w: _bmr_henry_2005_w
    henry_2005_wh: _bmr_henry_2005_wh
    roza_shizgal_1984: _bmr_roza_shizgal_1984
    schofield_1985_w: _bmr_schofield_1985_w
    schofield_1985_wh: _bmr_schofield_1985_wh
    who_1985: _bmr_who_1985


class eer:
    iom_2005: _eer_iom_2005
    nasem_2023: _eer_nasem_2023


class expenditure:
    weir_1949_abbreviated: _expenditure_weir_1949_abbreviated


class food:
    atwater_general: _food_atwater_general
    eu_1169_2011: _food_eu_1169_2011
    eu_1169_2011_kj: _food_eu_1169_2011_kj


class pal_category:
    fao_2004: _pal_category_fao_2004
    iom_2005: _pal_category_iom_2005
    nasem_2023: _pal_category_nasem_2023


class rmr:
    cunningham_1980: _rmr_cunningham_1980
    cunningham_1991: _rmr_cunningham_1991
    de_lorenzo_2001: _rmr_de_lorenzo_2001
    livingston_kohlstadt_2005: _rmr_livingston_kohlstadt_2005
    mifflin_1990: _rmr_mifflin_1990
    mifflin_1990_ffm: _rmr_mifflin_1990_ffm
    mifflin_1990_full: _rmr_mifflin_1990_full
    mueller_2004: _rmr_mueller_2004
    mueller_2004_bmi: _rmr_mueller_2004_bmi
    nelson_1992_no_intercept: _rmr_nelson_1992_no_intercept
    owen_1986_1987: _rmr_owen_1986_1987
    owen_1986_athlete_women: _rmr_owen_1986_athlete_women
    ten_haaf_2014_ffm: _rmr_ten_haaf_2014_ffm
    ten_haaf_2014_weight: _rmr_ten_haaf_2014_weight
    tinsley_2019_ffm: _rmr_tinsley_2019_ffm
    tinsley_2019_weight: _rmr_tinsley_2019_weight


class tee:
    bmr_times_pal: _tee_bmr_times_pal
    iom_2005_overweight: _tee_iom_2005_overweight
    multiplier: _tee_multiplier


class tef:
    westerterp_2004_high: _tef_westerterp_2004_high
    westerterp_2004_low: _tef_westerterp_2004_low


class tissue:
    hall_2008: _tissue_hall_2008
