// SPDX-License-Identifier: BSL-1.0
#include "assess/missing.hpp"

#include <algorithm>
#include <bitset>

#include "ways.hpp"

namespace tonus::detail {
namespace {

using fact_bits = std::bitset<fact_count>;

/// One way to derive a fact: from what to what.
struct step {
  std::size_t result;
  fact_bits inputs;
};

std::vector<step> all_steps() {
  std::vector<step> steps;
  each_way([&](const way& item) {
    step s{fact_index(item.result()), {}};
    for (std::size_t i = 0; i < item.size(); ++i) {
      const std::size_t input = fact_index(item.input(i));
      if (item.optional(i)) continue;
      if (input == fact_count) return;  // an input that is no fact: never derived
      s.inputs.set(input);
    }
    if (s.result < fact_count) steps.push_back(s);
  });
  return steps;
}

/// Everything that follows from a set of facts.
fact_bits closure(fact_bits known, const std::vector<step>& steps) {
  for (bool grew = true; grew;) {
    grew = false;
    for (const step& s : steps) {
      if (known[s.result] || (s.inputs & known) != s.inputs) continue;
      known.set(s.result);
      grew = true;
    }
  }
  return known;
}

/// What a rule waits for.
struct waiting {
  fact_bits lacks;
};

std::vector<waiting> all_waiting(std::span<const finding> findings, const fact_bits& known) {
  std::vector<waiting> all;
  for (const finding& f : findings) {
    if (f.severity() != severity_t::not_evaluated || f.why.code != status::missing_input) continue;
    fact_bits lacks;
    for (const parameter& p : f.rule->parameters)
      if (!p.optional) lacks.set(fact_index(p.fact));
    lacks &= ~known;
    if (lacks.any()) all.push_back({lacks});
  }
  return all;
}

}  // namespace

std::vector<missing_fact> missing_facts(const facts& known, std::span<const finding> findings) {
  const auto steps = all_steps();
  fact_bits given;
  for (std::size_t i = 0; i < fact_count; ++i) given[i] = known.given(fact_at(i).name);
  const fact_bits derived = closure(given, steps);
  const auto rules = all_waiting(findings, derived);
  std::vector<missing_fact> all;
  for (std::size_t i = 0; i < fact_count; ++i) {
    if (derived[i]) continue;
    const fact_bits with = closure(fact_bits(derived).set(i), steps) & ~derived;
    missing_fact m{.name = fact_at(i).name};
    for (const waiting& w : rules) {
      m.rules += (w.lacks & with).any();
      m.unlocks += (w.lacks & ~with).none();
    }
    if (m.rules > 0) all.push_back(m);
  }
  std::sort(all.begin(), all.end(), [](const missing_fact& a, const missing_fact& b) {
    if (a.unlocks != b.unlocks) return a.unlocks > b.unlocks;
    return a.rules != b.rules ? a.rules > b.rules : a.name < b.name;
  });
  return all;
}

}  // namespace tonus::detail
