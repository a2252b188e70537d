// SPDX-License-Identifier: BSL-1.0
/// @file
/// Packs: several numbers that go through a kernel together, one for each person. Each lane gets
/// the bits that double arithmetic would give, for every operation is that of IEEE 754.
#pragma once

#include <cstddef>
#include <cstring>
#include <tonus/number.hpp>

#if !defined(__GNUC__)
#error "packs need the vector types of g++ and clang"
#endif

namespace tonus {

/// N numbers side by side. @tparam N how many, a power of two
template <std::size_t N>
class pack {
 public:
  static constexpr std::size_t lanes = N;  ///< how many
  /// The vector type of the compiler.
  using vector [[gnu::vector_size(N * sizeof(double)), gnu::aligned(alignof(double))]] = double;

  constexpr pack() noexcept : v_{} {}
  /// The same number in every lane. @param all the number
  constexpr explicit pack(double all) noexcept : v_(vector{} + all) {}

  /// Reads lanes. @param from N numbers @return the pack
  static pack load(const double* from) noexcept {
    pack p;
    std::memcpy(&p.v_, from, sizeof p.v_);
    return p;
  }
  /// Writes lanes. @param to receives N numbers
  void store(double* to) const noexcept { std::memcpy(to, &v_, sizeof v_); }

  /// @param b other @return this
  constexpr pack& operator+=(const pack& b) noexcept {
    v_ += b.v_;
    return *this;
  }
  /// @return the opposite
  constexpr pack operator-() const noexcept { return pack(-v_, 0); }
  /// @param a number @param b number @return the sum
  friend constexpr pack operator+(const pack& a, const pack& b) noexcept {
    return pack(a.v_ + b.v_, 0);
  }
  /// @param a number @param b number @return the difference
  friend constexpr pack operator-(const pack& a, const pack& b) noexcept {
    return pack(a.v_ - b.v_, 0);
  }
  /// @param a number @param b number @return the product
  friend constexpr pack operator*(const pack& a, const pack& b) noexcept {
    return pack(a.v_ * b.v_, 0);
  }
  /// @param a number @param b number @return the quotient
  friend constexpr pack operator/(const pack& a, const pack& b) noexcept {
    return pack(a.v_ / b.v_, 0);
  }
  /// @param a number @param b constant @return the sum
  friend constexpr pack operator+(const pack& a, double b) noexcept { return pack(a.v_ + b, 0); }
  /// @param a constant @param b number @return the sum
  friend constexpr pack operator+(double a, const pack& b) noexcept { return pack(a + b.v_, 0); }
  /// @param a number @param b constant @return the difference
  friend constexpr pack operator-(const pack& a, double b) noexcept { return pack(a.v_ - b, 0); }
  /// @param a constant @param b number @return the difference
  friend constexpr pack operator-(double a, const pack& b) noexcept { return pack(a - b.v_, 0); }
  /// @param a number @param b constant @return the product
  friend constexpr pack operator*(const pack& a, double b) noexcept { return pack(a.v_ * b, 0); }
  /// @param a constant @param b number @return the product
  friend constexpr pack operator*(double a, const pack& b) noexcept { return pack(a * b.v_, 0); }
  /// @param a number @param b constant @return the quotient
  friend constexpr pack operator/(const pack& a, double b) noexcept { return pack(a.v_ / b, 0); }
  /// @param a constant @param b number @return the quotient
  friend constexpr pack operator/(double a, const pack& b) noexcept { return pack(a / b.v_, 0); }
  /// Joins signs: compilers make single lanes of a smallest number, but not of an OR.
  /// @param a number @param b number @return negative where either is; its size means nothing
  friend pack either_negative(const pack& a, const pack& b) noexcept {
    return pack(vector(bits(a.v_) | bits(b.v_)), 0);
  }

 private:
  using bits [[gnu::vector_size(N * sizeof(double)), gnu::aligned(alignof(double))]] = long long;
  constexpr pack(const vector& v, int) noexcept : v_(v) {}
  vector v_;
};

/// Packs stand in for double in kernels.
template <std::size_t N>
inline constexpr bool is_number<pack<N>> = true;

}  // namespace tonus
