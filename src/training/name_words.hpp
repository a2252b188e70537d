// SPDX-License-Identifier: BSL-1.0
/// @file
/// The words of exercise names: which kind each is, and what it is worth.
#pragma once

#include <cstdint>
#include <string_view>

#include "training/name_spellings.hpp"

namespace tonus::training::words {

/// The equipment of a name that says none: what apps and lifters mean by it.
inline constexpr rewriting usual_equipment[] = {
    {"military", "barbell"},        {"chestpress", "machine"}, {"pulldown", "cable"},
    {"bridge", "bodyweight"},       {"lunge", "bodyweight"},   {"pushdown", "cable"},
    {"assistedload", "machine"},    {"stiffleg", "barbell"},   {"calf raise", "machine"},
    {"extension triceps", "cable"},
};

/// What a word that is not the movement itself costs where one side has it and the other has not.
struct weighed_word {
  std::string_view word;
  std::int8_t cost;
};

/// Words of stance, grip and execution that leave muscles as they are.
inline constexpr weighed_word soft_words[] = {
    {"alternating", 1}, {"assistedload", 4}, {"bayesian", 3},   {"bentover", 1},
    {"box", 3},         {"broad", 2},        {"clap", 1},       {"chestsupported", 3},
    {"closegrip", 2},   {"cross", 1},        {"body", 1},       {"decline", 3},
    {"deficit", 3},     {"double", 1},       {"drag", 2},       {"elevated", 2},
    {"feet", 1},        {"feetelevated", 3}, {"floor", 2},      {"front", 3},
    {"half", 1},        {"hand", 1},         {"handle", 0},     {"hanging", 3},
    {"heel", 1},        {"high", 2},         {"horizontal", 1}, {"incline", 3},
    {"isolateral", 2},  {"kipping", 1},      {"kneel", 1},      {"knee", 3},
    {"l", 1},           {"low", 1},          {"lying", 1},      {"medium", 0},
    {"military", 1},    {"negative", 1},     {"neutral", 2},    {"oneleg", 6},
    {"onearm", 6},      {"overhand", 1},     {"partial", 1},    {"pause", 1},
    {"rope", 1},        {"ring", 3},         {"scapular", 1},   {"seated", 1},
    {"lever", 1},       {"lsit", 1},         {"donkey", 1},     {"sissy", 2},
    {"widestance", 1},  {"closestance", 1},  {"sitting", 1},    {"squeeze", 1},
    {"standing", 1},    {"straight", 0},     {"strict", 1},     {"tempo", 1},
    {"twoarm", 1},      {"underhand", 2},    {"up", 1},         {"vgrip", 1},
    {"walking", 2},     {"weighted", 2},     {"wideelbow", 1},  {"widegrip", 2},
    {"raised", 1},      {"stationary", 1},   {"21", 1},         {"behind", 2},
    {"technogym", 1},   {"panatta", 1},      {"prone", 2},      {"vertical", 1},
    {"supported", 2},   {"dynamic", 1},      {"slow", 1},       {"explosive", 1},
    {"eccentric", 1},   {"heavy", 1},        {"light", 1},      {"overhead", 3},
    {"chestpress", 0},  {"chestdip", 2},     {"tricepsdip", 2}, {"ladder", 1},
    {"waiter", 1},      {"curtsy", 1},       {"omnigrip", 1},   {"sternum", 1},
    {"gironda", 1},     {"katana", 1},       {"down", 1},       {"over", 1},
    {"ghd", 1},
};

/// Words of equipment.
inline constexpr std::string_view equipment_words[] = {
    "ball",       "band",    "barbell", "bodyweight", "cable",        "dumbbell",  "ezbar",
    "kettlebell", "machine", "plate",   "smith",      "medicineball", "suspended",
};

/// Words of activities that are no strength exercise.
inline constexpr std::string_view activity_words[] = {
    "aerobic",     "basketball", "battle",     "bicycling",    "bike",     "boxing",   "cardio",
    "climbing",    "cycling",    "dancing",    "elliptical",   "erg",      "football", "hiit",
    "hike",        "hiking",     "highknee",   "catcow",       "ropejump", "skipping", "jogging",
    "jumpingjack", "mobility",   "pilate",     "recumbent",    "rowing",   "run",      "running",
    "skating",     "ski",        "skiing",     "snowboarding", "soccer",   "spinning", "sprint",
    "stair",       "stretch",    "stretching", "swim",         "swimming", "tennis",   "treadmill",
    "walk",        "walking",    "warm",       "yoga",
};

/// Words that may stand beside those of activities.
inline constexpr std::string_view beside_activity[] = {
    "air", "machine", "skip",  "stationary", "indoor", "outdoor", "up",   "cat",
    "cow", "step",    "floor", "interval",   "easy",   "long",    "rope",
};

/// Movements that exercises of different muscles share: with nothing but equipment, grip or stance
/// beside them they stand for an exercise only where every word agrees.
inline constexpr std::string_view shared_movements[] = {
    "extension", "hold", "jump", "kickback", "press", "pull", "raise", "row", "step"};

}  // namespace tonus::training::words
