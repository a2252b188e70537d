// SPDX-License-Identifier: BSL-1.0
/// @file
/// The cases of tests/vectors/hall_adult.csv.
#pragma once

#include <string>
#include <tonus/energy/adult/person.hpp>
#include <tonus/energy/adult/schedule.hpp>
#include <tonus/energy/adult/trajectory.hpp>
#include <vector>

/// The body on a day, as the file has it.
struct adult_row {
  int day;                   ///< days since the start
  double weight_kg;          ///< body weight
  double fat_kg;             ///< fat
  double lean_kg;            ///< lean tissue
  double glycogen_kg;        ///< glycogen
  double fluid_kg;           ///< extracellular fluid
  double adaptive_kcal_day;  ///< adaptive thermogenesis
};

/// One person with one conduct.
struct adult_case {
  std::string id;                                 ///< such as A01, with `b` where balanced is asked
  tonus::energy::adult::person::input who;        ///< the person
  double carbohydrate;                            ///< share of the energy from day 0 on
  tonus::energy::adult::schedule intake, sodium;  ///< changes of intake, kcal/d, and sodium, mg/d
  std::vector<adult_row> rows;                    ///< rows of the exact solver
  /// @param today from 0 @return what the person changes on that day
  [[nodiscard]] tonus::energy::adult::change on(int today) const;
};

/// Every case of the exact equations, both readings of a given intake. Throws where the file
/// cannot be read.
std::vector<adult_case> read_adult_cases();
