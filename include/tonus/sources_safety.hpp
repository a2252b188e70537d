// SPDX-License-Identifier: BSL-1.0
/// @file
/// The publications that rules on screening and safety cite. Include `tonus/sources.hpp`, which
/// has them all.
#pragma once

#include <tonus/citation.hpp>

namespace tonus::sources {

/// @name Publications on screening and safety
/// Each constant is one publication; its key is its name.
/// @{

/// A publication, with the fields of its initialiser.
inline constexpr citation acog{
    "acog",
    "American College of Obstetricians and Gynecologists; National Academy of Medicine",
    0,
    "Guidance that weight loss is not recommended in pregnancy",
    "",
    "",
    reading_t::unverified};
inline constexpr citation acog804{"acog804",
                                  "American College of Obstetricians and Gynecologists",
                                  2020,
                                  "Committee Opinion 804: physical activity and exercise during "
                                  "pregnancy and the postpartum period",
                                  "Obstet Gynecol",
                                  "",
                                  reading_t::second_hand};
inline constexpr citation acsm15{
    "acsm15",
    "Riebe et al.",
    2015,
    "Updating ACSM's recommendations for exercise preparticipation health screening",
    "Med Sci Sports Exerc 47(11):2473-2479",
    "",
    reading_t::second_hand};
inline constexpr citation ada24{"ada24",
                                "ADA Professional Practice Committee",
                                2024,
                                "Standards of Care 2024, section 8: obesity and weight management",
                                "Diabetes Care 47(Suppl 1):S145",
                                "",
                                reading_t::read};
inline constexpr citation aha_rt07{
    "aha_rt07",
    "Williams et al.",
    2007,
    "Resistance exercise in individuals with and without cardiovascular disease",
    "Circulation 116:572-584",
    "",
    reading_t::unverified};
inline constexpr citation bp_rt{
    "bp_rt",
    "Nery et al.",
    0,
    "Intra-arterial blood pressure of hypertensives during resistance exercise",
    "Clinics (Sao Paulo)",
    "",
    reading_t::read};
inline constexpr citation colberg16{"colberg16",
                                    "Colberg et al.",
                                    2016,
                                    "Physical activity, exercise and diabetes: position statement "
                                    "of the American Diabetes Association",
                                    "Diabetes Care 39:2065-2079",
                                    "10.2337/dc16-1728",
                                    reading_t::read};
inline constexpr citation colberg17{
    "colberg17",
    "Colberg",
    2017,
    "Key points from the updated guidelines on exercise and diabetes",
    "Front Endocrinol 8:33",
    "10.3389/fendo.2017.00033",
    reading_t::read};
inline constexpr citation dnp{
    "dnp",
    "Grundlingh et al.",
    2011,
    "2,4-Dinitrophenol: a weight loss agent with significant acute toxicity and risk of death",
    "J Med Toxicol 7:205-212",
    "10.1007/s13181-011-0162-6",
    reading_t::read};
inline constexpr citation ed{
    "ed",
    "Clinical consensus",
    0,
    "Weight-loss advice is contra-indicated without a care team after an eating disorder",
    "",
    "",
    reading_t::unverified};
inline constexpr citation efsa_caf{"efsa_caf",
                                   "EFSA Panel on Dietetic Products, Nutrition and Allergies",
                                   2015,
                                   "Scientific opinion on the safety of caffeine",
                                   "EFSA Journal",
                                   "",
                                   reading_t::second_hand};
inline constexpr citation esc20{
    "esc20",
    "Pelliccia et al.",
    2020,
    "2020 ESC guidelines on sports cardiology and exercise in patients with cardiovascular disease",
    "Eur Heart J",
    "10.1093/eurheartj/ehaa605",
    reading_t::unverified};
inline constexpr citation esport{"esport",
                                 "",
                                 2019,
                                 "Action plans for exercise and glucose in diabetes",
                                 "Sports Medicine - Open",
                                 "10.1186/s40798-019-0192-1",
                                 reading_t::read};
inline constexpr citation glp1_label{"glp1_label",
                                     "Regulator, as reproduced by MIMS",
                                     0,
                                     "Semaglutide, special precautions of the label",
                                     "",
                                     "",
                                     reading_t::second_hand};
inline constexpr citation glp1_lean{"glp1_lean",
                                    "Diabetes and Nutrition Study Group",
                                    0,
                                    "Commentary on GLP-1 therapy, nutrition and lean mass",
                                    "",
                                    "",
                                    reading_t::second_hand};
inline constexpr citation lbp{"lbp", "Clinical guidelines", 0, "Red flags of low back pain", "",
                              "",    reading_t::unverified};
inline constexpr citation lovelady{
    "lovelady",
    "Lovelady et al.",
    2000,
    "The effect of weight loss in overweight, lactating women on the growth of their infants",
    "N Engl J Med 342:449-453",
    "10.1056/NEJM200002173420701",
    reading_t::read};
inline constexpr citation moz25{
    "moz25",
    "Mozaffarian et al.",
    2025,
    "Nutritional priorities to support GLP-1 therapy for obesity: joint advisory of four societies",
    "Am J Clin Nutr",
    "10.1016/j.ajcnut.2025.04.023",
    reading_t::read};
inline constexpr citation nata_heat{
    "nata_heat",
    "Casa et al.",
    2015,
    "Position statement of the National Athletic Trainers' Association: exertional heat illnesses",
    "J Athl Train 50(9):986-1000",
    "",
    reading_t::read};
inline constexpr citation nice_cg32{"nice_cg32",
                                    "National Institute for Health and Care Excellence",
                                    0,
                                    "CG32 nutrition support for adults: criteria of refeeding risk",
                                    "",
                                    "",
                                    reading_t::second_hand};
inline constexpr citation older_loss{"older_loss",
                                     "",
                                     2019,
                                     "Benefit-to-risk of weight loss in older adults with obesity",
                                     "Curr Diab Rep",
                                     "10.1007/s11892-019-1249-8",
                                     reading_t::read};
inline constexpr citation parq{
    "parq", "PAR-Q+ and ACSM",    0, "Questions and signs of pre-participation screening", "",
    "",     reading_t::unverified};
inline constexpr citation rhabdo{
    "rhabdo", "US hospitals and CDC", 0, "Patient texts on rhabdomyolysis", "",
    "",       reading_t::second_hand};
inline constexpr citation scoff{
    "scoff",
    "Morgan, Reid, Lacey",
    1999,
    "The SCOFF questionnaire: assessment of a new screening tool for eating disorders",
    "BMJ 319:1467",
    "10.1136/bmj.319.7223.1467",
    reading_t::read};
inline constexpr citation scoff_fi{
    "scoff_fi",
    "Lahteenmaki et al.",
    2009,
    "Validation of the Finnish version of the SCOFF questionnaire among young adults",
    "BMC Psychiatry 9:5",
    "10.1186/1471-244X-9-5",
    reading_t::read};
inline constexpr citation unintended{"unintended",
                                     "Gaddey, Holder",
                                     2014,
                                     "Unintentional weight loss in older adults",
                                     "Am Fam Physician 89(9):718-722",
                                     "",
                                     reading_t::read};
inline constexpr citation who_bmi{
    "who_bmi", "World Health Organization", 0, "Bands of thinness in adults", "",
    "",        reading_t::unverified};
inline constexpr citation winter14{"winter14",
                                   "Winter et al.",
                                   2014,
                                   "BMI and all-cause mortality in older adults: a meta-analysis",
                                   "Am J Clin Nutr 99(4):875-890",
                                   "10.3945/ajcn.113.068122",
                                   reading_t::read};

/// @}

}  // namespace tonus::sources
