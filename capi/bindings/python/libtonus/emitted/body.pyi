# Written by capi/bindings/emit.py.
from typing import Literal, Optional, Sequence, Union

from ..equation import Batch, Choices, Equation, Estimate, Numbers


class _absi_krakauer_2012(Equation):
    def __call__(self, weight_kg: float, height_cm: float, waist_cm: float) -> Estimate:
        """A body shape index, Krakauer.

        Result: absi.
        Studied: 14105 adults of NHANES 1999-2004, not pregnant.
        Standard error: none published.
        Source: Krakauer, Krakauer 2012: A new body shape index predicts mortality hazard
        independently of body mass index. PLoS ONE 7(7):e39504, doi:10.1371/journal.pone.0039504.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param waist_cm: in cm, possible 10 to 400
        """
    def many(self, weight_kg: Numbers, height_cm: Numbers, waist_cm: Numbers) -> Batch:
        ...


class _appendicular_muscle_wen_2011(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Muscle of the limbs, Wen.

        Result: asm_kg in kg.
        Studied: Chinese adults, limits not known.
        Standard error: none published.
        Source: Wen et al. 2011: Anthropometric estimation of appendicular muscle in Chinese adults.
        Asia Pac J Clin Nutr 20:551-556.

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


class _bmi_quetelet(Equation):
    def __call__(self, weight_kg: float, height_cm: float) -> Estimate:
        """Body mass index.

        Result: bmi_kg_per_m2 in kg/m2.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        """
    def many(self, weight_kg: Numbers, height_cm: Numbers) -> Batch:
        ...


class _bmi_class_who_adult(Equation):
    def __call__(self, bmi_kg_per_m2: float) -> Estimate:
        """Class of the body mass index of adults.

        Result: class, one of severe_thinness, moderate_thinness, mild_thinness, normal, pre_obese,
        obese_1, obese_2, obese_3.
        Studied: adults, a convention.
        A definition: it adds no error to that of its inputs.
        Source: World Health Organization: Classes of the body mass index of adults.

        :param bmi_kg_per_m2: in kg/m2, possible 3 to 300
        """
    def many(self, bmi_kg_per_m2: Numbers) -> Batch:
        ...


class _bmi_class_who_asian_2004(Equation):
    def __call__(self, bmi_kg_per_m2: float) -> Estimate:
        """Action points of the body mass index, Asian populations.

        Result: class, one of underweight, acceptable_risk, increased_risk, high_risk.
        Studied: Asian adults, a convention.
        A definition: it adds no error to that of its inputs.
        Its numbers could not be traced to two sources.
        Source: WHO expert consultation 2004: Appropriate body-mass index for Asian populations.
        Lancet 363:157-163.

        :param bmi_kg_per_m2: in kg/m2, possible 3 to 300
        """
    def many(self, bmi_kg_per_m2: Numbers) -> Batch:
        ...


class _bri_thomas_2013(Equation):
    def __call__(self, waist_cm: float, height_cm: float) -> Estimate:
        """Body roundness index, Thomas.

        Result: bri.
        Studied: not known.
        Standard error: none published.
        Source: Thomas et al. 2013: Relationships between body roundness with body fat and visceral
        adipose tissue emerging from a new geometrical model. Obesity 21:2264-2271,
        doi:10.1002/oby.20408.

        :param waist_cm: in cm, possible 10 to 400
        :param height_cm: in cm, possible 20 to 280
        """
    def many(self, waist_cm: Numbers, height_cm: Numbers) -> Batch:
        ...


class _density_durnin_womersley_1974(Equation):
    def __call__(self,
                 biceps_mm: float,
                 triceps_mm: float,
                 subscapular_mm: float,
                 suprailiac_mm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Density of the body from four skinfolds, Durnin and Womersley.

        Result: density_g_per_cm3 in g/cm3.
        Studied: 209 men, 17-72 y; 272 women, 16-68 y.
        Standard error: none published.
        Source: Durnin, Womersley 1974: Body fat assessed from total body density and its estimation
        from skinfold thickness. Br J Nutr 32:77-97, doi:10.1079/BJN19740060.

        :param biceps_mm: in mm, possible 0 to 250
        :param triceps_mm: in mm, possible 0 to 250
        :param subscapular_mm: in mm, possible 0 to 250
        :param suprailiac_mm: in mm, possible 0 to 250
        :param age_y: in a, possible 0 to 130
        :param sex: male or female
        """
    def many(self,
             biceps_mm: Numbers,
             triceps_mm: Numbers,
             subscapular_mm: Numbers,
             suprailiac_mm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _density_durnin_womersley_1974_all_ages(Equation):
    def __call__(self,
                 biceps_mm: float,
                 triceps_mm: float,
                 subscapular_mm: float,
                 suprailiac_mm: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Density of the body from four skinfolds, Durnin and Womersley, all ages.

        Result: density_g_per_cm3 in g/cm3.
        Studied: 209 men, 17-72 y; 272 women, 16-68 y.
        Standard error: none published.
        Its numbers could not be traced to two sources.
        Source: Durnin, Womersley 1974: Body fat assessed from total body density and its estimation
        from skinfold thickness. Br J Nutr 32:77-97, doi:10.1079/BJN19740060.

        :param biceps_mm: in mm, possible 0 to 250
        :param triceps_mm: in mm, possible 0 to 250
        :param subscapular_mm: in mm, possible 0 to 250
        :param suprailiac_mm: in mm, possible 0 to 250
        :param sex: male or female
        """
    def many(self,
             biceps_mm: Numbers,
             triceps_mm: Numbers,
             subscapular_mm: Numbers,
             suprailiac_mm: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _density_jackson_pollock_3(Equation):
    def __call__(self,
                 thigh_mm: float,
                 age_y: float,
                 sex: Literal["male", "female"],
                 chest_mm: Optional[float] = None,
                 abdomen_mm: Optional[float] = None,
                 triceps_mm: Optional[float] = None,
                 suprailiac_mm: Optional[float] = None) -> Estimate:
        """Density of the body from three skinfolds, Jackson and Pollock.

        Result: density_g_per_cm3 in g/cm3.
        Studied: 403 men, 18-61 y; 331 women, 18-55 y.
        Standard error: 0.0077, the largest published.
        Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for predicting
        body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci Sports Exerc
        12:175-181, doi:10.1079/BJN19780152.

        :param chest_mm: in mm, possible 0 to 250; optional
        :param abdomen_mm: in mm, possible 0 to 250; optional
        :param triceps_mm: in mm, possible 0 to 250; optional
        :param suprailiac_mm: in mm, possible 0 to 250; optional
        :param thigh_mm: in mm, possible 0 to 250
        :param age_y: in a, possible 0 to 130
        :param sex: male or female
        """
    def many(self,
             thigh_mm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str],
             chest_mm: Optional[Numbers] = None,
             abdomen_mm: Optional[Numbers] = None,
             triceps_mm: Optional[Numbers] = None,
             suprailiac_mm: Optional[Numbers] = None) -> Batch:
        ...


class _density_jackson_pollock_7(Equation):
    def __call__(self,
                 chest_mm: float,
                 axilla_mm: float,
                 triceps_mm: float,
                 subscapular_mm: float,
                 abdomen_mm: float,
                 suprailiac_mm: float,
                 thigh_mm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Density of the body from seven skinfolds, Jackson and Pollock.

        Result: density_g_per_cm3 in g/cm3.
        Studied: 403 men, 18-61 y; 331 women, 18-55 y.
        Standard error: 0.0083, the largest published.
        Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for predicting
        body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci Sports Exerc
        12:175-181, doi:10.1079/BJN19780152.

        :param chest_mm: in mm, possible 0 to 250
        :param axilla_mm: in mm, possible 0 to 250
        :param triceps_mm: in mm, possible 0 to 250
        :param subscapular_mm: in mm, possible 0 to 250
        :param abdomen_mm: in mm, possible 0 to 250
        :param suprailiac_mm: in mm, possible 0 to 250
        :param thigh_mm: in mm, possible 0 to 250
        :param age_y: in a, possible 0 to 130
        :param sex: male or female
        """
    def many(self,
             chest_mm: Numbers,
             axilla_mm: Numbers,
             triceps_mm: Numbers,
             subscapular_mm: Numbers,
             abdomen_mm: Numbers,
             suprailiac_mm: Numbers,
             thigh_mm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _density_navy_1984(Equation):
    def __call__(self,
                 waist_cm: float,
                 neck_cm: float,
                 height_cm: float,
                 sex: Literal["male", "female"],
                 hip_cm: Optional[float] = None) -> Estimate:
        """Density of the body from girths, US Navy.

        Result: density_g_per_cm3 in g/cm3.
        Studied: personnel of the US Navy.
        Standard error: none published.
        Source: Hodgdon, Beckett 1984: Prediction of percent body fat for U.S. Navy men (84-11) and
        women (84-29) from body circumferences and height. Naval Health Research Center, reports
        84-11 and 84-29.

        :param waist_cm: in cm, possible 10 to 400
        :param neck_cm: in cm, possible 5 to 150
        :param hip_cm: in cm, possible 10 to 400; optional
        :param height_cm: in cm, possible 20 to 280
        :param sex: male or female
        """
    def many(self,
             waist_cm: Numbers,
             neck_cm: Numbers,
             height_cm: Numbers,
             sex: Union[Choices, str],
             hip_cm: Optional[Numbers] = None) -> Batch:
        ...


class _fat_class_ace(Equation):
    def __call__(self, body_fat_pct: float, sex: Literal["male", "female"]) -> Estimate:
        """Class of body fat, American Council on Exercise.

        Result: class, one of essential, athletes, fitness, average, obese.
        Studied: adults, a convention.
        A definition: it adds no error to that of its inputs.
        Source: American Council on Exercise: Table of classes of body fat for men and women.

        :param body_fat_pct: in %, possible 0 to 100
        :param sex: male or female
        """
    def many(self, body_fat_pct: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _fat_fraction_bai_2011(Equation):
    def __call__(self, hip_cm: float, height_cm: float) -> Estimate:
        """Body adiposity index, Bergman.

        Result: body_fat_pct in %.
        Studied: Mexican-American adults, 18-67 y.
        Standard error: none published.
        Source: Bergman et al. 2011: A better index of body adiposity. Obesity 19:1083-1089,
        doi:10.1038/oby.2011.38.

        :param hip_cm: in cm, possible 10 to 400
        :param height_cm: in cm, possible 20 to 280
        """
    def many(self, hip_cm: Numbers, height_cm: Numbers) -> Batch:
        ...


class _fat_fraction_brozek_1963(Equation):
    def __call__(self, density_g_per_cm3: float) -> Estimate:
        """Body fat from density, Brozek.

        Result: body_fat_pct in %.
        Studied: model of two parts, useful from 0.98 to 1.10 g/cm3.
        Standard error: none published.
        Source: Brozek, Grande, Anderson, Keys 1963: Densitometric analysis of body composition:
        revision of some quantitative assumptions. Ann N Y Acad Sci 110:113-140,
        doi:10.1111/j.1749-6632.1963.tb17079.x.

        :param density_g_per_cm3: in g/cm3, possible 0.8 to 1.2, studied 0.98 to 1.1
        """
    def many(self, density_g_per_cm3: Numbers) -> Batch:
        ...


class _fat_fraction_cun_bae_2012(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Body fat from the body mass index, CUN-BAE.

        Result: body_fat_pct in %.
        Studied: 6510 white adults, 18-80 y, 67 % women.
        Standard error: 4.66, the largest published.
        Source: Gomez-Ambrosi et al. 2012: Clinical usefulness of a new equation for estimating body
        fat. Diabetes Care 35:383-388, doi:10.2337/dc11-1334.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130, studied 18 to 80
        :param sex: male or female
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _fat_fraction_deurenberg_1991(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Body fat from the body mass index, Deurenberg.

        Result: body_fat_pct in %.
        Studied: 1229 people, 7-83 y, BMI 13.9-40.9.
        Standard error: 4.4, the largest published.
        Source: Deurenberg, Weststrate, Seidell 1991: Body mass index as a measure of body fatness:
        age- and sex-specific prediction formulas. Br J Nutr 65:105-114, doi:10.1079/BJN19910073.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130, studied 7 to 83
        :param sex: male or female
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _fat_fraction_durnin_womersley_1974(Equation):
    def __call__(self,
                 biceps_mm: float,
                 triceps_mm: float,
                 subscapular_mm: float,
                 suprailiac_mm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Body fat from four skinfolds, Durnin and Womersley.

        Result: body_fat_pct in %.
        Studied: 209 men, 17-72 y; 272 women, 16-68 y.
        Standard error: none published.
        Source: Durnin, Womersley 1974: Body fat assessed from total body density and its estimation
        from skinfold thickness. Br J Nutr 32:77-97, doi:10.1079/BJN19740060.

        :param biceps_mm: in mm, possible 0 to 250
        :param triceps_mm: in mm, possible 0 to 250
        :param subscapular_mm: in mm, possible 0 to 250
        :param suprailiac_mm: in mm, possible 0 to 250
        :param age_y: in a, possible 0 to 130
        :param sex: male or female
        """
    def many(self,
             biceps_mm: Numbers,
             triceps_mm: Numbers,
             subscapular_mm: Numbers,
             suprailiac_mm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _fat_fraction_gallagher_2000(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Body fat from the body mass index, Gallagher.

        Result: body_fat_pct in %.
        Studied: 1626 white and African American adults, BMI <= 35.
        Standard error: none published.
        Source: Gallagher et al. 2000: Healthy percentage body fat ranges: an approach for
        developing guidelines based on body mass index. Am J Clin Nutr 72:694-701.

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


class _fat_fraction_jackson_2002_ln(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Body fat from the body mass index, Jackson, logarithmic.

        Result: body_fat_pct in %.
        Studied: 665 black and white adults, 17-65 y.
        Standard error: none published.
        Source: Jackson et al. 2002: The effect of sex, age and race on estimating percentage body
        fat from body mass index: The Heritage Family Study. Int J Obes Relat Metab Disord
        26:789-796.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130, studied 17 to 65
        :param sex: male or female
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _fat_fraction_jackson_pollock_3(Equation):
    def __call__(self,
                 thigh_mm: float,
                 age_y: float,
                 sex: Literal["male", "female"],
                 chest_mm: Optional[float] = None,
                 abdomen_mm: Optional[float] = None,
                 triceps_mm: Optional[float] = None,
                 suprailiac_mm: Optional[float] = None) -> Estimate:
        """Body fat from three skinfolds, Jackson and Pollock.

        Result: body_fat_pct in %.
        Studied: 403 men, 18-61 y; 331 women, 18-55 y.
        Standard error: none published.
        Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for predicting
        body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci Sports Exerc
        12:175-181, doi:10.1079/BJN19780152.

        :param chest_mm: in mm, possible 0 to 250; optional
        :param abdomen_mm: in mm, possible 0 to 250; optional
        :param triceps_mm: in mm, possible 0 to 250; optional
        :param suprailiac_mm: in mm, possible 0 to 250; optional
        :param thigh_mm: in mm, possible 0 to 250
        :param age_y: in a, possible 0 to 130
        :param sex: male or female
        """
    def many(self,
             thigh_mm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str],
             chest_mm: Optional[Numbers] = None,
             abdomen_mm: Optional[Numbers] = None,
             triceps_mm: Optional[Numbers] = None,
             suprailiac_mm: Optional[Numbers] = None) -> Batch:
        ...


class _fat_fraction_jackson_pollock_4(Equation):
    def __call__(self,
                 abdomen_mm: float,
                 triceps_mm: float,
                 thigh_mm: float,
                 suprailiac_mm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Body fat from four skinfolds, Jackson and Pollock.

        Result: body_fat_pct in %.
        Studied: not known.
        Standard error: none published.
        Source: Jackson, Pollock; Golding 1985: Sum of four skinfolds, as carried by the YMCA manual
        of 1989. YMCA.

        :param abdomen_mm: in mm, possible 0 to 250
        :param triceps_mm: in mm, possible 0 to 250
        :param thigh_mm: in mm, possible 0 to 250
        :param suprailiac_mm: in mm, possible 0 to 250
        :param age_y: in a, possible 0 to 130
        :param sex: male or female
        """
    def many(self,
             abdomen_mm: Numbers,
             triceps_mm: Numbers,
             thigh_mm: Numbers,
             suprailiac_mm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _fat_fraction_jackson_pollock_7(Equation):
    def __call__(self,
                 chest_mm: float,
                 axilla_mm: float,
                 triceps_mm: float,
                 subscapular_mm: float,
                 abdomen_mm: float,
                 suprailiac_mm: float,
                 thigh_mm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Body fat from seven skinfolds, Jackson and Pollock.

        Result: body_fat_pct in %.
        Studied: 403 men, 18-61 y; 331 women, 18-55 y.
        Standard error: none published.
        Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for predicting
        body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci Sports Exerc
        12:175-181, doi:10.1079/BJN19780152.

        :param chest_mm: in mm, possible 0 to 250
        :param axilla_mm: in mm, possible 0 to 250
        :param triceps_mm: in mm, possible 0 to 250
        :param subscapular_mm: in mm, possible 0 to 250
        :param abdomen_mm: in mm, possible 0 to 250
        :param suprailiac_mm: in mm, possible 0 to 250
        :param thigh_mm: in mm, possible 0 to 250
        :param age_y: in a, possible 0 to 130
        :param sex: male or female
        """
    def many(self,
             chest_mm: Numbers,
             axilla_mm: Numbers,
             triceps_mm: Numbers,
             subscapular_mm: Numbers,
             abdomen_mm: Numbers,
             suprailiac_mm: Numbers,
             thigh_mm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _fat_fraction_navy_1984(Equation):
    def __call__(self,
                 waist_cm: float,
                 neck_cm: float,
                 height_cm: float,
                 sex: Literal["male", "female"],
                 hip_cm: Optional[float] = None) -> Estimate:
        """Body fat from girths, US Navy.

        Result: body_fat_pct in %.
        Studied: personnel of the US Navy.
        Standard error: 3.72, the largest published.
        Source: Hodgdon, Beckett 1984: Prediction of percent body fat for U.S. Navy men (84-11) and
        women (84-29) from body circumferences and height. Naval Health Research Center, reports
        84-11 and 84-29.

        :param waist_cm: in cm, possible 10 to 400
        :param neck_cm: in cm, possible 5 to 150
        :param hip_cm: in cm, possible 10 to 400; optional
        :param height_cm: in cm, possible 20 to 280
        :param sex: male or female
        """
    def many(self,
             waist_cm: Numbers,
             neck_cm: Numbers,
             height_cm: Numbers,
             sex: Union[Choices, str],
             hip_cm: Optional[Numbers] = None) -> Batch:
        ...


class _fat_fraction_navy_1984_inch(Equation):
    def __call__(self,
                 waist_in: float,
                 neck_in: float,
                 height_in: float,
                 sex: Literal["male", "female"],
                 hip_in: Optional[float] = None) -> Estimate:
        """Body fat from girths in inches, US Department of Defense.

        Result: body_fat_pct in %.
        Studied: personnel of the US Navy.
        Standard error: 3.61, the largest published.
        Source: Hodgdon, Friedl 1999: Development of the DoD Body Composition Estimation Equations.
        Naval Health Research Center, technical document 99-2B.

        :param waist_in: in [in_i], possible 4 to 157
        :param neck_in: in [in_i], possible 2 to 59
        :param hip_in: in [in_i], possible 4 to 157; optional
        :param height_in: in [in_i], possible 8 to 110
        :param sex: male or female
        """
    def many(self,
             waist_in: Numbers,
             neck_in: Numbers,
             height_in: Numbers,
             sex: Union[Choices, str],
             hip_in: Optional[Numbers] = None) -> Batch:
        ...


class _fat_fraction_rfm_2018(Equation):
    def __call__(self,
                 height_cm: float,
                 waist_cm: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Relative fat mass, Woolcott and Bergman.

        Result: body_fat_pct in %.
        Studied: 12581 adults of NHANES 1999-2004, from 20 y.
        Standard error: none published.
        Source: Woolcott, Bergman 2018: Relative fat mass (RFM) as a new estimator of whole-body fat
        percentage: a cross-sectional study in American adult individuals. Sci Rep 8:10980,
        doi:10.1038/s41598-018-29362-1.

        :param height_cm: in cm, possible 20 to 280
        :param waist_cm: in cm, possible 10 to 400
        :param sex: male or female
        """
    def many(self, height_cm: Numbers, waist_cm: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _fat_fraction_siri_1961(Equation):
    def __call__(self, density_g_per_cm3: float) -> Estimate:
        """Body fat from density, Siri.

        Result: body_fat_pct in %.
        Studied: model of two parts, useful from 0.98 to 1.10 g/cm3.
        Standard error: none published.
        Source: Siri 1961: Body composition from fluid spaces and density. In: Brozek, Henschel
        (eds), Techniques for Measuring Body Composition, 223-244.

        :param density_g_per_cm3: in g/cm3, possible 0.8 to 1.2, studied 0.98 to 1.1
        """
    def many(self, density_g_per_cm3: Numbers) -> Batch:
        ...


class _fat_fraction_slaughter_1988_triceps_calf(Equation):
    def __call__(self,
                 triceps_mm: float,
                 calf_mm: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Body fat of youths from triceps and calf folds, Slaughter.

        Result: body_fat_pct in %.
        Studied: black and white youths, 8-18 y.
        Standard error: none published.
        Source: Slaughter et al. 1988: Skinfold equations for estimation of body fatness in children
        and youth. Hum Biol 60:709-723.

        :param triceps_mm: in mm, possible 0 to 250
        :param calf_mm: in mm, possible 0 to 250
        :param sex: male or female
        """
    def many(self, triceps_mm: Numbers, calf_mm: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _fat_fraction_slaughter_1988_triceps_subscapular(Equation):
    def __call__(self,
                 triceps_mm: float,
                 subscapular_mm: float,
                 sex: Literal["male", "female"],
                 ethnicity: Optional[Literal["white", "black"]] = None,
                 maturation: Optional[Literal["prepubescent", "pubescent", "postpubescent"]] = None) -> Estimate:
        """Body fat of youths from triceps and subscapular folds, Slaughter.

        Result: body_fat_pct in %.
        Studied: black and white youths, 8-18 y.
        Standard error: none published.
        Source: Slaughter et al. 1988: Skinfold equations for estimation of body fatness in children
        and youth. Hum Biol 60:709-723.

        :param triceps_mm: in mm, possible 0 to 250
        :param subscapular_mm: in mm, possible 0 to 250
        :param sex: male or female
        :param ethnicity: white or black; optional
        :param maturation: prepubescent or pubescent or postpubescent; optional
        """
    def many(self,
             triceps_mm: Numbers,
             subscapular_mm: Numbers,
             sex: Union[Choices, str],
             ethnicity: Optional[Union[Choices, str]] = None,
             maturation: Optional[Union[Choices, str]] = None) -> Batch:
        ...


class _fat_fraction_ymca(Equation):
    def __call__(self,
                 weight_lb: float,
                 waist_in: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Body fat from waist and weight, YMCA.

        Result: body_fat_pct in %.
        Studied: not known.
        Standard error: none published.
        Source: YMCA: Girth and weight equation of the YMCA manual, as carried by public pages.

        :param weight_lb: in [lb_av], possible 0.7 to 1540
        :param waist_in: in [in_i], possible 4 to 157
        :param sex: male or female
        """
    def many(self, weight_lb: Numbers, waist_in: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _fat_free_mass_bia_kyle_2001(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 resistance_ohm: float,
                 reactance_ohm: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Fat-free mass from bioimpedance, Kyle.

        Result: ffm_kg in kg.
        Studied: 343 white adults, 22-94 y, BMI 17.0-33.8.
        Standard error: 1.72, the largest published.
        Source: Kyle et al. 2001: Single prediction equation for bioelectrical impedance analysis in
        adults aged 20-94 years. Nutrition 17:248-253.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param resistance_ohm: in Ohm, possible 20 to 3000
        :param reactance_ohm: in Ohm, possible 1 to 500
        :param sex: male or female
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             resistance_ohm: Numbers,
             reactance_ohm: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _fat_free_mass_bia_sun_2003(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 resistance_ohm: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Fat-free mass from bioimpedance, Sun.

        Result: ffm_kg in kg.
        Studied: 1829 people, 12-94 y.
        Standard error: 3.9, the largest published.
        Source: Sun et al. 2003: Development of bioelectrical impedance analysis prediction
        equations for body composition with the use of a multicomponent model for use in
        epidemiologic surveys. Am J Clin Nutr 77:331-340, doi:10.1093/ajcn/77.2.331.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param resistance_ohm: in Ohm, possible 20 to 3000
        :param sex: male or female
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             resistance_ohm: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _fat_to_lose_constant_lean(Equation):
    def __call__(self, weight_kg: float, body_fat_pct: float, goal_body_fat_pct: float) -> Estimate:
        """Fat to lose until a share of body fat, lean mass kept.

        Result: fat_to_lose_kg in kg.
        Studied: arithmetic.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param weight_kg: in kg, possible 0.3 to 700
        :param body_fat_pct: in %, possible 0 to 100
        :param goal_body_fat_pct: in %, possible 0 to 99
        """
    def many(self, weight_kg: Numbers, body_fat_pct: Numbers, goal_body_fat_pct: Numbers) -> Batch:
        ...


class _ffmi(Equation):
    def __call__(self, weight_kg: float, height_cm: float, body_fat_pct: float) -> Estimate:
        """Fat-free mass index.

        Result: ffmi_kg_per_m2 in kg/m2.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: Kouri et al. 1995: Fat-free mass index in users and nonusers of anabolic-androgenic
        steroids. Clin J Sport Med 5:223-228.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param body_fat_pct: in %, possible 0 to 100
        """
    def many(self, weight_kg: Numbers, height_cm: Numbers, body_fat_pct: Numbers) -> Batch:
        ...


class _ffmi_normalized_k61_variant(Equation):
    def __call__(self, weight_kg: float, height_cm: float, body_fat_pct: float) -> Estimate:
        """Fat-free mass index at 1.80 m, variant with 6.1.

        Result: ffmi_kg_per_m2 in kg/m2.
        Studied: 157 male athletes.
        Standard error: none published.
        Source: Kouri et al. 1995: Fat-free mass index in users and nonusers of anabolic-androgenic
        steroids. Clin J Sport Med 5:223-228.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param body_fat_pct: in %, possible 0 to 100
        """
    def many(self, weight_kg: Numbers, height_cm: Numbers, body_fat_pct: Numbers) -> Batch:
        ...


class _ffmi_normalized_kouri_1995(Equation):
    def __call__(self, weight_kg: float, height_cm: float, body_fat_pct: float) -> Estimate:
        """Fat-free mass index at 1.80 m, Kouri.

        Result: ffmi_kg_per_m2 in kg/m2.
        Studied: 157 male athletes.
        Standard error: none published.
        Source: Kouri et al. 1995: Fat-free mass index in users and nonusers of anabolic-androgenic
        steroids. Clin J Sport Med 5:223-228.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param body_fat_pct: in %, possible 0 to 100
        """
    def many(self, weight_kg: Numbers, height_cm: Numbers, body_fat_pct: Numbers) -> Batch:
        ...


class _findrisc_lindstrom_2003(Equation):
    def __call__(self,
                 age_y: float,
                 bmi_kg_per_m2: float,
                 waist_cm: float,
                 sex: Literal["male", "female"],
                 active_30min_daily: Literal["yes", "no"],
                 vegetables_daily: Literal["yes", "no"],
                 bp_medication: Literal["yes", "no"],
                 high_glucose_history: Literal["yes", "no"],
                 family_diabetes: Literal["none", "second_degree", "first_degree"]) -> Estimate:
        """Risk score of diabetes type 2, FINDRISC.

        Result: points.
        Studied: adults of 35 to 64 years in Finland, followed for 10 years.
        Standard error: none published.
        Source: Lindstroem, Tuomilehto 2003: The diabetes risk score: a practical tool to predict
        type 2 diabetes risk. Diabetes Care 26:725-731, doi:10.2337/diacare.26.3.725.

        :param age_y: in a, possible 0 to 130, studied 35 to 64
        :param bmi_kg_per_m2: in kg/m2, possible 3 to 300
        :param waist_cm: in cm, possible 10 to 400
        :param sex: male or female
        :param active_30min_daily: yes or no
        :param vegetables_daily: yes or no
        :param bp_medication: yes or no
        :param high_glucose_history: yes or no
        :param family_diabetes: none or second_degree or first_degree
        """
    def many(self,
             age_y: Numbers,
             bmi_kg_per_m2: Numbers,
             waist_cm: Numbers,
             sex: Union[Choices, str],
             active_30min_daily: Union[Choices, str],
             vegetables_daily: Union[Choices, str],
             bp_medication: Union[Choices, str],
             high_glucose_history: Union[Choices, str],
             family_diabetes: Union[Choices, str]) -> Batch:
        ...


class _fmi(Equation):
    def __call__(self, weight_kg: float, height_cm: float, body_fat_pct: float) -> Estimate:
        """Fat mass index.

        Result: fmi_kg_per_m2 in kg/m2.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param body_fat_pct: in %, possible 0 to 100
        """
    def many(self, weight_kg: Numbers, height_cm: Numbers, body_fat_pct: Numbers) -> Batch:
        ...


class _girth_corrected_lee_2000(Equation):
    def __call__(self, girth_cm: float, skinfold_mm: float) -> Estimate:
        """Girth of a limb less its fat.

        Result: girth_cm in cm.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: Lee et al. 2000: Total-body skeletal muscle mass: development and cross-validation
        of anthropometric prediction models. Am J Clin Nutr 72:796-803, doi:10.1093/ajcn/72.3.796.

        :param girth_cm: in cm, possible 3 to 300
        :param skinfold_mm: in mm, possible 0 to 250
        """
    def many(self, girth_cm: Numbers, skinfold_mm: Numbers) -> Batch:
        ...


class _ideal_mass_devine_1974(Equation):
    def __call__(self, height_cm: float, sex: Literal["male", "female"]) -> Estimate:
        """Ideal mass by height, Devine.

        Result: mass_kg in kg.
        Studied: rule of thumb, no sample.
        Standard error: none published.
        Source: Devine 1974: Gentamicin therapy. Drug Intell Clin Pharm 8:650-655.

        :param height_cm: in cm, possible 20 to 280
        :param sex: male or female
        """
    def many(self, height_cm: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _ideal_mass_hamwi_1964(Equation):
    def __call__(self, height_cm: float, sex: Literal["male", "female"]) -> Estimate:
        """Ideal mass by height, Hamwi.

        Result: mass_kg in kg.
        Studied: rule of thumb, no sample.
        Standard error: none published.
        Source: Hamwi 1964: Therapy: changing dietary concepts. In: Danowski (ed), Diabetes
        Mellitus: Diagnosis and Treatment, vol 1, 73-78, American Diabetes Association.

        :param height_cm: in cm, possible 20 to 280
        :param sex: male or female
        """
    def many(self, height_cm: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _ideal_mass_hamwi_1964_pound_form(Equation):
    def __call__(self, height_cm: float, sex: Literal["male", "female"]) -> Estimate:
        """Ideal mass by height, Hamwi, in pounds.

        Result: mass_kg in kg.
        Studied: rule of thumb, no sample.
        Standard error: none published.
        Its numbers could not be traced to two sources.
        Source: Hamwi 1964: Therapy: changing dietary concepts. In: Danowski (ed), Diabetes
        Mellitus: Diagnosis and Treatment, vol 1, 73-78, American Diabetes Association.

        :param height_cm: in cm, possible 20 to 280
        :param sex: male or female
        """
    def many(self, height_cm: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _ideal_mass_miller_1983(Equation):
    def __call__(self, height_cm: float, sex: Literal["male", "female"]) -> Estimate:
        """Ideal mass by height, Miller.

        Result: mass_kg in kg.
        Studied: rule of thumb, no sample.
        Standard error: none published.
        Source: Miller et al. 1983: Determining ideal body weight (and mass). Am J Hosp Pharm
        40:1622-1625.

        :param height_cm: in cm, possible 20 to 280
        :param sex: male or female
        """
    def many(self, height_cm: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _ideal_mass_robinson_1983(Equation):
    def __call__(self, height_cm: float, sex: Literal["male", "female"]) -> Estimate:
        """Ideal mass by height, Robinson.

        Result: mass_kg in kg.
        Studied: rule of thumb, no sample.
        Standard error: none published.
        Source: Robinson et al. 1983: Determination of ideal body weight for drug dosage
        calculations. Am J Hosp Pharm 40:1016-1019.

        :param height_cm: in cm, possible 20 to 280
        :param sex: male or female
        """
    def many(self, height_cm: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _lean_mass_boer_1984(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Lean mass, Boer.

        Result: lean_kg in kg.
        Studied: adults, limits not known.
        Standard error: none published.
        Source: Boer 1984: Estimated lean body mass as an index for normalization of body fluid
        volumes in humans. Am J Physiol 247:F632-F636.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param sex: male or female
        """
    def many(self, weight_kg: Numbers, height_cm: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _lean_mass_hume_1966(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Lean mass, Hume.

        Result: lean_kg in kg.
        Studied: 56 hospital patients, 37-80 y.
        Standard error: none published.
        Source: Hume 1966: Prediction of lean body mass from height and weight. J Clin Pathol
        19:389-391.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param sex: male or female
        """
    def many(self, weight_kg: Numbers, height_cm: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _lean_mass_james_1976(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Lean mass, James.

        Result: lean_kg in kg.
        Studied: adults, limits not known.
        Standard error: none published.
        Source: James 1976: Research on obesity, as described second-hand. Report of the DHSS and
        MRC, London.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param sex: male or female
        """
    def many(self, weight_kg: Numbers, height_cm: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _lean_mass_janmahasatian_2005(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Lean mass, Janmahasatian.

        Result: lean_kg in kg.
        Studied: 373 people, 18-82 y, 40.7-216.5 kg, BMI 17.1-69.9.
        Standard error: none published.
        Source: Janmahasatian et al. 2005: Quantification of lean bodyweight. Clin Pharmacokinet
        44:1051-1065, doi:10.2165/00003088-200544100-00004.

        :param weight_kg: in kg, possible 0.3 to 700, studied 40.7 to 216.5
        :param height_cm: in cm, possible 20 to 280
        :param sex: male or female
        """
    def many(self, weight_kg: Numbers, height_cm: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _ponderal_index_rohrer(Equation):
    def __call__(self, weight_kg: float, height_cm: float) -> Estimate:
        """Ponderal index.

        Result: ponderal_kg_per_m3 in kg/m3.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        """
    def many(self, weight_kg: Numbers, height_cm: Numbers) -> Batch:
        ...


class _skeletal_muscle_bia_janssen_2000(Equation):
    def __call__(self,
                 height_cm: float,
                 resistance_ohm: float,
                 age_y: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Skeletal muscle from bioimpedance, Janssen.

        Result: smm_kg in kg.
        Studied: 388 people, 18-86 y.
        Standard error: 2.7, the largest published.
        Source: Janssen et al. 2000: Estimation of skeletal muscle mass by bioelectrical impedance
        analysis. J Appl Physiol 89:465-471.

        :param height_cm: in cm, possible 20 to 280
        :param resistance_ohm: in Ohm, possible 20 to 3000
        :param age_y: in a, possible 0 to 130, studied 18 to 86
        :param sex: male or female
        """
    def many(self,
             height_cm: Numbers,
             resistance_ohm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _skeletal_muscle_lee_2000_girth(Equation):
    def __call__(self,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"],
                 ethnicity: Literal["white", "hispanic", "black", "asian"],
                 arm_corrected_cm: float,
                 thigh_corrected_cm: float,
                 calf_corrected_cm: float) -> Estimate:
        """Skeletal muscle from girths of the limbs, Lee.

        Result: smm_kg in kg.
        Studied: 244 adults, BMI < 30.
        Standard error: 2.2, the largest published.
        Source: Lee et al. 2000: Total-body skeletal muscle mass: development and cross-validation
        of anthropometric prediction models. Am J Clin Nutr 72:796-803, doi:10.1093/ajcn/72.3.796.

        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130
        :param sex: male or female
        :param ethnicity: white or hispanic or black or asian
        :param arm_corrected_cm: in cm, possible 3 to 300
        :param thigh_corrected_cm: in cm, possible 3 to 300
        :param calf_corrected_cm: in cm, possible 3 to 300
        """
    def many(self,
             height_cm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str],
             ethnicity: Union[Choices, str],
             arm_corrected_cm: Numbers,
             thigh_corrected_cm: Numbers,
             calf_corrected_cm: Numbers) -> Batch:
        ...


class _skeletal_muscle_lee_2000_simple(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 age_y: float,
                 sex: Literal["male", "female"],
                 ethnicity: Literal["white", "hispanic", "black", "asian"]) -> Estimate:
        """Skeletal muscle from weight and height, Lee.

        Result: smm_kg in kg.
        Studied: 244 adults, BMI < 30.
        Standard error: 2.8, the largest published.
        Source: Lee et al. 2000: Total-body skeletal muscle mass: development and cross-validation
        of anthropometric prediction models. Am J Clin Nutr 72:796-803, doi:10.1093/ajcn/72.3.796.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130
        :param sex: male or female
        :param ethnicity: white or hispanic or black or asian
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             age_y: Numbers,
             sex: Union[Choices, str],
             ethnicity: Union[Choices, str]) -> Batch:
        ...


class _surface_area_du_bois_1916(Equation):
    def __call__(self, weight_kg: float, height_cm: float) -> Estimate:
        """Surface area of the body, Du Bois and Du Bois.

        Result: bsa_m2 in m2.
        Studied: not known.
        Standard error: none published.
        Source: Du Bois, Du Bois 1916: A formula to estimate the approximate surface area if height
        and weight be known. Arch Intern Med 17:863-871.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        """
    def many(self, weight_kg: Numbers, height_cm: Numbers) -> Batch:
        ...


class _surface_area_haycock_1978(Equation):
    def __call__(self, weight_kg: float, height_cm: float) -> Estimate:
        """Surface area of the body, Haycock.

        Result: bsa_m2 in m2.
        Studied: infants to adults.
        Standard error: none published.
        Source: Haycock, Schwartz, Wisotsky 1978: Geometric method for measuring body surface area.
        J Pediatr 93:62-66.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        """
    def many(self, weight_kg: Numbers, height_cm: Numbers) -> Batch:
        ...


class _surface_area_mosteller_1987(Equation):
    def __call__(self, weight_kg: float, height_cm: float) -> Estimate:
        """Surface area of the body, Mosteller.

        Result: bsa_m2 in m2.
        Studied: not known.
        Standard error: none published.
        Source: Mosteller 1987: Simplified calculation of body-surface area. N Engl J Med 317:1098.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        """
    def many(self, weight_kg: Numbers, height_cm: Numbers) -> Batch:
        ...


class _total_body_water_bia_sun_2003(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 resistance_ohm: float,
                 sex: Literal["male", "female"]) -> Estimate:
        """Total body water from bioimpedance, Sun.

        Result: total_body_water_l in L.
        Studied: 1829 people, 12-94 y.
        Standard error: 3.8, the largest published.
        Source: Sun et al. 2003: Development of bioelectrical impedance analysis prediction
        equations for body composition with the use of a multicomponent model for use in
        epidemiologic surveys. Am J Clin Nutr 77:331-340, doi:10.1093/ajcn/77.2.331.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param resistance_ohm: in Ohm, possible 20 to 3000
        :param sex: male or female
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             resistance_ohm: Numbers,
             sex: Union[Choices, str]) -> Batch:
        ...


class _total_body_water_watson_1980(Equation):
    def __call__(self,
                 weight_kg: float,
                 height_cm: float,
                 sex: Literal["male", "female"],
                 age_y: Optional[float] = None) -> Estimate:
        """Total body water, Watson.

        Result: total_body_water_l in L.
        Studied: 458 men and 265 women, adults.
        Standard error: 3.76, the largest published.
        Source: Watson, Watson, Batt 1980: Total body water volumes for adult males and females
        estimated from simple measurements. Am J Clin Nutr 33:27-39.

        :param weight_kg: in kg, possible 0.3 to 700
        :param height_cm: in cm, possible 20 to 280
        :param age_y: in a, possible 0 to 130; optional
        :param sex: male or female
        """
    def many(self,
             weight_kg: Numbers,
             height_cm: Numbers,
             sex: Union[Choices, str],
             age_y: Optional[Numbers] = None) -> Batch:
        ...


class _waist_height_class_nice_2022(Equation):
    def __call__(self, ratio: float) -> Estimate:
        """Class of the waist to height ratio, NICE.

        Result: class, one of below_range, healthy, increased, high.
        Studied: adults, BMI < 35, a convention.
        A definition: it adds no error to that of its inputs.
        Its numbers could not be traced to two sources.
        Source: National Institute for Health and Care Excellence 2022: Obesity: identification,
        assessment and management, update of guideline CG189. NICE.

        :param ratio: a share, possible 0.1 to 5
        """
    def many(self, ratio: Numbers) -> Batch:
        ...


class _waist_height_ratio(Equation):
    def __call__(self, waist_cm: float, height_cm: float) -> Estimate:
        """Waist to height ratio.

        Result: ratio.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param waist_cm: in cm, possible 10 to 400
        :param height_cm: in cm, possible 20 to 280
        """
    def many(self, waist_cm: Numbers, height_cm: Numbers) -> Batch:
        ...


class _waist_hip_ratio(Equation):
    def __call__(self, waist_cm: float, hip_cm: float) -> Estimate:
        """Waist to hip ratio.

        Result: ratio.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param waist_cm: in cm, possible 10 to 400
        :param hip_cm: in cm, possible 10 to 400
        """
    def many(self, waist_cm: Numbers, hip_cm: Numbers) -> Batch:
        ...


class _waist_hip_risk_who_2008(Equation):
    def __call__(self, ratio: float, sex: Literal["male", "female"]) -> Estimate:
        """Risk class of the waist to hip ratio, WHO.

        Result: class, one of not_increased, substantially_increased.
        Studied: adults, a convention.
        A definition: it adds no error to that of its inputs.
        Source: World Health Organization 2008: Waist circumference and waist-hip ratio: report of
        an expert consultation. Geneva, ISBN 978 92 4 150149 1.

        :param ratio: a share, possible 0.1 to 5
        :param sex: male or female
        """
    def many(self, ratio: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _waist_risk_who_2008(Equation):
    def __call__(self, waist_cm: float, sex: Literal["male", "female"]) -> Estimate:
        """Risk class of the waist, WHO.

        Result: class, one of not_increased, increased, substantially_increased.
        Studied: adults, a convention.
        A definition: it adds no error to that of its inputs.
        Source: World Health Organization 2008: Waist circumference and waist-hip ratio: report of
        an expert consultation. Geneva, ISBN 978 92 4 150149 1.

        :param waist_cm: in cm, possible 10 to 400
        :param sex: male or female
        """
    def many(self, waist_cm: Numbers, sex: Union[Choices, str]) -> Batch:
        ...


class _weeks_to_weight_constant_rate(Equation):
    def __call__(self,
                 weight_kg: float,
                 goal_weight_kg: float,
                 loss_rate_pct_per_week: float) -> Estimate:
        """Weeks until a weight at a constant weekly share.

        Result: time_wk in wk.
        Studied: arithmetic.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param weight_kg: in kg, possible 0.3 to 700
        :param goal_weight_kg: in kg, possible 0.3 to 700
        :param loss_rate_pct_per_week: in %/wk, possible 0.01 to 50, studied 0.5 to 1
        """
    def many(self,
             weight_kg: Numbers,
             goal_weight_kg: Numbers,
             loss_rate_pct_per_week: Numbers) -> Batch:
        ...



class absi:
    krakauer_2012: _absi_krakauer_2012


class appendicular_muscle:
    wen_2011: _appendicular_muscle_wen_2011


class bmi:
    quetelet: _bmi_quetelet


class bmi_class:
    who_adult: _bmi_class_who_adult
    who_asian_2004: _bmi_class_who_asian_2004


class bri:
    thomas_2013: _bri_thomas_2013


class density:
    durnin_womersley_1974: _density_durnin_womersley_1974
    durnin_womersley_1974_all_ages: _density_durnin_womersley_1974_all_ages
    jackson_pollock_3: _density_jackson_pollock_3
    jackson_pollock_7: _density_jackson_pollock_7
    navy_1984: _density_navy_1984


class fat_class:
    ace: _fat_class_ace


class fat_fraction:
    bai_2011: _fat_fraction_bai_2011
    brozek_1963: _fat_fraction_brozek_1963
    cun_bae_2012: _fat_fraction_cun_bae_2012
    deurenberg_1991: _fat_fraction_deurenberg_1991
    durnin_womersley_1974: _fat_fraction_durnin_womersley_1974
    gallagher_2000: _fat_fraction_gallagher_2000
    jackson_2002_ln: _fat_fraction_jackson_2002_ln
    jackson_pollock_3: _fat_fraction_jackson_pollock_3
    jackson_pollock_4: _fat_fraction_jackson_pollock_4
    jackson_pollock_7: _fat_fraction_jackson_pollock_7
    navy_1984: _fat_fraction_navy_1984
    navy_1984_inch: _fat_fraction_navy_1984_inch
    rfm_2018: _fat_fraction_rfm_2018
    siri_1961: _fat_fraction_siri_1961
    slaughter_1988_triceps_calf: _fat_fraction_slaughter_1988_triceps_calf
    slaughter_1988_triceps_subscapular: _fat_fraction_slaughter_1988_triceps_subscapular
    ymca: _fat_fraction_ymca


class fat_free_mass:
    bia_kyle_2001: _fat_free_mass_bia_kyle_2001
    bia_sun_2003: _fat_free_mass_bia_sun_2003


class fat_to_lose:
    constant_lean: _fat_to_lose_constant_lean

ffmi: _ffmi


class ffmi_normalized:
    k61_variant: _ffmi_normalized_k61_variant
    kouri_1995: _ffmi_normalized_kouri_1995


class findrisc:
    lindstrom_2003: _findrisc_lindstrom_2003

fmi: _fmi


class girth_corrected:
    lee_2000: _girth_corrected_lee_2000


class ideal_mass:
    devine_1974: _ideal_mass_devine_1974
    hamwi_1964: _ideal_mass_hamwi_1964
    hamwi_1964_pound_form: _ideal_mass_hamwi_1964_pound_form
    miller_1983: _ideal_mass_miller_1983
    robinson_1983: _ideal_mass_robinson_1983


class lean_mass:
    boer_1984: _lean_mass_boer_1984
    hume_1966: _lean_mass_hume_1966
    james_1976: _lean_mass_james_1976
    janmahasatian_2005: _lean_mass_janmahasatian_2005


class ponderal_index:
    rohrer: _ponderal_index_rohrer


class skeletal_muscle:
    bia_janssen_2000: _skeletal_muscle_bia_janssen_2000
    lee_2000_girth: _skeletal_muscle_lee_2000_girth
    lee_2000_simple: _skeletal_muscle_lee_2000_simple


class surface_area:
    du_bois_1916: _surface_area_du_bois_1916
    haycock_1978: _surface_area_haycock_1978
    mosteller_1987: _surface_area_mosteller_1987


class total_body_water:
    bia_sun_2003: _total_body_water_bia_sun_2003
    watson_1980: _total_body_water_watson_1980


class waist_height_class:
    nice_2022: _waist_height_class_nice_2022

waist_height_ratio: _waist_height_ratio

waist_hip_ratio: _waist_hip_ratio


class waist_hip_risk:
    who_2008: _waist_hip_risk_who_2008


class waist_risk:
    who_2008: _waist_risk_who_2008


class weeks_to_weight:
    constant_rate: _weeks_to_weight_constant_rate
