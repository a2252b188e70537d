// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <string>
#include <tonus/training/resolve.hpp>

#include "text/utf8.hpp"
#include "training/name_key.hpp"
#include "training/name_tables.hpp"

namespace tonus::training {
namespace {

const name_entry* find_entry(std::span<const name_entry> sorted, std::string_view name) {
  const auto found = std::ranges::lower_bound(sorted, name, {}, &name_entry::name);
  return found != sorted.end() && found->name == name ? &*found : nullptr;
}

resolved from_entry(const name_entry& entry) {
  if (entry.row < 0) return {nullptr, entry.how};
  return {&exercises()[static_cast<std::size_t>(entry.row)], entry.how};
}

}  // namespace

std::string_view confidence_name(confidence how) noexcept {
  switch (how) {
    case confidence::unresolved:
      return "unresolved";
    case confidence::exact:
      return "exact";
    case confidence::close:
      return "close";
    case confidence::muscles:
      return "muscles";
    case confidence::ignore:
      return "ignore";
    case confidence::normalised:
      return "normalised";
  }
  return {};
}

resolved resolve_exercise(std::string_view app_name) {
  if (const exercise* const row = find_exercise(text::trim(app_name))) {
    return {row, confidence::exact};
  }
  const name_entry* entry = find_entry(listed_names(), text::normal_form(app_name));
  if (entry == nullptr) entry = find_entry(word_keys(), name_key(app_name));
  return entry == nullptr ? resolve_by_words(app_name) : from_entry(*entry);
}

}  // namespace tonus::training
