// SPDX-License-Identifier: BSL-1.0
/// @file
/// Publications that equations of the heart and of endurance cite.
#pragma once

#include <tonus/citation.hpp>

namespace tonus::sources {

/// @name Publications of cardio
/// @{

/// A publication, with the fields of its initialiser.
inline constexpr citation acsm_guidelines{"acsm_guidelines",
                                          "American College of Sports Medicine",
                                          0,
                                          "Guidelines for exercise testing and prescription",
                                          "",
                                          ""};
inline constexpr citation bushman_2020{
    "bushman_2020",
    "Bushman",
    2020,
    "Metabolic calculations of the American College of Sports Medicine, two parts",
    "ACSM's Health Fit J 24(3):6-10 and 24(4):5-8",
    "10.1249/FIT.0000000000000577"};
inline constexpr citation compendium_2024{"compendium_2024",
                                          "Herrmann et al.",
                                          2024,
                                          "2024 Adult Compendium of Physical Activities: a third "
                                          "update of the energy costs of human activities",
                                          "J Sport Health Sci 13:6-12",
                                          "10.1016/j.jshs.2023.10.010"};
inline constexpr citation cooper_1968{
    "cooper_1968",
    "Cooper",
    1968,
    "A means of assessing maximal oxygen intake: correlation between field and treadmill testing",
    "JAMA 203:201-204",
    "10.1001/jama.1968.03140030033008"};
inline constexpr citation fox_1971{
    "fox_1971",
    "Fox",
    1971,
    "Maximal heart rate as 220 less the age, as told by Robergs and Landwehr 2002",
    "JEPonline 5(2):1-10",
    ""};
inline constexpr citation gellish_2007{
    "gellish_2007",
    "Gellish et al.",
    2007,
    "Longitudinal modeling of the relationship between age and maximal heart rate",
    "Med Sci Sports Exerc 39(5):822-829",
    "10.1097/mss.0b013e31803349c6"};
inline constexpr citation george_1993{
    "george_1993",
    "George et al.",
    1993,
    "VO2max estimation from a submaximal 1-mile track jog for fit college-age individuals",
    "Med Sci Sports Exerc 25:401-406",
    ""};
inline constexpr citation gulati_2010{"gulati_2010",
                                      "Gulati et al.",
                                      2010,
                                      "Heart rate response to exercise stress testing in "
                                      "asymptomatic women: the St. James Women Take Heart Project",
                                      "Circulation 122:130-137",
                                      "10.1161/CIRCULATIONAHA.110.939249"};
inline constexpr citation jackson_1990{
    "jackson_1990",
    "Jackson et al.",
    1990,
    "Prediction of functional aerobic capacity without exercise testing, as given in a table of "
    "2020 (10.1161/JAHA.119.015117)",
    "Med Sci Sports Exerc 22:863-870",
    "10.1249/00005768-199012000-00021"};
inline constexpr citation keytel_2005{
    "keytel_2005",
    "Keytel et al.",
    2005,
    "Prediction of energy expenditure from heart rate monitoring during submaximal exercise",
    "J Sports Sci 23:289-297",
    ""};
inline constexpr citation kline_1987{
    "kline_1987",
    "Kline et al.",
    1987,
    "Estimation of VO2max from a one-mile track walk, gender, age, and body weight",
    "Med Sci Sports Exerc 19:253-259",
    ""};
inline constexpr citation laforgia_2006{
    "laforgia_2006",
    "LaForgia, Withers, Gore",
    2006,
    "Effects of exercise intensity and duration on the excess post-exercise oxygen consumption",
    "J Sports Sci 24:1247-1264",
    "10.1080/02640410600552064"};
inline constexpr citation leger_1988{"leger_1988",
                                     "Leger, Mercier, Gadoury, Lambert",
                                     1988,
                                     "The multistage 20 metre shuttle run test for aerobic fitness",
                                     "J Sports Sci 6:93-101",
                                     "10.1080/02640418808729800"};
inline constexpr citation leger_lambert_1982{
    "leger_lambert_1982",
    "Leger, Lambert",
    1982,
    "A maximal multistage 20-m shuttle run test to predict VO2max",
    "Eur J Appl Physiol 49:1-12",
    "10.1007/BF00428958"};
inline constexpr citation myers_2017{
    "myers_2017",
    "Myers et al.",
    2017,
    "A reference equation for normal standards for VO2 max (FRIEND registry), as given in a table "
    "of 2020 (10.1161/JAHA.119.015117)",
    "",
    "10.1016/j.pcad.2017.03.002"};
inline constexpr citation nes_2011{
    "nes_2011",
    "Nes et al.",
    2011,
    "Estimating VO2peak from a nonexercise prediction model: the HUNT Study, Norway, as quoted by "
    "Nevill and Cooke 2017 (10.1249/MSS.0000000000001178)",
    "Med Sci Sports Exerc 43(11):2024-2030",
    "10.1249/MSS.0b013e31821d3f6f"};
inline constexpr citation nes_2013{
    "nes_2013",
    "Nes et al.",
    2013,
    "Age-predicted maximal heart rate in healthy subjects: the HUNT fitness study",
    "Scand J Med Sci Sports 23:697-704",
    "10.1111/j.1600-0838.2012.01445.x"};
inline constexpr citation stickland_2003{
    "stickland_2003",
    "Stickland et al.",
    2003,
    "Prediction of maximal oxygen uptake of adults from the 20-m shuttle run test",
    "Can J Appl Physiol",
    "10.1139/h03-021"};
inline constexpr citation tanaka_2001{"tanaka_2001",
                                      "Tanaka, Monahan, Seals",
                                      2001,
                                      "Age-predicted maximal heart rate revisited",
                                      "J Am Coll Cardiol 37:153-156",
                                      ""};
inline constexpr citation uth_2004{
    "uth_2004",
    "Uth, Sorensen, Overgaard, Pedersen",
    2004,
    "Estimation of VO2max from the ratio between HRmax and HRrest: the Heart Rate Ratio Method",
    "Eur J Appl Physiol 91:111-115",
    "10.1007/s00421-003-0988-y"};

/// @}

}  // namespace tonus::sources
