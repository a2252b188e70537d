// SPDX-License-Identifier: BSL-1.0
// Reads a spreadsheet of one's own, adds a set, asks for weeks, keeps the log.
#include <tonus/training/intensity.hpp>
#include <tonus/training/log_export.hpp>

namespace training = tonus::training;

int main() {
  training::log log;
  //! [map]
  const auto read = log.import_text(
      "Datum;Übung;Gewicht;Wdh\n"
      "2025-09-01;DB RDL;24;10\n"
      "2025-09-01;Lat Pulldown;55;12\n",
      {.columns = "start=Datum;exercise=Übung;load_kg=Gewicht;reps=Wdh"});
  //! [map]
  if (!read || read->sets != 2) return 1;

  //! [add]
  const auto added = log.add({.time = log.sets()[1].time,
                              .exercise = "Lat Pulldown",
                              .reps = 10,
                              .load_kg = 55,
                              .rir = 2,
                              .tempo = training::tempo{3, 0, 1, 0}});
  //! [add]
  if (!added) return 1;

  //! [weeks]
  const auto weeks = training::weekly_training(
      log, {.hard_rir_most = 3, .unrated = training::unrated_set::counts});
  if (!weeks) return 1;  // a convention was impossible: weeks.error() names it
  const training::training_week& week = weeks->front();
  const double lats = week.of(training::muscle::lats).fractional_sets;  // 2
  const double back = week.of(training::muscle::back).fractional_sets;  // 2.5
  const double lowering_s = week.under_tension.eccentric_s;             // 10 times 3 s
  //! [weeks]
  if (lats != 2 || back != 2.5 || lowering_s != 30) return 1;

  //! [intensity]
  const training::known_maximum maxima[] = {{.exercise = 1, .one_rm_kg = 80}};  // the pulldown
  const auto heavy = training::intensity_of(log, {}, {.known = maxima});
  if (!heavy) return 1;
  const auto& pulldowns = heavy->sessions.back();
  const int light_reps = pulldowns.reps[0];  // 55 of 80 kg is below 70 %: 22 repetitions
  //! [intensity]
  if (light_reps != 22) return 1;

  //! [export]
  const std::string kept = training::export_csv(log);
  training::log again;
  const bool same = again.import_text(kept) && training::export_csv(again) == kept;
  //! [export]
  return same ? 0 : 1;
}
