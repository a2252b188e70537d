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
    "A reanalysis of the factors influencing basal metabolic rate in normal adults",
    "Am J Clin Nutr 33:2372-2374",
    "10.1093/ajcn/33.11.2372"};
inline constexpr citation de_lorenzo_2001{
    "de_lorenzo_2001",
    "De Lorenzo, Tagliabue, Andreoli, Testolin, Comelli, Deurenberg",
    2001,
    "Measured and predicted resting metabolic rate in Italian males and females, aged 18-59 y",
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
    "hall_2008",
    "Hall",
    2008,
    "What is the required energy deficit per unit weight loss?, as a public program has it",
    "Int J Obes 32:573-576",
    "10.1038/sj.ijo.0803720"};
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
    "harris_benedict_1919",
    "Harris, Benedict",
    1919,
    "A biometric study of human basal metabolism (1918); the full report is of 1919",
    "Proc Natl Acad Sci USA 4(12):370-373",
    "10.1073/pnas.4.12.370"};
inline constexpr citation iom_2005{"iom_2005",
                                   "Institute of Medicine",
                                   2005,
                                   "Dietary Reference Intakes for Energy, Carbohydrate, Fiber, "
                                   "Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids",
                                   "National Academies Press",
                                   "10.17226/10490"};
inline constexpr citation livingston_kohlstadt_2005{
    "livingston_kohlstadt_2005",
    "Livingston, Kohlstadt",
    2005,
    "Simplified resting metabolic rate-predicting formulas for normal-sized and obese individuals",
    "Obes Res 13:1255-1262",
    ""};
inline constexpr citation loucks_thuma_2003{
    "loucks_thuma_2003",
    "Loucks, Thuma",
    2003,
    "Luteinizing hormone pulsatility is disrupted at a threshold of energy availability in "
    "regularly menstruating women",
    "J Clin Endocrinol Metab 88:297-311",
    "10.1210/jc.2002-020369"};
inline constexpr citation mueller_2004{
    "mueller_2004",
    "Mueller et al.",
    2004,
    "World Health Organization equations have shortcomings for predicting resting energy "
    "expenditure in persons from a modern, affluent population: generation of a new reference "
    "standard from a retrospective analysis of a German database of resting energy expenditure",
    "Am J Clin Nutr 80:1379-1390",
    "10.1093/ajcn/80.5.1379"};
inline constexpr citation nasem_2023{"nasem_2023",
                                     "National Academies of Sciences, Engineering, and Medicine",
                                     2023,
                                     "Dietary reference intakes for energy",
                                     "National Academies Press",
                                     "10.17226/26818"};
inline constexpr citation nelson_1992{"nelson_1992",
                                      "Nelson, Weinsier, Long, Schutz",
                                      1992,
                                      "Prediction of resting energy expenditure from fat-free mass "
                                      "and fat mass, as listed second-hand",
                                      "Am J Clin Nutr 56:848-856",
                                      "10.1093/ajcn/56.5.848"};
inline constexpr citation owen_1986{"owen_1986",
                                    "Owen et al.",
                                    1986,
                                    "A reappraisal of caloric requirements in healthy women",
                                    "Am J Clin Nutr 44:1-19",
                                    ""};
inline constexpr citation owen_1987{"owen_1987",
                                    "Owen et al.",
                                    1987,
                                    "A reappraisal of the caloric requirements of men",
                                    "Am J Clin Nutr 46:875-885",
                                    ""};
inline constexpr citation roza_shizgal_1984{
    "roza_shizgal_1984",
    "Roza, Shizgal",
    1984,
    "The Harris Benedict equation reevaluated: resting energy requirements and the body cell mass",
    "Am J Clin Nutr 40:168-182",
    ""};
inline constexpr citation schofield_1985{
    "schofield_1985",
    "Schofield",
    1985,
    "Predicting basal metabolic rate, new standards and review of previous work",
    "Hum Nutr Clin Nutr 39 Suppl 1:5-41",
    ""};
inline constexpr citation ten_haaf_2014{
    "ten_haaf_2014",
    "ten Haaf, Weijs",
    2014,
    "Resting energy expenditure prediction in recreational athletes of 18-35 years: confirmation "
    "of Cunningham equation and an improved weight-based alternative",
    "PLoS ONE 9:e108460",
    "10.1371/journal.pone.0108460"};
inline constexpr citation tinsley_2019{
    "tinsley_2019",
    "Tinsley, Graybeal, Moore",
    2019,
    "Resting metabolic rate in muscular physique athletes: validity of existing methods and "
    "development of new prediction equations",
    "Appl Physiol Nutr Metab 44:397-406",
    "10.1139/apnm-2018-0412"};
inline constexpr citation weir_1949{
    "weir_1949",
    "Weir",
    1949,
    "New methods for calculating metabolic rate with special reference to protein metabolism",
    "J Physiol 109:1-9",
    "10.1113/jphysiol.1949.sp004363"};
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
