// SPDX-License-Identifier: BSL-1.0
/// @file
/// Energy of a session of intervals.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::hiit {

/// Gross energy of a session of intervals with the energy that follows it.
///
/// @facts{cardio.hiit.session_energy}
/// **Formula.** \f$ G + f\,N \f$ with the gross energy \f$ G = n\,(s_w / 60 \times MET_w + s_r / 60
/// \times MET_r) \times 3.5 \times W / 200 \f$ of n rounds of \f$ s_w \f$ seconds of work and \f$
/// s_r \f$ seconds of rest, the net energy N the same with each MET less 1, and the share f that
/// follows; in kcal.
///
/// **Inputs.** Weight; rounds; seconds and MET of the work and of the rest, which follows every
/// round and the last one too; share of the net energy that follows.
/// **Studied population.** None: it puts cardio.energy.met_kcal_acsm and
/// cardio.epoc.laforgia_2006_fraction together. **Standard error.** None published.
///
/// **When not to use it.** Where the MET of the work is above the maximal oxygen uptake over 3.5:
/// that part is not aerobic, and MET does not tell its energy.
/// **Edges.** A share outside 0.06 to 0.15 carries `status::outside_studied`; part of a round is
/// refused.
///
/// **Example.** @snippet cardio_session.cpp session_energy
///
/// **Source.** sources::laforgia_2006 for the share.
struct session_energy {
  /// What the equation reads.
  struct input {
    mass weight;             ///< body weight
    fraction rounds;         ///< how many rounds
    seconds work;            ///< time of work in a round
    fraction work_met;       ///< intensity of the work, MET
    seconds rest;            ///< time of rest in a round
    fraction rest_met;       ///< intensity of the rest, MET
    fraction epoc_fraction;  ///< share of the net energy that follows
  };
  using result = energy_amount;  ///< kcal
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.hiit.session_energy",
                              .title = "Energy of a session of intervals",
                              .result = "energy",
                              .population = "a sum of conventions, nobody was studied",
                              .source = &sources::laforgia_2006,
                              .provenance = provenance_t::one_source};

  /// The formula as printed. @param in checked inputs @return energy
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value(spent(in, 0.0) + in.epoc_fraction.value() * spent(in, 1.0));
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight),
             field("rounds", &input::rounds, possible(1, 200), whole),
             field("work", &input::work, possible(above_zero, 3600)),
             field("work_met", &input::work_met, possible(1, 25)),
             field("rest", &input::rest, possible(0, 3600)),
             field("rest_met", &input::rest_met, possible(1, 25)),
             field("epoc_fraction", &input::epoc_fraction, possible(0, 1), studied(0.06, 0.15)));
  }

 private:
  /// Energy of all rounds with each MET less what is taken off, kcal.
  static constexpr double spent(const input& in, double off) noexcept {
    const double work = in.work.value() / 60.0 * (in.work_met.value() - off);
    const double rest = in.rest.value() / 60.0 * (in.rest_met.value() - off);
    return in.rounds.value() * (work + rest) * 3.5 * in.weight.value() / 200.0;
  }
};

}  // namespace tonus::cardio::hiit
