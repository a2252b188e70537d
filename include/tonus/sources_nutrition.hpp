// SPDX-License-Identifier: BSL-1.0
/// @file
/// The publications that rules on energy, food and fluid cite. Include `tonus/sources.hpp`, which
/// has them all.
#pragma once

#include <tonus/citation.hpp>

namespace tonus::sources {

/// @name Publications on energy, food and fluid
/// Each constant is one publication; its key is its name.
/// @{

/// A publication, with the fields of its initialiser.
inline constexpr citation areta{
    "areta",
    "Areta et al.",
    2021,
    "Low energy availability: history, definition and evidence of its effects",
    "Eur J Appl Physiol",
    "10.1007/s00421-020-04516-0",
    reading_t::read};
inline constexpr citation burke{"burke",
                                "Burke et al.",
                                2018,
                                "Pitfalls of conducting and interpreting estimates of energy "
                                "availability in free-living athletes",
                                "Int J Sport Nutr Exerc Metab 28(4):350-363",
                                "",
                                reading_t::read};
inline constexpr citation dennis{"dennis",
                                 "Dennis et al.",
                                 2010,
                                 "Water consumption increases weight loss during a hypocaloric "
                                 "diet in middle-aged and older adults",
                                 "Obesity 18(2):300-307",
                                 "10.1038/oby.2009.235",
                                 reading_t::read};
inline constexpr citation dga{
    "dga",
    "US Department of Agriculture, US Department of Health and Human Services",
    2020,
    "Dietary Guidelines for Americans 2020-2025; fibre of the edition of 2010",
    "",
    "",
    reading_t::second_hand};
inline constexpr citation eah{
    "eah",
    "Hew-Butler et al.",
    2015,
    "Statement of the third exercise-associated hyponatremia consensus conference",
    "Clin J Sport Med",
    "",
    reading_t::read};
inline constexpr citation hall11{"hall11",
                                 "Hall et al.",
                                 2011,
                                 "Quantification of the effect of energy imbalance on bodyweight",
                                 "Lancet 378:826-837",
                                 "",
                                 reading_t::unverified};
inline constexpr citation hall19{
    "hall19",
    "Hall et al.",
    2019,
    "Ultra-processed diets cause excess calorie intake and weight gain: an inpatient trial",
    "Cell Metab 30(1):67-77",
    "10.1016/j.cmet.2019.05.008",
    reading_t::read};
inline constexpr citation hei{"hei",
                              "US National Cancer Institute, US Department of Agriculture",
                              0,
                              "Healthy Eating Index 2015, table of components and scoring",
                              "",
                              "",
                              reading_t::read};
inline constexpr citation kdigo24{
    "kdigo24",
    "KDIGO",
    2024,
    "Clinical practice guideline for chronic kidney disease, recommendation 3.3.1.1",
    "",
    "",
    reading_t::second_hand};
inline constexpr citation moore{
    "moore",
    "Moore et al.",
    2015,
    "Protein ingestion to stimulate myofibrillar protein synthesis in older and younger men",
    "J Gerontol A 70(1):57-62",
    "",
    reading_t::unverified};
inline constexpr citation murphy{"murphy",
                                 "Murphy, Koehler",
                                 2022,
                                 "Energy deficiency impairs resistance training gains in lean mass "
                                 "but not strength: meta-analysis",
                                 "Scand J Med Sci Sports 32(1):125-137",
                                 "10.1111/sms.14075",
                                 reading_t::read};
inline constexpr citation nata{
    "nata",
    "McDermott et al.",
    2017,
    "Position statement of the National Athletic Trainers' Association: fluid replacement",
    "J Athl Train 52(9):877-895",
    "",
    reading_t::read};
inline constexpr citation rda{"rda",
                              "National Academies",
                              2005,
                              "Dietary reference intakes: recommended allowance of protein",
                              "",
                              "",
                              reading_t::unverified};
inline constexpr citation slater{"slater",
                                 "Slater et al.",
                                 2019,
                                 "Is an energy surplus required to maximize skeletal muscle "
                                 "hypertrophy with resistance training",
                                 "Front Nutr 6:131",
                                 "10.3389/fnut.2019.00131",
                                 reading_t::read};
inline constexpr citation wang10{
    "wang10",
    "Wang et al.",
    2010,
    "Specific metabolic rates of major organs and tissues across adulthood",
    "Am J Clin Nutr 92(6):1369-1377",
    "10.3945/ajcn.2010.29885",
    reading_t::read};
inline constexpr citation who_na{"who_na",
                                 "World Health Organization",
                                 2012,
                                 "Guideline: sodium intake for adults and children",
                                 "",
                                 "",
                                 reading_t::unverified};
inline constexpr citation yamada{
    "yamada",
    "Yamada et al.",
    2022,
    "Variation in human water turnover associated with environmental and lifestyle factors",
    "Science 378(6622):909-915",
    "10.1126/science.abm8668",
    reading_t::read};

/// @}

}  // namespace tonus::sources
