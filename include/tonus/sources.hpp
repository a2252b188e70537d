// SPDX-License-Identifier: BSL-1.0
/// @file
/// Every publication once. A DOI stands here only if it was read in a stored source; an empty
/// field means that nobody has looked it up yet.
#pragma once

#include <string_view>

namespace tonus {

/// A publication.
struct citation {
  std::string_view key;      ///< short key, unique
  std::string_view authors;  ///< family names
  int year = 0;              ///< year of publication, 0 if unknown
  std::string_view title;    ///< title, or what the source is
  std::string_view journal;  ///< journal, volume, pages; publisher of a book or report
  std::string_view doi;      ///< DOI, empty if none was verified
};

/// The publications that equations, rules and tables cite.
namespace sources {

/// @name Publications
/// Each constant is one publication; its key is its name.
/// @{

/// A publication, with the fields of its initialiser.
inline constexpr citation definition{
    "definition", "(definition)", 0, "Definition; no measurement is involved", "", ""};
inline constexpr citation mifflin_1990{
    "mifflin_1990", "Mifflin, St Jeor, Hill, Scott, Daugherty, Koh", 1990,
    "A new predictive equation for resting energy expenditure in healthy individuals",
    "Am J Clin Nutr 51:241-247", ""};

inline constexpr citation brzycki_1993{
    "brzycki_1993", "Brzycki", 1993,
    "Strength testing: predicting a one-rep max from reps-to-fatigue",
    "J Phys Educ Recreat Dance", ""};
inline constexpr citation cun_bae_2012{
    "cun_bae_2012", "Gomez-Ambrosi et al.", 2012,
    "Clinical usefulness of a new equation for estimating body fat",
    "Diabetes Care 35:383-388", "10.2337/dc11-1334"};
inline constexpr citation cunningham_1991{
    "cunningham_1991", "Cunningham", 1991,
    "Body composition as a determinant of energy expenditure: a synthetic review and a proposed "
    "general prediction equation",
    "Am J Clin Nutr 54:963-969", ""};
inline constexpr citation epley_1985{
    "epley_1985", "Epley", 1985, "Poundage chart", "Boyd Epley Workout", ""};
inline constexpr citation fao_2004{
    "fao_2004", "FAO, WHO, UNU", 2004,
    "Human energy requirements: report of the expert consultation of 2001",
    "Food and Agriculture Organization", ""};
inline constexpr citation foster_1998{
    "foster_1998", "Foster", 1998,
    "Training load, monotony and strain of endurance athletes, as described second-hand",
    "Med Sci Sports Exerc", ""};
inline constexpr citation gallagher_2000{
    "gallagher_2000", "Gallagher et al.", 2000,
    "Healthy percentage body fat ranges: an approach for developing guidelines based on body mass "
    "index",
    "Am J Clin Nutr 72:694-701", ""};
inline constexpr citation henry_2005{
    "henry_2005", "Henry", 2005,
    "Basal metabolic rate studies in humans: measurement and development of new equations",
    "Public Health Nutr 8(7A):1133-1152", "10.1079/PHN2005801"};
inline constexpr citation kouri_1995{
    "kouri_1995", "Kouri et al.", 1995,
    "Fat-free mass index in users and nonusers of anabolic-androgenic steroids",
    "Clin J Sport Med 5:223-228", ""};
inline constexpr citation navy_1984{
    "navy_1984", "Hodgdon, Beckett", 1984,
    "Body fat of US Navy men (84-11) and women (84-29) from girths and height",
    "Naval Health Research Center, reports 84-11 and 84-29", ""};
inline constexpr citation rts_chart{
    "rts_chart", "Tuchscherer", 0, "Chart of repetitions and effort", "Reactive Training Systems",
    ""};
inline constexpr citation siri_1961{
    "siri_1961", "Siri", 1961, "Body composition from fluid spaces and density",
    "In: Brozek, Henschel (eds), Techniques for Measuring Body Composition, 223-244", ""};
inline constexpr citation who_2020{
    "who_2020", "Bull et al.", 2020,
    "World Health Organization 2020 guidelines on physical activity and sedentary behaviour",
    "Br J Sports Med", "10.1136/bjsports-2020-102955"};
inline constexpr citation who_bmi_classes{
    "who_bmi_classes", "World Health Organization", 0, "Classes of the body mass index of adults",
    "", ""};

/// @}

}  // namespace sources
}  // namespace tonus
