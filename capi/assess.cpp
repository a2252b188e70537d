// SPDX-License-Identifier: BSL-1.0
// The assessment: as JSON in one call, and as a handle whose findings are asked for one by one.
#include <cstddef>
#include <memory>

#include "handle.hpp"

using namespace tonus;
using namespace tonus::capi;

namespace {

// Up to the last field of the first release: the smallest a caller may say. Never changed.
constexpr std::uint32_t first_finding_size = offsetof(tonus_finding, input) + sizeof(const char*);

template <class Handle>
bool is_good_or_null(const Handle* handle) noexcept {
  return handle == nullptr || is_good(handle);
}

assessment assess_handles(const tonus_facts* facts, const tonus_log* log,
                          const tonus_rule_set* rules) {
  return assess(facts == nullptr ? tonus::facts() : facts->value,
                log == nullptr ? nullptr : &log->value, nullptr,
                rules == nullptr ? rule_set() : rules->value);
}

/// What of a finding may be shown; texts are literals and end with a zero.
tonus_finding shown(const finding& f) noexcept {
  const rule_about& info = *f.rule->info;
  tonus_finding out{};
  out.withheld = f.withheld;
  out.rule_id = info.id.data();
  out.title = info.title.data();
  out.input = "";
  out.severity = static_cast<std::int32_t>(severity_t::not_evaluated);
  out.threshold = unknown;
  out.value = unknown;
  if (f.withheld) return out;
  out.severity = static_cast<std::int32_t>(f.severity());
  out.changed = f.changed;
  out.grade = static_cast<std::int32_t>(info.grade);
  out.status = f.severity() == severity_t::not_evaluated ? f.why.code : f.status;
  for (std::size_t i = 0; i < f.input_count; ++i) {
    const parameter& p = *f.inputs[i].what;
    const bool names_it = p.stem == f.says.input || p.fact == f.why.name;
    if (!names_it) continue;
    out.input = find_fact(p.fact)->name.data();
    if (!f.numbers_withheld) out.value = f.inputs[i].known.value;
    break;
  }
  if (!f.numbers_withheld) out.threshold = f.says.threshold;
  return out;
}

}  // namespace

int32_t tonus_assess_json(const tonus_facts* facts, const tonus_log* log, char* buffer,
                          size_t* size, tonus_error* error) noexcept {
  if (const auto edge = check_edge(size != nullptr, nullptr, error); edge != status::ok)
    return edge;
  if (!is_good_or_null(facts) || !is_good_or_null(log))
    return report(error, {.code = status::bad_handle});
  return guarded(error, [&] {
    return hand_over_text(assessment_json(assess_handles(facts, log, nullptr)), buffer, size,
                          error);
  });
}

int32_t tonus_assessment_new(const tonus_facts* facts, const tonus_log* log,
                             const tonus_rule_set* rules, tonus_assessment** assessment,
                             tonus_error* error) noexcept {
  if (const auto edge = check_edge(assessment != nullptr, nullptr, error); edge != status::ok)
    return edge;
  if (!is_good_or_null(facts) || !is_good_or_null(log) || !is_good_or_null(rules))
    return report(error, {.code = status::bad_handle});
  return guarded(error, [&] {
    auto handle = std::make_unique<tonus_assessment>();
    handle->value = assess_handles(facts, log, rules);
    *assessment = handle.release();
    return report(error, {});
  });
}

void tonus_assessment_free(tonus_assessment* assessment) noexcept { destroy(assessment); }

size_t tonus_assessment_findings(const tonus_assessment* assessment) noexcept {
  return is_good(assessment) ? assessment->value.findings.size() : 0;
}

int32_t tonus_assessment_finding(const tonus_assessment* assessment, size_t index,
                                 tonus_finding* finding, tonus_error* error) noexcept {
  if (const auto edge = check_edge(assessment != nullptr && finding != nullptr, nullptr, error);
      edge != status::ok)
    return edge;
  if (const auto bad = check_handle(assessment, error); bad != status::ok) return bad;
  if (!size_is_good<first_finding_size>(finding))
    return report(error, {.code = status::bad_handle, .name = "finding.struct_size"});
  const auto& all = assessment->value.findings;
  if (index >= all.size())
    return report(error, {.code = status::wrong_count,
                          .value = static_cast<double>(index),
                          .minimum = 0,
                          .maximum = static_cast<double>(all.size()) - 1.0,
                          .name = "index"});
  write_struct(finding, shown(all[index]));
  return report(error, {});
}

int32_t tonus_assessment_json(const tonus_assessment* assessment, char* buffer, size_t* size,
                              tonus_error* error) noexcept {
  if (const auto edge = check_edge(assessment != nullptr && size != nullptr, nullptr, error);
      edge != status::ok)
    return edge;
  if (const auto bad = check_handle(assessment, error); bad != status::ok) return bad;
  return guarded(error, [&] {
    return hand_over_text(assessment_json(assessment->value), buffer, size, error);
  });
}
