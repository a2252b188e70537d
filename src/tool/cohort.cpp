// SPDX-License-Identifier: BSL-1.0
#include <chrono>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <thread>
#include <tonus/energy/adult/cohort.hpp>

#include "cohort_columns.hpp"
#include "commands.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using namespace energy::adult;
using seconds_t = std::chrono::duration<double>;

volatile std::sig_atomic_t interrupted = 0;
extern "C" void note_interrupt(int) { interrupted = 1; }

/// A file that appears under its name whole or not at all.
class whole_file {
 public:
  explicit whole_file(std::string path)
      : path_(std::move(path)), part_(path_ + ".part"), file_(part_, std::ios::binary) {
    check();
  }
  ~whole_file() {
    if (done_) return;
    file_.close();
    std::remove(part_.c_str());
  }
  whole_file(const whole_file&) = delete;
  whole_file& operator=(const whole_file&) = delete;

  void write(const std::string& text) {
    file_ << text;
    check();
  }
  void finish() {
    file_.close();
    check();
    if (std::rename(part_.c_str(), path_.c_str()) != 0)
      throw refused{path_ + ": cannot be written"};
    done_ = true;
  }

 private:
  void check() {
    if (!file_) throw refused{part_ + ": cannot be written"};
  }
  std::string path_, part_;
  std::ofstream file_;
  bool done_ = false;
};

/// Pieces of a file that end where a line does; memory holds one of them.
class piece_reader {
 public:
  explicit piece_reader(const std::string& path) : path_(path), file_(path, std::ios::binary) {
    if (!file_) throw refused{path + ": cannot be read"};
    file_.seekg(0, std::ios::end);
    size_ = static_cast<double>(file_.tellg());
    file_.seekg(0);
    if (!file_ || size_ < 0) throw refused{path + ": cannot be read as a file"};
  }
  /// The next whole lines; empty at the end.
  std::string next() {
    constexpr std::size_t piece = std::size_t{1} << 20U;
    std::string text = std::move(rest_);
    rest_.clear();
    const std::size_t before = text.size();
    text.resize(before + piece);
    file_.read(text.data() + before, piece);
    if (file_.bad()) throw refused{path_ + ": cannot be read"};
    text.resize(before + static_cast<std::size_t>(file_.gcount()));
    read_ += static_cast<double>(file_.gcount());
    if (file_.eof()) return text;
    const auto end = text.rfind('\n');
    if (end == text.npos) {
      if (text.size() > 16 * piece) throw refused{path_ + ": a line is longer than 16 MB"};
      rest_ = std::move(text);
      return next();
    }
    rest_ = text.substr(end + 1);
    text.resize(end + 1);
    return text;
  }
  [[nodiscard]] double share() const { return size_ > 0 ? read_ / size_ : 1.0; }

 private:
  std::string path_;
  std::ifstream file_;
  std::string rest_;
  double size_ = 0, read_ = 0;
};

/// Rate and time left on stderr, at most twice a second.
class progress {
 public:
  void show(std::size_t rows, double share, bool last = false) {
    const auto now = std::chrono::steady_clock::now();
    if (!last && now - shown_ < std::chrono::milliseconds(500)) return;
    shown_ = now;
    const double past = seconds_t(now - start_).count();
    const double left = share > 0 ? past * (1 - share) / share : 0;
    std::fprintf(stderr, "\r%zu people, %.0f people/s, %.0f s left   %s", rows,
                 past > 0 ? static_cast<double>(rows) / past : 0.0, last ? 0.0 : left,
                 last ? "\n" : "");
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now(), shown_{};
};

/// Simulates the rows of a piece on some threads.
void run_rows(const cohort_columns& rows, const cohort_plan& what, const cohort_result& into,
              int threads) {
  const std::size_t n = rows.size();
  const auto parts = static_cast<std::size_t>(threads);
  const auto part = [&](std::size_t i) {
    const std::size_t first = n * i / parts, last = n * (i + 1) / parts;
    const auto done = simulate_many(rows.people(), what, into, first, last - first);
    (void)done;  // the plan was checked, and rows carry their statuses
  };
  std::vector<std::thread> others;
  for (std::size_t i = 1; i < parts; ++i) others.emplace_back(part, i);
  part(0);
  for (std::thread& t : others) t.join();
}

cohort_plan plan_of(const cohort_request& request) {
  cohort_plan what;
  what.days = request.days;
  what.every = request.every;
  what.days_per_step = request.days_per_step;
  const auto checked = simulate_many(cohort_columns::nobody(), what, {}, 0, 0);
  if (!checked) throw refused{describe(checked.error())};
  return what;
}

}  // namespace

int cohort(const cohort_request& request) {
  const cohort_plan what = plan_of(request);
  std::signal(SIGINT, note_interrupt);
  std::signal(SIGTERM, note_interrupt);
  piece_reader in(request.in);
  whole_file out(request.out);
  cohort_columns rows(request.in);
  cohort_results results(what);
  progress shown;
  std::size_t all = 0;
  for (std::string piece = in.next(); !piece.empty(); piece = in.next()) {
    if (interrupted != 0) throw refused{"interrupted: " + request.out + " is not written"};
    rows.read(piece);
    results.resize(rows.size());
    run_rows(rows, rows.with_changes(what), results.columns(), request.threads);
    if (all == 0) out.write(results.header(rows));
    out.write(results.text(rows));
    all += rows.size();
    shown.show(all, in.share());
  }
  if (!rows.has_header()) throw refused{request.in + ": no header"};
  if (all == 0) out.write(results.header(rows));
  out.finish();
  shown.show(all, 1.0, true);
  if (results.failed() > 0)
    std::fprintf(stderr, "%zu people could not be simulated; the first: %s\n", results.failed(),
                 results.first_failure().c_str());
  return 0;
}

}  // namespace tonus::tool
