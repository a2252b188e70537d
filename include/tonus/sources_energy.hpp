// SPDX-License-Identifier: BSL-1.0
/// @file
/// The publications on energy. Include `tonus/sources.hpp`, which has them all.
#pragma once

#include <tonus/citation.hpp>

namespace tonus::sources {

/// @name Publications on energy
/// Each constant is one publication; its key is its name.
/// @{

/// A publication, with the fields of its initialiser.
inline constexpr citation activity_multipliers{
    "activity_multipliers",
    "",
    0,
    "Multipliers that calculators share; no study of them was found",
    "",
    ""};
inline constexpr citation atwater{
    "atwater", "Atwater",
    0,         "General factors for the energy of protein, carbohydrate, fat and alcohol",
    "",        ""};
inline constexpr citation burke_2018{"burke_2018",
                                     "Burke et al.",
                                     2018,
                                     "Energy availability of athletes",
                                     "Int J Sport Nutr Exerc Metab 28:350",
                                     ""};
inline constexpr citation cunningham_1980{
    "cunningham_1980",
    "Cunningham",
    1980,
    "Basal metabolic rate from lean mass, the data of Harris and Benedict again",
    "Am J Clin Nutr 33:2372-2374",
    ""};
inline constexpr citation de_lorenzo_2001{"de_lorenzo_2001",
                                          "De Lorenzo et al.",
                                          2001,
                                          "Resting metabolic rate of Italians",
                                          "Eur J Clin Nutr 55:208-214",
                                          ""};
inline constexpr citation eu_1169_2011{
    "eu_1169_2011",
    "European Parliament and Council",
    2011,
    "Regulation (EU) No 1169/2011 on the provision of food information to consumers, annex XIV",
    "European Union",
    ""};
inline constexpr citation forbes_1987{"forbes_1987",
                                      "Forbes",
                                      1987,
                                      "Lean body mass-body fat interrelationships in humans",
                                      "Nutr Rev 45:225-231",
                                      "10.1111/j.1753-4887.1987.tb02684.x"};
inline constexpr citation hall_2008{
    "hall_2008", "Hall",
    2008,        "Energy densities of fat and lean tissue, as a public program has them",
    "",          ""};
inline constexpr citation hall_2011{
    "hall_2011",
    "Hall et al.",
    2011,
    "Quantification of the effect of energy imbalance on bodyweight",
    "Lancet 378:826-837",
    "10.1016/S0140-6736(11)60812-X"};
inline constexpr citation hall_chow_2011{
    "hall_chow_2011",
    "Hall, Chow",
    2011,
    "Estimating changes in free-living energy intake and its confidence interval",
    "Am J Clin Nutr 94:66-74",
    ""};
inline constexpr citation harris_benedict_1919{
    "harris_benedict_1919", "Harris, Benedict", 1919, "Basal metabolism of men and women", "",
    "10.1073/pnas.4.12.370"};
inline constexpr citation iom_2005{"iom_2005",
                                   "Institute of Medicine",
                                   2005,
                                   "Dietary reference intakes: energy and total energy expenditure",
                                   "National Academies Press",
                                   "10.17226/10490"};
inline constexpr citation livingston_kohlstadt_2005{
    "livingston_kohlstadt_2005",
    "Livingston, Kohlstadt",
    2005,
    "Resting metabolic rate of lean to severely obese adults",
    "Obes Res 13:1255-1262",
    ""};
inline constexpr citation loucks_thuma_2003{
    "loucks_thuma_2003",
    "Loucks, Thuma",
    2003,
    "Hormones of young sedentary women at restricted energy availability",
    "",
    ""};
inline constexpr citation mueller_2004{"mueller_2004",
                                       "Mueller et al.",
                                       2004,
                                       "Resting metabolic rate of German adults",
                                       "Am J Clin Nutr 80:1379-1390",
                                       "10.1093/ajcn/80.5.1379"};
inline constexpr citation nasem_2023{"nasem_2023",
                                     "National Academies of Sciences, Engineering, and Medicine",
                                     2023,
                                     "Dietary reference intakes for energy",
                                     "National Academies Press",
                                     "10.17226/26818"};
inline constexpr citation nelson_1992{
    "nelson_1992",
    "Nelson et al.",
    1992,
    "Resting metabolic rate from lean and fat mass, as listed second-hand",
    "Am J Clin Nutr 56:848-856",
    ""};
inline constexpr citation owen_1986{
    "owen_1986",
    "Owen et al.",
    1986,
    "Resting metabolic rate of women, lean and obese, some of them athletes",
    "Am J Clin Nutr 44:1-19",
    ""};
inline constexpr citation owen_1987{
    "owen_1987", "Owen et al.", 1987, "Resting metabolic rate of men", "Am J Clin Nutr 46:875-885",
    ""};
inline constexpr citation roza_shizgal_1984{
    "roza_shizgal_1984",
    "Roza, Shizgal",
    1984,
    "The Harris-Benedict equation looked at again, with later data",
    "Am J Clin Nutr 40:168-182",
    ""};
inline constexpr citation schofield_1985{
    "schofield_1985",
    "Schofield",
    1985,
    "Basal metabolic rate from weight and height, with a review of earlier work",
    "Hum Nutr Clin Nutr 39 Suppl 1:5-41",
    ""};
inline constexpr citation ten_haaf_2014{"ten_haaf_2014",
                                        "ten Haaf, Weijs",
                                        2014,
                                        "Resting energy expenditure of recreational athletes",
                                        "PLoS ONE 9:e108460",
                                        "10.1371/journal.pone.0108460"};
inline constexpr citation tinsley_2019{
    "tinsley_2019",
    "Tinsley et al.",
    2019,
    "Resting metabolic rate of muscular physique athletes, as listed second-hand",
    "",
    ""};
inline constexpr citation weir_1949{
    "weir_1949",
    "Weir",
    1949,
    "Metabolic rate from respiratory gases, as a public program has it",
    "J Physiol 109:1-9",
    ""};
inline constexpr citation westerterp_2004{
    "westerterp_2004", "Westerterp",           2004, "Diet induced thermogenesis",
    "Nutr Metab 1:5",  "10.1186/1743-7075-1-5"};
inline constexpr citation who_1985{"who_1985",
                                   "FAO, WHO, UNU",
                                   1985,
                                   "Energy and protein requirements",
                                   "World Health Organization, Technical Report Series 724",
                                   ""};

/// @}

}  // namespace tonus::sources
