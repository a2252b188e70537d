// SPDX-License-Identifier: BSL-1.0
#include "read_header.hpp"

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <string_view>

namespace tonus {
namespace {

bool is_space(char letter) { return std::isspace(static_cast<unsigned char>(letter)) != 0; }

std::string trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return std::string(text);
}

/// The words of a comment without its frame, in one line.
std::string words_of(std::string_view comment) {
  std::string words;
  comment = comment.substr(3, comment.size() - 5);
  if (comment.starts_with('<')) comment.remove_prefix(1);
  bool line_starts = true;
  for (const char letter : comment) {
    if (line_starts && (is_space(letter) || letter == '*')) continue;
    line_starts = letter == '\n';
    if (!is_space(letter))
      words += letter;
    else if (!words.empty() && words.back() != ' ')
      words += ' ';
  }
  return trimmed(words);
}

/// A piece of a header that ends with a semicolon or a comma, without its comments.
struct statement {
  std::string text;
  std::string before;  // documentation in front
  std::string after;   // documentation behind, on the same line
};

/// Cuts a text at an end character outside of braces and brackets.
class cutter {
 public:
  cutter(std::string_view text, char end) : rest_(text), end_(end) {}

  bool next(statement& found) {
    found = {};
    int depth = 0;
    while (!rest_.empty()) {
      if (rest_.starts_with("/*")) {
        found.before = take_comment();
        continue;
      }
      const char letter = rest_.front();
      if (found.text.empty() && letter == '#') {
        rest_.remove_prefix(std::min(rest_.find('\n'), rest_.size()));
        continue;
      }
      if (letter == '{') {
        take_block(found.text);
        continue;
      }
      if (letter == '(') ++depth;
      if (letter == ')') --depth;
      rest_.remove_prefix(1);
      if (letter == end_ && depth == 0) break;
      if (!found.text.empty() || !is_space(letter)) found.text += letter;
    }
    found.text = trimmed(found.text);
    while (rest_.starts_with(' ')) rest_.remove_prefix(1);
    if (rest_.starts_with("/**<")) found.after = take_comment();
    return !found.text.empty();
  }

 private:
  std::string take_comment() {
    const std::size_t size = rest_.find("*/") + 2;
    const std::string_view comment = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return comment.starts_with("/**") ? words_of(comment) : std::string();
  }

  /// A block goes on as it is, with its comments: it is cut again.
  void take_block(std::string& text) {
    const std::size_t size = rest_.find('}') + 1;
    text += rest_.substr(0, size);
    rest_.remove_prefix(size);
  }

  std::string_view rest_;
  char end_;
};

std::string_view between(std::string_view text, char open, char close) {
  const std::size_t first = text.find(open) + 1;
  return text.substr(first, text.rfind(close) - first);
}

/// `const char *name[3]` in its parts.
c_variable variable(const statement& declared) {
  std::string_view text = declared.text;
  c_variable made{{}, {}, 0, declared.before + declared.after};
  if (text.ends_with(']')) {
    const std::size_t at = text.rfind('[');
    made.elements = std::stoi(std::string(text.substr(at + 1)));
    text = text.substr(0, at);
  }
  std::size_t first = text.size();
  while (first > 0 &&
         (std::isalnum(static_cast<unsigned char>(text[first - 1])) != 0 || text[first - 1] == '_'))
    --first;
  made.name = text.substr(first);
  made.type = trimmed(text.substr(0, first));
  if (made.type.empty() || made.name.empty())
    throw std::runtime_error("no declaration: " + declared.text);
  return made;
}

std::vector<c_variable> variables(std::string_view text, char end) {
  std::vector<c_variable> all;
  cutter pieces(text, end);
  for (statement piece; pieces.next(piece);)
    if (piece.text != "void") all.push_back(variable(piece));
  return all;
}

void add_constants(c_interface& into, std::string_view block) {
  cutter pieces(block, ',');
  for (statement piece; pieces.next(piece);) {
    const std::size_t sign = piece.text.find('=');
    if (sign == std::string::npos)
      throw std::runtime_error("a constant without its value: " + piece.text);
    into.constants.push_back(
        {trimmed(piece.text.substr(0, sign)), std::stoi(piece.text.substr(sign + 1))});
  }
}

void add_struct(c_interface& into, const statement& declared) {
  const std::string& text = declared.text;
  c_struct made{text.substr(text.find_last_of("} ") + 1), declared.before, {}};
  if (text.find('{') != std::string::npos) made.fields = variables(between(text, '{', '}'), ';');
  into.structs.push_back(std::move(made));
}

void add_function(c_interface& into, const statement& declared) {
  const std::string text = declared.text.substr(std::string_view("TONUS_API").size());
  const std::size_t open = text.find('(');
  const c_variable head = variable({text.substr(0, open), {}, {}});
  into.functions.push_back(
      {head.name, head.type, declared.before, variables(between(text, '(', ')'), ',')});
}

/// The header as C sees it: without what is there for C++ alone.
std::string as_c(std::string text) {
  constexpr std::string_view opening = "#ifdef __cplusplus", closing = "#endif";
  for (std::size_t at; (at = text.find(opening)) != std::string::npos;)
    text.erase(at, text.find(closing, at) + closing.size() - at);
  return text;
}

}  // namespace

c_interface read_header(const std::string& text) {
  c_interface all;
  const std::string c = as_c(text);
  cutter pieces(c, ';');
  for (statement piece; pieces.next(piece);) {
    if (piece.text.starts_with("enum"))
      add_constants(all, between(piece.text, '{', '}'));
    else if (piece.text.starts_with("typedef struct"))
      add_struct(all, piece);
    else if (piece.text.starts_with("TONUS_API"))
      add_function(all, piece);
    else
      throw std::runtime_error("tonus.h has what read_header does not know: " + piece.text);
  }
  return all;
}

}  // namespace tonus
