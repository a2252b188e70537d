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
                                          "2024 Adult Compendium of Physical Activities",
                                          "J Sport Health Sci 13:6-12",
                                          "10.1016/j.jshs.2023.10.010"};
inline constexpr citation cooper_1968{"cooper_1968",
                                      "Cooper",
                                      1968,
                                      "A means of assessing maximal oxygen intake",
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
    "Maximal oxygen uptake of young adults from a submaximal jog over one mile",
    "Med Sci Sports Exerc 25:401-406",
    ""};
inline constexpr citation gulati_2010{
    "gulati_2010",
    "Gulati et al.",
    2010,
    "Heart rate response to exercise stress testing in asymptomatic women",
    "Circulation 122:130-137",
    ""};
inline constexpr citation jackson_1990{
    "jackson_1990",
    "Jackson et al.",
    1990,
    "Functional aerobic capacity without exercise, as given in a table of 2020",
    "J Am Heart Assoc",
    "10.1161/JAHA.119.015117"};
inline constexpr citation keytel_2005{
    "keytel_2005",
    "Keytel et al.",
    2005,
    "Energy expenditure from heart rate during submaximal exercise",
    "J Sports Sci 23:289-297",
    ""};
inline constexpr citation kline_1987{
    "kline_1987",
    "Kline et al.",
    1987,
    "Maximal oxygen uptake from a one-mile track walk, gender, age and body weight",
    "Med Sci Sports Exerc 19:253-259",
    ""};
inline constexpr citation laforgia_2006{
    "laforgia_2006",
    "LaForgia, Withers, Gore",
    2006,
    "Effects of exercise intensity and duration on the excess post-exercise oxygen consumption",
    "J Sports Sci 24:1247-1264",
    "10.1080/02640410600552064"};
inline constexpr citation leger_1988{
    "leger_1988",   "Leger et al.",
    1988,           "The multistage 20 metre shuttle run test for aerobic fitness",
    "J Sports Sci", "10.1080/02640418808729800"};
inline constexpr citation leger_lambert_1982{
    "leger_lambert_1982",
    "Leger, Lambert",
    1982,
    "A maximal multistage 20-m shuttle run test to predict maximal oxygen uptake",
    "Eur J Appl Physiol",
    "10.1007/BF00428958"};
inline constexpr citation myers_2017{
    "myers_2017",
    "Myers et al.",
    2017,
    "Equation of the FRIEND registry for maximal oxygen uptake, as given in a table of 2020",
    "J Am Heart Assoc",
    "10.1161/JAHA.119.015117"};
inline constexpr citation nes_2011{
    "nes_2011",
    "Nes et al.",
    2011,
    "Peak oxygen uptake without exercise testing, as quoted by Nevill and Cooke 2017",
    "Med Sci Sports Exerc",
    "10.1249/MSS.0000000000001178"};
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
    "Uth et al.",
    2004,
    "Maximal oxygen uptake from the ratio of maximal to resting heart rate",
    "Eur J Appl Physiol 91:111-115",
    ""};

/// @}

}  // namespace tonus::sources
