// SPDX-License-Identifier: BSL-1.0
/// @file
/// Every publication once. A DOI stands here only if it was read in a stored source; an empty
/// field means that nobody has looked it up yet.
#pragma once

#include <tonus/citation.hpp>
#include <tonus/sources_body.hpp>
#include <tonus/sources_cardio.hpp>
#include <tonus/sources_contouring.hpp>
#include <tonus/sources_energy.hpp>
#include <tonus/sources_health.hpp>
#include <tonus/sources_nutrition.hpp>
#include <tonus/sources_safety.hpp>
#include <tonus/sources_training.hpp>

namespace tonus {

/// The publications that equations, rules and tables cite.
namespace sources {

/// @name Publications
/// Each constant is one publication; its key is its name.
/// @{

/// A publication, with the fields of its initialiser.
inline constexpr citation definition{
    "definition", "(definition)", 0, "Definition; no measurement is involved", "", ""};
inline constexpr citation mifflin_1990{
    "mifflin_1990",
    "Mifflin, St Jeor, Hill, Scott, Daugherty, Koh",
    1990,
    "A new predictive equation for resting energy expenditure in healthy individuals",
    "Am J Clin Nutr 51:241-247",
    ""};

inline constexpr citation brzycki_1993{
    "brzycki_1993",
    "Brzycki",
    1993,
    "Strength testing: predicting a one-rep max from reps-to-fatigue",
    "J Phys Educ Recreat Dance 64(1):88-90",
    ""};
inline constexpr citation cun_bae_2012{
    "cun_bae_2012",
    "Gomez-Ambrosi et al.",
    2012,
    "Clinical usefulness of a new equation for estimating body fat",
    "Diabetes Care 35:383-388",
    "10.2337/dc11-1334"};
inline constexpr citation cunningham_1991{
    "cunningham_1991",
    "Cunningham",
    1991,
    "Body composition as a determinant of energy expenditure: a synthetic review and a proposed "
    "general prediction equation",
    "Am J Clin Nutr 54:963-969",
    "10.1093/ajcn/54.6.963"};
inline constexpr citation epley_1985{"epley_1985",         "Epley", 1985, "Poundage chart",
                                     "Boyd Epley Workout", ""};
inline constexpr citation fao_2004{
    "fao_2004",
    "FAO, WHO, UNU",
    2004,
    "Human energy requirements: report of the expert consultation of 2001",
    "Food and Agriculture Organization",
    ""};
inline constexpr citation foster_1998{
    "foster_1998",
    "Foster",
    1998,
    "Monitoring training in athletes with reference to overtraining syndrome",
    "Med Sci Sports Exerc 30(7):1164-1168",
    ""};
inline constexpr citation gallagher_2000{
    "gallagher_2000",
    "Gallagher et al.",
    2000,
    "Healthy percentage body fat ranges: an approach for developing guidelines based on body mass "
    "index",
    "Am J Clin Nutr 72:694-701",
    ""};
inline constexpr citation henry_2005{
    "henry_2005",
    "Henry",
    2005,
    "Basal metabolic rate studies in humans: measurement and development of new equations",
    "Public Health Nutr 8(7A):1133-1152",
    "10.1079/PHN2005801"};
inline constexpr citation kouri_1995{
    "kouri_1995",
    "Kouri et al.",
    1995,
    "Fat-free mass index in users and nonusers of anabolic-androgenic steroids",
    "Clin J Sport Med 5:223-228",
    ""};
inline constexpr citation navy_1984{"navy_1984",
                                    "Hodgdon, Beckett",
                                    1984,
                                    "Prediction of percent body fat for U.S. Navy men (84-11) and "
                                    "women (84-29) from body circumferences and height",
                                    "Naval Health Research Center, reports 84-11 and 84-29",
                                    ""};
inline constexpr citation rts_chart{
    "rts_chart", "Tuchscherer", 0, "Chart of repetitions and effort", "Reactive Training Systems",
    ""};
inline constexpr citation siri_1961{
    "siri_1961",
    "Siri",
    1961,
    "Body composition from fluid spaces and density",
    "In: Brozek, Henschel (eds), Techniques for Measuring Body Composition, 223-244",
    ""};
inline constexpr citation who_2020{
    "who_2020",
    "Bull et al.",
    2020,
    "World Health Organization 2020 guidelines on physical activity and sedentary behaviour",
    "Br J Sports Med",
    "10.1136/bjsports-2020-102955"};
inline constexpr citation who_bmi_classes{"who_bmi_classes",
                                          "World Health Organization",
                                          0,
                                          "Classes of the body mass index of adults",
                                          "",
                                          ""};

// Publications that rules cite, by the keys that findings carry.
inline constexpr citation aap16{"aap16",
                                "Golden, Schneider, Wood",
                                2016,
                                "Preventing obesity and eating disorders in adolescents",
                                "Pediatrics 138(3):e20161649",
                                "10.1542/peds.2016-1649",
                                reading_t::read};
inline constexpr citation acsm09rt{"acsm09rt",
                                   "Ratamess et al.",
                                   2009,
                                   "Progression models in resistance training for healthy adults",
                                   "Med Sci Sports Exerc",
                                   "",
                                   reading_t::read};
inline constexpr citation aha{
    "aha",
    "Jensen et al.",
    2014,
    "2013 AHA/ACC/TOS guideline for the management of overweight and obesity in adults",
    "Circulation",
    "10.1161/01.cir.0000437739.71477.ee",
    reading_t::read};
inline constexpr citation brob{
    "brob",
    "Brobakken et al.",
    2023,
    "Abdominal aerobic endurance exercise and spot reduction, a randomised trial",
    "Physiol Rep 11(22):e15853",
    "10.14814/phy2.15853",
    reading_t::read};
inline constexpr citation cdc{"cdc",
                              "US Department of Health and Human Services",
                              2018,
                              "Physical activity guidelines for Americans, as given by the CDC",
                              "",
                              "",
                              reading_t::second_hand};
inline constexpr citation design{"design",
                                 "tonus",
                                 0,
                                 "A choice of this project; no source fixes the number",
                                 "",
                                 "",
                                 reading_t::unverified};
inline constexpr citation efsa{"efsa",
                               "EFSA Panel on Dietetic Products, Nutrition and Allergies",
                               2010,
                               "Scientific opinion on dietary reference values for water",
                               "EFSA Journal 8(3):1459",
                               "10.2903/j.efsa.2010.1459",
                               reading_t::read};
inline constexpr citation garthe{
    "garthe",
    "Garthe et al.",
    2011,
    "Two weight-loss rates, body composition and performance in elite athletes",
    "Int J Sport Nutr Exerc Metab 21(2):97-104",
    "10.1123/ijsnem.21.2.97",
    reading_t::read};
inline constexpr citation gbmc{
    "gbmc",
    "Global BMI Mortality Collaboration",
    2016,
    "Body-mass index and all-cause mortality: meta-analysis of individual participants' data",
    "Lancet 388:776-786",
    "10.1016/S0140-6736(16)30175-1",
    reading_t::read};
inline constexpr citation iraki{
    "iraki",
    "Iraki et al.",
    2019,
    "Nutrition recommendations for bodybuilders in the off-season: a narrative review",
    "Sports 7(7):154",
    "10.3390/sports7070154",
    reading_t::read};
inline constexpr citation johansson{
    "johansson",
    "Johansson et al.",
    2014,
    "Gallstones after a very-low-calorie or low-calorie diet in a commercial programme",
    "Int J Obes",
    "10.1038/ijo.2013.83",
    reading_t::read};
inline constexpr citation kordi{
    "kordi",
    "Kordi et al.",
    2015,
    "Diet with and without abdominal resistance training, a randomised trial",
    "J Manipulative Physiol Ther 38(3):203-209",
    "10.1016/j.jmpt.2014.12.004",
    reading_t::read};
inline constexpr citation kostek{
    "kostek",
    "Kostek et al.",
    2007,
    "Subcutaneous fat alterations resulting from an upper-body resistance training program",
    "Med Sci Sports Exerc 39(7):1177-1185",
    "10.1249/mss.0b0138058a5cb",
    reading_t::read};
inline constexpr citation marcolin{"marcolin",
                                   "Marcolin et al.",
                                   2015,
                                   "Muscle activation in push-up variants",
                                   "J Athl Train 50(11):1126-1132",
                                   "10.4085/1062-6050-50.9.09",
                                   reading_t::read};
inline constexpr citation morton{
    "morton",
    "Morton et al.",
    2018,
    "Protein supplementation and resistance training: review, meta-analysis, meta-regression",
    "Br J Sports Med 52(6):376-384",
    "10.1136/bjsports-2017-097608",
    reading_t::read};
inline constexpr citation pelland{
    "pelland",
    "Pelland, Remmert, Robinson, Hinson, Zourdos",
    2025,
    "The Resistance Training Dose Response: Meta-Regressions Exploring the Effects of Weekly "
    "Volume and Frequency on Muscle Hypertrophy and Strength Gains",
    "Sports Med",
    "10.1007/s40279-025-02344-w",
    reading_t::read};
inline constexpr citation rc2013{
    "rc2013",
    "Ramirez-Campillo et al.",
    2013,
    "Regional fat changes induced by localized muscle endurance resistance training",
    "J Strength Cond Res 27(8):2219-2224",
    "",
    reading_t::read};
inline constexpr citation rc2022{
    "rc2022",
    "Ramirez-Campillo et al.",
    2022,
    "Localised fat reduction by exercise: systematic review with meta-analysis",
    "Human Movement 23(3):1-14",
    "10.5114/hm.2022.110373",
    reading_t::read};
inline constexpr citation sch16{
    "sch16",
    "Schoenfeld et al.",
    2016,
    "Effects of resistance training frequency on measures of muscle hypertrophy: meta-analysis",
    "Sports Med 46:1689-1697",
    "10.1007/s40279-016-0543-8",
    reading_t::read};
inline constexpr citation sch17{
    "sch17",
    "Schoenfeld, Ogborn, Krieger",
    2017,
    "Dose-response relationship between weekly resistance training volume and increases in muscle "
    "mass: a systematic review and meta-analysis",
    "J Sports Sci 35(11):1073-1082",
    "10.1080/02640414.2016.1210197",
    reading_t::unverified};
inline constexpr citation sch18{
    "sch18",        "Schoenfeld et al.",
    2019,           "How many times per week a muscle should be trained for hypertrophy",
    "J Sports Sci", "10.1080/02640414.2018.1555906",
    reading_t::read};
inline constexpr citation seed001{
    "seed001", "", 0, "Popular article on how to tone the back", "", "", reading_t::read};
inline constexpr citation vispute{"vispute",
                                  "Vispute et al.",
                                  2011,
                                  "The effect of abdominal exercise on abdominal fat",
                                  "J Strength Cond Res 25(9):2559-2564",
                                  "",
                                  reading_t::unverified};

/// @}

}  // namespace sources
}  // namespace tonus
