// SPDX-License-Identifier: BSL-1.0
/// @file
/// The publications on training.
#pragma once

#include <tonus/citation.hpp>

namespace tonus::sources {

/// @name Publications on training
/// @{

/// A publication, with the fields of its initialiser.
inline constexpr citation banister{
    "banister",
    "Banister",
    1991,
    "Modeling elite athletic performance",
    "In: Physiological Testing of the High-Performance Athlete, Human Kinetics, 403-424",
    ""};
inline constexpr citation dots_2019{
    "dots_2019", "Konertz", 2019, "DOTS, a score of powerlifting totals by body weight", "", ""};
inline constexpr citation edwards_1993{
    "edwards_1993", "Edwards", 1993, "The Heart Rate Monitor Book (five zones)", "", ""};
inline constexpr citation foster_2001{"foster_2001",
                                      "Foster et al.",
                                      2001,
                                      "A new approach to monitoring exercise training",
                                      "J Strength Cond Res 15(1):109-115",
                                      ""};
inline constexpr citation glossbrenner{"glossbrenner",
                                       "Glossbrenner",
                                       0,
                                       "Coefficients of powerlifting totals by body weight",
                                       "",
                                       ""};
inline constexpr citation goldencheetah{"goldencheetah",
                                        "GoldenCheetah contributors",
                                        0,
                                        "GoldenCheetah, a program: PMCData.cpp and TRIMPPoints.cpp",
                                        "",
                                        ""};
inline constexpr citation hristov_2005{
    "hristov_2005",
    "Hristov",
    2005,
    "Number of lifts and intensity (INOL), an article for coaches",
    "",
    ""};
inline constexpr citation ipf_gl_2020{
    "ipf_gl_2020", "International Powerlifting Federation", 2020, "IPF GL points", "", ""};
inline constexpr citation kemmler_2006{
    "kemmler_2006",
    "Kemmler, Lauber, Wassermann, Mayhew",
    2006,
    "Predicting maximal strength in trained postmenopausal women",
    "J Strength Cond Res",
    ""};
inline constexpr citation lander_1985{
    "lander_1985", "Lander", 1985, "Maximum based on reps", "NSCA Journal 6(6):60-61", ""};
inline constexpr citation lombardi_1989{
    "lombardi_1989", "Lombardi", 1989, "Beginning Weight Training: The Safe and Effective Way",
    "Wm. C. Brown",  ""};
inline constexpr citation lucia_2003{"lucia_2003",
                                     "Lucia, Hoyos, Santalla, Earnest, Chicharro",
                                     2003,
                                     "Tour de France versus Vuelta a Espana: which is harder?",
                                     "Med Sci Sports Exerc 35(5):872-878",
                                     "10.1249/01.MSS.0000064999.82036.B4"};
inline constexpr citation mayhew_1992{"mayhew_1992",
                                      "Mayhew, Ball, Arnold, Bowen",
                                      1992,
                                      "Relative muscular endurance performance as a predictor of "
                                      "bench press strength in college men and women",
                                      "J Appl Sport Sci Res 6(4):200-206",
                                      ""};
inline constexpr citation oconner_1989{
    "oconner_1989", "O'Conner, Simmons, O'Shea", 1989, "Weight training today, a book", "", ""};
inline constexpr citation prilepin{
    "prilepin", "Prilepin", 0, "Table of repetitions by intensity in Olympic weightlifting",
    "",         ""};
inline constexpr citation reynolds_2006{"reynolds_2006",
                                        "Reynolds, Gordon, Robergs",
                                        2006,
                                        "Prediction of one repetition maximum strength from "
                                        "multiple repetition maximum testing and anthropometry",
                                        "J Strength Cond Res 20(3):584-592",
                                        "10.1519/R-15304.1"};
inline constexpr citation schwartz_malone{
    "schwartz_malone",
    "Schwartz; Malone",
    0,
    "Coefficients of powerlifting totals by body weight, men; women",
    "",
    ""};
inline constexpr citation sinclair{"sinclair", "Sinclair; International Weightlifting Federation",
                                   0,          "Sinclair coefficients by Olympic cycle",
                                   "",         ""};
inline constexpr citation wathen_1994{"wathen_1994",
                                      "Wathen",
                                      1994,
                                      "Load assignment, a chapter",
                                      "Essentials of Strength Training and Conditioning",
                                      ""};
inline constexpr citation wilks{
    "wilks", "Wilks", 0, "Wilks coefficients of powerlifting totals by body weight, 1994 and 2020",
    "",      ""};
inline constexpr citation williams_2017{"williams_2017",
                                        "Williams, West, Cross, Stokes",
                                        2017,
                                        "Better way to determine the acute:chronic workload ratio?",
                                        "Br J Sports Med 51(3):209-210",
                                        "10.1136/bjsports-2016-096589"};
inline constexpr citation windt_2018{
    "windt_2018",
    "Windt, Gabbett",
    2018,
    "Is it all for naught? What does mathematical coupling mean for acute:chronic workload ratios?",
    "Br J Sports Med 53(16):988-990",
    "10.1136/bjsports-2017-098925"};
inline constexpr citation zourdos_2016{
    "zourdos_2016",
    "Zourdos et al.",
    2016,
    "Novel resistance training-specific rating of perceived exertion scale measuring "
    "repetitions in reserve",
    "J Strength Cond Res",
    "10.1519/JSC.0000000000001049"};

/// @}

}  // namespace tonus::sources
