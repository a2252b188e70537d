# Written by capi/bindings/emit.py.
from typing import Literal, Optional, Sequence, Union

from ..equation import Batch, Choices, Equation, Estimate, Numbers


class _adequate_water_efsa_2010(Equation):
    def __call__(self,
                 sex: Literal["male", "female"],
                 pregnancy: Literal["none", "pregnant", "lactating"]) -> Estimate:
        """Adequate intake of total water.

        Result: adequate_water_l_per_day in L/d.
        Studied: adults in a temperate climate, activity level 1.6.
        A definition: it adds no error to that of its inputs.
        Source: EFSA Panel on Dietetic Products, Nutrition and Allergies 2010: Scientific opinion on
        dietary reference values for water. EFSA Journal 8(3):1459, doi:10.2903/j.efsa.2010.1459.

        :param sex: male or female
        :param pregnancy: none or pregnant or lactating
        """
    def many(self, sex: Union[Choices, str], pregnancy: Union[Choices, str]) -> Batch:
        ...


class _diet_quality_hei_2015(Equation):
    def __call__(self,
                 fruit_cup_per_1000_kcal: float,
                 whole_fruit_cup_per_1000_kcal: float,
                 vegetables_cup_per_1000_kcal: float,
                 greens_and_beans_cup_per_1000_kcal: float,
                 whole_grains_oz_per_1000_kcal: float,
                 dairy_cup_per_1000_kcal: float,
                 protein_foods_oz_per_1000_kcal: float,
                 seafood_and_plant_protein_oz_per_1000_kcal: float,
                 fatty_acid_ratio: float,
                 refined_grains_oz_per_1000_kcal: float,
                 sodium_density_g_per_1000_kcal: float,
                 added_sugar_share_pct: float,
                 saturated_fat_share_pct: float) -> Estimate:
        """Healthy Eating Index 2015.

        Result: hei_total.
        Studied: guideline for Americans of 2 years and older.
        A definition: it adds no error to that of its inputs.
        Source: US National Cancer Institute, US Department of Agriculture: Healthy Eating Index
        2015, table of components and scoring.

        :param fruit_cup_per_1000_kcal: in [cup_us]/Mcal, possible 0 to 1000
        :param whole_fruit_cup_per_1000_kcal: in [cup_us]/Mcal, possible 0 to 1000
        :param vegetables_cup_per_1000_kcal: in [cup_us]/Mcal, possible 0 to 1000
        :param greens_and_beans_cup_per_1000_kcal: in [cup_us]/Mcal, possible 0 to 1000
        :param whole_grains_oz_per_1000_kcal: in [oz_av]/Mcal, possible 0 to 1000
        :param dairy_cup_per_1000_kcal: in [cup_us]/Mcal, possible 0 to 1000
        :param protein_foods_oz_per_1000_kcal: in [oz_av]/Mcal, possible 0 to 1000
        :param seafood_and_plant_protein_oz_per_1000_kcal: in [oz_av]/Mcal, possible 0 to 1000
        :param fatty_acid_ratio: a share, possible 0 to 1000
        :param refined_grains_oz_per_1000_kcal: in [oz_av]/Mcal, possible 0 to 1000
        :param sodium_density_g_per_1000_kcal: in g/Mcal, possible 0 to 1000
        :param added_sugar_share_pct: in %, possible 0 to 100
        :param saturated_fat_share_pct: in %, possible 0 to 100
        """
    def many(self,
             fruit_cup_per_1000_kcal: Numbers,
             whole_fruit_cup_per_1000_kcal: Numbers,
             vegetables_cup_per_1000_kcal: Numbers,
             greens_and_beans_cup_per_1000_kcal: Numbers,
             whole_grains_oz_per_1000_kcal: Numbers,
             dairy_cup_per_1000_kcal: Numbers,
             protein_foods_oz_per_1000_kcal: Numbers,
             seafood_and_plant_protein_oz_per_1000_kcal: Numbers,
             fatty_acid_ratio: Numbers,
             refined_grains_oz_per_1000_kcal: Numbers,
             sodium_density_g_per_1000_kcal: Numbers,
             added_sugar_share_pct: Numbers,
             saturated_fat_share_pct: Numbers) -> Batch:
        ...


class _sweat_rate(Equation):
    def __call__(self,
                 pre_mass_kg: float,
                 post_mass_kg: float,
                 drunk_l: float,
                 urine_l: float,
                 duration_min: float) -> Estimate:
        """Sweat rate of a session.

        Result: sweat_rate_l_per_h in L/h.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param pre_mass_kg: in kg, possible 0.3 to 700
        :param post_mass_kg: in kg, possible 0.3 to 700
        :param drunk_l: in L, possible 0 to 100
        :param urine_l: in L, possible 0 to 100
        :param duration_min: in min, possible 0 to 10000
        """
    def many(self,
             pre_mass_kg: Numbers,
             post_mass_kg: Numbers,
             drunk_l: Numbers,
             urine_l: Numbers,
             duration_min: Numbers) -> Batch:
        ...


class _water_turnover_yamada_2022(Equation):
    def __call__(self,
                 pal: float,
                 weight_kg: float,
                 sex: Literal["male", "female"],
                 humidity_pct: float,
                 athlete: Literal["yes", "no"],
                 development_index: Literal["high", "middle", "low"],
                 altitude_m: float,
                 age_y: float,
                 air_temperature_c: float) -> Estimate:
        """Water turnover.

        Result: predicted_turnover_l_per_day in L/d.
        Studied: labelled water in many countries; whom the equation covers was not read.
        Standard error: none published.
        Source: Yamada et al. 2022: Variation in human water turnover associated with environmental
        and lifestyle factors. Science 378(6622):909-915, doi:10.1126/science.abm8668.

        :param pal: a share, possible 1 to 6
        :param weight_kg: in kg, possible 0.3 to 700
        :param sex: male or female
        :param humidity_pct: in %, possible 0 to 100
        :param athlete: yes or no
        :param development_index: high or middle or low
        :param altitude_m: in m, possible -500 to 9000
        :param age_y: in a, possible 0 to 130
        :param air_temperature_c: in Cel, possible -60 to 60
        """
    def many(self,
             pal: Numbers,
             weight_kg: Numbers,
             sex: Union[Choices, str],
             humidity_pct: Numbers,
             athlete: Union[Choices, str],
             development_index: Union[Choices, str],
             altitude_m: Numbers,
             age_y: Numbers,
             air_temperature_c: Numbers) -> Batch:
        ...



class adequate_water:
    efsa_2010: _adequate_water_efsa_2010


class diet_quality:
    hei_2015: _diet_quality_hei_2015

sweat_rate: _sweat_rate


class water_turnover:
    yamada_2022: _water_turnover_yamada_2022
