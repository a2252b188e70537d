// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <tonus/training/fitness_fit.hpp>
#include <tonus/training/progression/session.hpp>
#include <vector>

namespace tonus::training {
namespace {

using progression::detail::check_limits;
using column_vector = std::vector<double>;

constexpr double tau1_least = 10, tau1_most = 150, tau2_least = 1.5, tau2_most = 40;

double dot(const column_vector& a, const column_vector& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

/// Least squares by modified Gram-Schmidt. @tparam N columns
template <std::size_t N>
struct least_squares {
  std::array<column_vector, N> q;
  std::array<std::array<double, N>, N> r{};
  bool independent = true;

  explicit least_squares(std::array<column_vector, N> columns) : q(std::move(columns)) {
    constexpr double slack = 1e-10;
    for (std::size_t j = 0; j < N; ++j) {
      const double before = std::sqrt(dot(q[j], q[j]));
      for (std::size_t i = 0; i < j; ++i) {
        r[i][j] = dot(q[i], q[j]);
        for (std::size_t k = 0; k < q[j].size(); ++k) q[j][k] -= r[i][j] * q[i][k];
      }
      r[j][j] = std::sqrt(dot(q[j], q[j]));
      independent = independent && r[j][j] > slack * before;
      if (!independent) return;
      for (double& value : q[j]) value /= r[j][j];
    }
  }
  [[nodiscard]] std::array<double, N> solve(const column_vector& y) const {
    std::array<double, N> x{};
    for (std::size_t j = N; j-- > 0;) {
      x[j] = dot(q[j], y);
      for (std::size_t k = j + 1; k < N; ++k) x[j] -= r[j][k] * x[k];
      x[j] /= r[j][j];
    }
    return x;
  }
  /// Diagonal of the inverse of the normal matrix.
  [[nodiscard]] std::array<double, N> variances() const {
    std::array<double, N> all{};
    for (std::size_t c = 0; c < N; ++c) {  // column c of the inverse of r
      std::array<double, N> x{};
      for (std::size_t j = c + 1; j-- > 0;) {
        x[j] = j == c ? 1.0 : 0.0;
        for (std::size_t k = j + 1; k <= c; ++k) x[j] -= r[j][k] * x[k];
        x[j] /= r[j][j];
        all[j] += x[j] * x[j];
      }
    }
    return all;
  }
};

/// Loads and performances, with the sums the model is made of.
class problem_data {
 public:
  problem_data(std::span<const double> loads, std::span<const performance> tests)
      : loads_(loads), tests_(tests) {
    for (const performance& one : tests) y.push_back(one.value);
  }

  /// Decayed load before each test. @param slope its derivative by tau instead
  [[nodiscard]] column_vector decayed(double tau, bool slope = false) const {
    const double left = std::exp(-1.0 / tau);
    column_vector by_day(loads_.size() + 1, 0.0), by_day_slope = by_day;
    for (std::size_t d = 1; d < by_day.size(); ++d) {
      const double before = by_day[d - 1] + loads_[d - 1];
      by_day[d] = before * left;
      by_day_slope[d] = (by_day_slope[d - 1] + before / (tau * tau)) * left;
    }
    column_vector found;
    for (const performance& one : tests_)
      found.push_back((slope ? by_day_slope : by_day)[static_cast<std::size_t>(one.day)]);
    return found;
  }

  struct solution {
    std::array<double, 3> x{};  // p0, k1, -k2
    double squares = std::numeric_limits<double>::infinity();
  };
  [[nodiscard]] solution solve(double tau1, double tau2) const {
    const std::array columns{column_vector(y.size(), 1.0), decayed(tau1), decayed(tau2)};
    const least_squares<3> system(columns);
    solution found;
    if (!system.independent) return found;
    found.x = system.solve(y);
    found.squares = 0;
    for (std::size_t i = 0; i < y.size(); ++i) {
      double off = y[i];
      for (std::size_t c = 0; c < 3; ++c) off -= found.x[c] * columns[c][i];
      found.squares += off * off;
    }
    return found;
  }

  column_vector y;

 private:
  std::span<const double> loads_;
  std::span<const performance> tests_;
};

struct taus {
  double one, two;
};

bool inside(const taus& at) {
  return at.one >= tau1_least && at.one <= tau1_most && at.two >= tau2_least &&
         at.two <= tau2_most && at.two < at.one;
}

taus grid_search(const problem_data& data) {
  constexpr int steps = 24;
  taus best{tau1_least, tau2_least};
  double least = std::numeric_limits<double>::infinity();
  for (int i = 0; i <= steps; ++i)
    for (int j = 0; j <= steps; ++j) {
      const taus at{tau1_least * std::pow(tau1_most / tau1_least, double(i) / steps),
                    tau2_least * std::pow(tau2_most / tau2_least, double(j) / steps)};
      if (!inside(at)) continue;
      const double squares = data.solve(at.one, at.two).squares;
      if (squares < least) best = at;
      least = std::min(least, squares);
    }
  return best;
}

/// Ever smaller steps in the logarithms of both, along and across.
taus refine(const problem_data& data, taus at) {
  double least = data.solve(at.one, at.two).squares;
  constexpr double smallest = 1e-9;
  for (double size = 0.1; size > smallest;) {
    bool moved = false;
    for (const auto& [a, b] :
         {std::pair{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {-1, -1}, {1, -1}, {-1, 1}}) {
      const taus next{at.one * std::exp(a * size), at.two * std::exp(b * size)};
      if (!inside(next)) continue;
      const double squares = data.solve(next.one, next.two).squares;
      if (squares >= least) continue;
      least = squares;
      at = next;
      moved = true;
    }
    if (!moved) size /= 2;
  }
  return at;
}

problem check(std::span<const double> loads, std::span<const performance> tests) {
  problem why;
  double last = 0;
  for (const double load : loads)
    if (why.code >= 0) why = check_limits("daily_load_au", load, 0, 10'000);
  for (const performance& one : tests) {
    if (why.code >= 0) why = check_limits("day", one.day, 1, static_cast<double>(loads.size()));
    if (why.code >= 0) why = check_limits("performance", one.value, -1e12, 1e12);
    last = std::max<double>(last, one.day);
  }
  if (why.code < 0) return why;
  if (tests.size() < least_performances)
    return {.code = status::wrong_count,
            .value = static_cast<double>(tests.size()),
            .minimum = static_cast<double>(least_performances),
            .name = "performances"};
  if (last < least_fit_days)
    return {.code = status::wrong_count,
            .value = last,
            .minimum = static_cast<double>(least_fit_days),
            .name = "days"};
  return {};
}

problem not_told(std::string_view name, double value) {
  return {.code = status::outside_domain,
          .value = value,
          .name = name,
          .why = "the data do not tell fitness from fatigue"};
}

bool at_end(double value, double least, double most) {
  constexpr double near = 1.001;
  return value < least * near || value > most / near;
}

fitted_parameter parameter_of(double value, double error, double t) {
  return {value, error, value - t * error, value + t * error};
}

}  // namespace

outcome<fitness_fit> fit_fitness(std::span<const double> daily_loads,
                                 std::span<const performance> tests) {
  if (const problem wrong = check(daily_loads, tests); wrong.code < 0) return wrong;
  const problem_data data(daily_loads, tests);
  const taus at = refine(data, grid_search(data));
  const auto found = data.solve(at.one, at.two);
  const double k1 = found.x[1], k2 = -found.x[2];
  if (!(k1 > 0)) return not_told("k1", k1);
  if (!(k2 > 0)) return not_told("k2", k2);
  if (at_end(at.one, tau1_least, tau1_most)) return not_told("tau1_d", at.one);
  if (at_end(at.two, tau2_least, tau2_most)) return not_told("tau2_d", at.two);
  column_vector by_tau1 = data.decayed(at.one, true), by_tau2 = data.decayed(at.two, true);
  for (double& value : by_tau1) value *= k1;
  for (double& value : by_tau2) value *= -k2;
  const least_squares<5> jacobian({column_vector(data.y.size(), 1.0), data.decayed(at.one),
                                   data.decayed(at.two), by_tau1, by_tau2});
  if (!jacobian.independent) return not_told("tau1_d", at.one);
  const auto n = static_cast<double>(data.y.size());
  const double variance = found.squares / (n - 5);
  const auto inverse = jacobian.variances();
  const double t = boost::math::quantile(boost::math::students_t(n - 5), 0.975);
  const auto fitted = [&](double value, std::size_t i) {
    return parameter_of(value, std::sqrt(variance * inverse[i]), t);
  };
  double mean = 0, total = 0;
  for (const double value : data.y) mean += value / n;
  for (const double value : data.y) total += (value - mean) * (value - mean);
  return fitness_fit{fitted(found.x[0], 0),    fitted(k1, 1),     fitted(k2, 2),
                     fitted(at.one, 3),        fitted(at.two, 4), std::sqrt(variance),
                     1 - found.squares / total};
}

}  // namespace tonus::training
