// SPDX-License-Identifier: BSL-1.0
/// @file
/// Units, quantities and literals. Every unit is built from base units, so that any product or
/// quotient of two of them has one type, whatever the order of the arithmetic.
#pragma once

#include <boost/units/base_dimension.hpp>
#include <boost/units/base_unit.hpp>
#include <boost/units/base_units/si/kilogram.hpp>
#include <boost/units/base_units/si/meter.hpp>
#include <boost/units/base_units/si/second.hpp>
#include <boost/units/conversion.hpp>
#include <boost/units/make_scaled_unit.hpp>
#include <boost/units/physical_dimensions/energy.hpp>
#include <boost/units/quantity.hpp>
#include <boost/units/scale.hpp>
#include <tonus/fwd.hpp>

namespace tonus {

namespace bu = boost::units;

/// Base dimensions of our own: adding repetitions to sets, or beats to percent, does not compile.
namespace dimension {
/// One repetition of an exercise.
struct repetition : bu::base_dimension<repetition, 7001> {};
/// One set of an exercise.
struct set : bu::base_dimension<set, 7002> {};
/// A share of a whole.
struct proportion : bu::base_dimension<proportion, 7003> {};
/// One beat of the heart.
struct beat : bu::base_dimension<beat, 7004> {};
/// Rated effort (RPE) of a set.
struct effort : bu::base_dimension<effort, 7005> {};
/// Training load in arbitrary units.
struct training_load : bu::base_dimension<training_load, 7006> {};
/// Electric resistance, which bioimpedance measures.
struct resistance : bu::base_dimension<resistance, 7021> {};
/// Temperature on a scale with a zero of its own.
struct temperature : bu::base_dimension<temperature, 7043> {};
/// Pressure of the blood.
struct pressure : bu::base_dimension<pressure, 7042> {};
/// Amount of a substance, counted in moles.
struct substance : bu::base_dimension<substance, 7031> {};
/// Amount of insulin, counted in international units.
struct insulin : bu::base_dimension<insulin, 7032> {};
/// Logarithm of a time.
struct log_time : bu::base_dimension<log_time, 7033> {};
/// A plane angle.
struct angle : bu::base_dimension<angle, 7034> {};
}  // namespace dimension

/// Base units of those dimensions, and the thermochemical kilocalorie (4184 J exactly).
namespace base {
/// Base unit of energy: 1 kcal = 4184 J.
struct kilocalorie : bu::base_unit<kilocalorie, bu::energy_dimension, 7001> {};
/// One repetition.
struct repetition : bu::base_unit<repetition, dimension::repetition::dimension_type, 7002> {};
/// One set.
struct set : bu::base_unit<set, dimension::set::dimension_type, 7003> {};
/// One hundredth of a whole.
struct percent : bu::base_unit<percent, dimension::proportion::dimension_type, 7004> {};
/// One heart beat.
struct beat : bu::base_unit<beat, dimension::beat::dimension_type, 7005> {};
/// One point of the effort scale.
struct rpe_point : bu::base_unit<rpe_point, dimension::effort::dimension_type, 7006> {};
/// One arbitrary unit of training load.
struct load_unit : bu::base_unit<load_unit, dimension::training_load::dimension_type, 7007> {};
/// One ohm.
struct ohm : bu::base_unit<ohm, dimension::resistance::dimension_type, 7021> {};
/// One degree Celsius; no other scale of temperature is offered.
struct celsius : bu::base_unit<celsius, dimension::temperature::dimension_type, 7043> {};
/// One millimetre of mercury.
struct millimetre_of_mercury
    : bu::base_unit<millimetre_of_mercury, dimension::pressure::dimension_type, 7042> {};
/// One thousandth of a mole.
struct millimole : bu::base_unit<millimole, dimension::substance::dimension_type, 7031> {};
/// One millionth of an international unit of insulin.
struct micro_unit : bu::base_unit<micro_unit, dimension::insulin::dimension_type, 7032> {};
/// The natural logarithm of a time in milliseconds.
struct log_millisecond : bu::base_unit<log_millisecond, dimension::log_time::dimension_type, 7033> {
};
/// One degree of a circle of 360.
struct degree : bu::base_unit<degree, dimension::angle::dimension_type, 7034> {};
}  // namespace base

/// `Unit` times `Base` to the power `Power`.
template <class Unit, long Base, long Power = 1>
using scaled =
    typename bu::make_scaled_unit<Unit, bu::scale<Base, bu::static_rational<Power>>>::type;
/// Product of two units.
template <class A, class B>
using product = typename bu::multiply_typeof_helper<A, B>::type;
/// Quotient of two units.
template <class A, class B>
using quotient = typename bu::divide_typeof_helper<A, B>::type;

/// The types of the units. `tonus::kilogram` is the unit itself, `tonus::unit::kilogram` its type.
namespace unit {
using kilogram = bu::si::kilogram_base_unit::unit_type;       ///< kg
using gram = scaled<kilogram, 10, -3>;                        ///< g
using milligram = scaled<kilogram, 10, -6>;                   ///< mg
using pound = bu::make_scaled_unit<scaled<kilogram, 10, -8>,  // 0.45359237 kg exactly
                                   bu::scale<45359237, bu::static_rational<1>>>::type;  ///< lb
using ounce = scaled<pound, 16, -1>;                        ///< oz, 1/16 lb
using stone = scaled<pound, 14>;                            ///< st, 14 lb
using metre = bu::si::meter_base_unit::unit_type;           ///< m
using centimetre = scaled<metre, 10, -2>;                   ///< cm
using millimetre = scaled<metre, 10, -3>;                   ///< mm
using kilometre = scaled<metre, 10, 3>;                     ///< km
using inch = scaled<scaled<metre, 10, -4>, 254>;            ///< in, 2.54 cm exactly
using foot = scaled<inch, 12>;                              ///< ft, 12 in
using mile = scaled<foot, 5280>;                            ///< mi, 5280 ft
using second = bu::si::second_base_unit::unit_type;         ///< s
using minute = scaled<second, 60>;                          ///< min
using hour = scaled<second, 3600>;                          ///< h
using day = scaled<second, 86400>;                          ///< d, 24 h
using week = scaled<second, 604800>;                        ///< wk, 7 d
using year = scaled<second, 31557600>;                      ///< a, the Julian year of 365.25 d
using one = quotient<kilogram, kilogram>;                   ///< a plain number
using kilocalorie = base::kilocalorie::unit_type;           ///< kcal, 4184 J
using joule = scaled<kilocalorie, 4184, -1>;                ///< J
using kilojoule = scaled<joule, 10, 3>;                     ///< kJ
using megajoule = scaled<joule, 10, 6>;                     ///< MJ
using square_metre = product<metre, metre>;                 ///< m2
using square_centimetre = product<centimetre, centimetre>;  ///< cm2
using cubic_metre = product<square_metre, metre>;           ///< m3
using litre = scaled<cubic_metre, 10, -3>;                  ///< L
using millilitre = scaled<cubic_metre, 10, -6>;             ///< mL
using kilocalorie_per_day = quotient<kilocalorie, day>;     ///< kcal/d
using megajoule_per_day = quotient<megajoule, day>;         ///< MJ/d
using kilocalorie_per_kilogram = quotient<kilocalorie, kilogram>;    ///< kcal/kg
using kilogram_per_square_metre = quotient<kilogram, square_metre>;  ///< kg/m2
using litre_per_day = quotient<litre, day>;                          ///< L/d
/// mL/kg/min
using millilitre_per_kilogram_minute = quotient<quotient<millilitre, kilogram>, minute>;
using gram_per_kilogram_day = quotient<quotient<gram, kilogram>, day>;  ///< g/kg/d
using minute_per_week = quotient<minute, week>;                         ///< min/wk
using per_week = quotient<one, week>;                                   ///< /wk
using repetition = base::repetition::unit_type;                         ///< one repetition
using set = base::set::unit_type;                                       ///< one set
using percent = base::percent::unit_type;                               ///< %
using beat = base::beat::unit_type;                                     ///< one heart beat
using beat_per_minute = quotient<beat, minute>;                         ///< bpm
using metre_per_minute = quotient<metre, minute>;                       ///< m/min
using kilometre_per_hour = quotient<kilometre, hour>;                   ///< km/h
using per_minute = quotient<one, minute>;                    ///< /min, events that are no beats
using litre_per_minute = quotient<litre, minute>;            ///< L/min
using kilojoule_per_minute = quotient<kilojoule, minute>;    ///< kJ/min
using kilocalorie_per_litre = quotient<kilocalorie, litre>;  ///< kcal/L
/// Kilogram-force metre, 9.80665 J exactly.
using kilogram_metre = scaled<scaled<joule, 10, -5>, 980665>;
using kilogram_metre_per_minute = quotient<kilogram_metre, minute>;  ///< kgm/min of ergometers
using rpe_point = base::rpe_point::unit_type;                        ///< one point of effort
using load_unit = base::load_unit::unit_type;               ///< arbitrary unit of training load
using load_unit_per_day = quotient<load_unit, day>;         ///< training load for each day
using kilogram_repetition = product<kilogram, repetition>;  ///< load times repetitions
using kilogram_per_cubic_metre = quotient<kilogram, cubic_metre>;  ///< kg/m3
using gram_per_millilitre = quotient<gram, millilitre>;            ///< g/mL, which is g/cm3
using ohm = base::ohm::unit_type;                                  ///< ohm
using kilojoule_per_day = quotient<kilojoule, day>;                ///< kJ/d
using millilitre_per_minute = quotient<millilitre, minute>;        ///< mL/min
using kilocalorie_per_kilogram_day = quotient<kilocalorie_per_kilogram, day>;  ///< kcal/kg/d
using percent_per_week = quotient<percent, week>;                              ///< %/wk
using kilogram_per_month = quotient<kilogram, scaled<second, 2629800>>;   ///< kg/mo, 365.25/12 d
using hour_per_day = quotient<hour, day>;                                 ///< h/d
using minute_per_day = quotient<minute, day>;                             ///< min/d
using per_day = quotient<one, day>;                                       ///< /d
using degree = base::degree::unit_type;                                   ///< degree of an angle
using log_millisecond = base::log_millisecond::unit_type;                 ///< ln of a time in ms
using millimole_per_litre = quotient<base::millimole::unit_type, litre>;  ///< mmol/L
using micro_unit_per_millilitre = quotient<base::micro_unit::unit_type, millilitre>;  ///< uU/mL
using kilogram_per_week = quotient<kilogram, week>;                                   ///< kg/wk
using gram_per_day = quotient<gram, day>;                                             ///< g/d
using milligram_per_day = quotient<milligram, day>;                                   ///< mg/d
using gram_per_kilogram = quotient<gram, kilogram>;                                   ///< g/kg
using litre_per_kilogram = quotient<litre, kilogram>;                                 ///< L/kg
using litre_per_hour = quotient<litre, hour>;                                         ///< L/h
using celsius = base::celsius::unit_type;                              ///< degree Celsius
using millimetre_of_mercury = base::millimetre_of_mercury::unit_type;  ///< mmHg
using megacalorie = scaled<kilocalorie, 10, 3>;                        ///< 1000 kcal
using gram_per_megacalorie = quotient<gram, megacalorie>;              ///< g/1000 kcal
using milligram_per_megacalorie = quotient<milligram, megacalorie>;    ///< mg/1000 kcal
/// US pint of 473.176473 mL exactly, twice a cup, whose own number would not fit a `long` of 32
/// bits.
using us_pint = scaled<scaled<cubic_metre, 10, -12>, 473176473>;
using cup_per_megacalorie = quotient<scaled<us_pint, 2, -1>, megacalorie>;  ///< US cup/1000 kcal
using ounce_per_megacalorie = quotient<ounce, megacalorie>;                 ///< oz/1000 kcal
/// kg m2 s-2, the joule of mechanics; only the bridge to other systems of units uses it.
using mechanical_joule = quotient<product<kilogram, square_metre>, product<second, second>>;
}  // namespace unit

/// A number with a unit. @tparam Unit its unit @tparam V the number: double, a pack, a dual number
template <class Unit, class V = double>
using quantity = bu::quantity<Unit, V>;

using mass = quantity<unit::kilogram>;                            ///< kg
using length = quantity<unit::centimetre>;                        ///< cm
using thickness = quantity<unit::millimetre>;                     ///< mm, of a skinfold or a layer
using distance = quantity<unit::kilometre>;                       ///< km
using years = quantity<unit::year>;                               ///< a
using weeks = quantity<unit::week>;                               ///< wk
using days = quantity<unit::day>;                                 ///< d
using hours = quantity<unit::hour>;                               ///< h
using minutes = quantity<unit::minute>;                           ///< min
using seconds = quantity<unit::second>;                           ///< s
using energy_amount = quantity<unit::kilocalorie>;                ///< kcal
using energy_rate = quantity<unit::kilocalorie_per_day>;          ///< kcal/d
using energy_rate_si = quantity<unit::megajoule_per_day>;         ///< MJ/d
using energy_density = quantity<unit::kilocalorie_per_kilogram>;  ///< kcal/kg
using body_mass_index = quantity<unit::kilogram_per_square_metre>;     ///< kg/m2
using liquid_volume = quantity<unit::litre>;                           ///< L
using fluid_rate = quantity<unit::litre_per_day>;                      ///< L/d
using oxygen_uptake = quantity<unit::millilitre_per_kilogram_minute>;  ///< mL/kg/min
using nutrient_rate = quantity<unit::gram_per_kilogram_day>;           ///< g/kg/d
using weekly_minutes = quantity<unit::minute_per_week>;                ///< min/wk
using weekly_count = quantity<unit::per_week>;                         ///< /wk
using fraction = quantity<unit::one>;                                  ///< 0 to 1
using points = quantity<unit::one>;                           ///< a count, or points of a scale
using percentage = quantity<unit::percent>;                   ///< %
using heart_rate = quantity<unit::beat_per_minute>;           ///< bpm
using ground_speed = quantity<unit::metre_per_minute>;        ///< m/min
using minute_rate = quantity<unit::per_minute>;               ///< /min
using oxygen_flow = quantity<unit::litre_per_minute>;         ///< L/min
using oxygen_energy = quantity<unit::kilocalorie_per_litre>;  ///< kcal/L
using exercise_power = quantity<unit::kilojoule_per_minute>;  ///< kJ/min
using mechanical_power = quantity<unit::kilogram_metre_per_minute>;  ///< kgm/min
using repetitions = quantity<unit::repetition>;                      ///< repetitions
using sets = quantity<unit::set>;                                    ///< sets
using effort = quantity<unit::rpe_point>;                            ///< points of the RPE scale
using energy_amount_kj = quantity<unit::kilojoule>;                  ///< kJ
using energy_rate_kj = quantity<unit::kilojoule_per_day>;            ///< kJ/d
using relative_energy_rate = quantity<unit::kilocalorie_per_kilogram_day>;  ///< kcal/kg/d
using food_mass = quantity<unit::gram>;                                     ///< g of a nutrient
using mass_rate = quantity<unit::kilogram_per_week>;                        ///< kg/wk
using food_rate = quantity<unit::gram_per_day>;                             ///< g/d
using micronutrient_rate = quantity<unit::milligram_per_day>;               ///< mg/d
using meal_share = quantity<unit::gram_per_kilogram>;                       ///< g/kg
using fluid_share = quantity<unit::litre_per_kilogram>;                     ///< L/kg
using drinking_rate = quantity<unit::litre_per_hour>;                       ///< L/h
using small_volume = quantity<unit::millilitre>;                            ///< mL
using blood_pressure = quantity<unit::millimetre_of_mercury>;               ///< mmHg
using food_density = quantity<unit::gram_per_megacalorie>;                  ///< g/1000 kcal
using micronutrient_density = quantity<unit::milligram_per_megacalorie>;    ///< mg/1000 kcal
using cups_per_energy = quantity<unit::cup_per_megacalorie>;                ///< cup/1000 kcal
using ounces_per_energy = quantity<unit::ounce_per_megacalorie>;            ///< oz/1000 kcal
using gas_flow = quantity<unit::millilitre_per_minute>;                     ///< mL/min
using session_load = quantity<unit::load_unit>;              ///< training load, arbitrary units
using daily_load = quantity<unit::load_unit_per_day>;        ///< training load for each day
using lifted_load = quantity<unit::kilogram_repetition>;     ///< load times repetitions
using mass_density = quantity<unit::gram_per_millilitre>;    ///< g/cm3
using electric_resistance = quantity<unit::ohm>;             ///< ohm
using weekly_percentage = quantity<unit::percent_per_week>;  ///< %/wk
using monthly_mass = quantity<unit::kilogram_per_month>;     ///< kg/mo
using daily_hours = quantity<unit::hour_per_day>;            ///< h/d
using daily_minutes = quantity<unit::minute_per_day>;        ///< min/d
using daily_count = quantity<unit::per_day>;                 ///< /d
using plane_angle = quantity<unit::degree>;                  ///< deg
using log_interval = quantity<unit::log_millisecond>;        ///< ln ms
using molarity = quantity<unit::millimole_per_litre>;        ///< mmol/L
using insulin_level = quantity<unit::micro_unit_per_millilitre>;  ///< uU/mL

inline constexpr unit::kilogram kilogram{};                                    ///< kg
inline constexpr unit::pound pound{};                                          ///< lb
inline constexpr unit::metre metre{};                                          ///< m
inline constexpr unit::centimetre centimetre{};                                ///< cm
inline constexpr unit::millimetre millimetre{};                                ///< mm
inline constexpr unit::kilometre kilometre{};                                  ///< km
inline constexpr unit::second second{};                                        ///< s
inline constexpr unit::minute minute{};                                        ///< min
inline constexpr unit::hour hour{};                                            ///< h
inline constexpr unit::day day{};                                              ///< d
inline constexpr unit::week week{};                                            ///< wk
inline constexpr unit::year year{};                                            ///< a (365.25 d)
inline constexpr unit::one one{};                                              ///< a plain number
inline constexpr unit::kilocalorie kilocalorie{};                              ///< kcal
inline constexpr unit::kilocalorie_per_day kilocalorie_per_day{};              ///< kcal/d
inline constexpr unit::megajoule_per_day megajoule_per_day{};                  ///< MJ/d
inline constexpr unit::kilogram_per_square_metre kilogram_per_square_metre{};  ///< kg/m2
inline constexpr unit::litre litre{};                                          ///< L
inline constexpr unit::litre_per_day litre_per_day{};                          ///< L/d
inline constexpr unit::gram_per_kilogram_day gram_per_kilogram_day{};          ///< g/kg/d
inline constexpr unit::minute_per_week minute_per_week{};                      ///< min/wk
inline constexpr unit::per_week per_week{};                                    ///< /wk
inline constexpr unit::percent percent{};                                      ///< %
inline constexpr unit::kilogram_per_week kilogram_per_week{};                  ///< kg/wk
inline constexpr unit::gram_per_day gram_per_day{};                            ///< g/d
inline constexpr unit::milligram_per_day milligram_per_day{};                  ///< mg/d
inline constexpr unit::gram_per_kilogram gram_per_kilogram{};                  ///< g/kg
inline constexpr unit::litre_per_kilogram litre_per_kilogram{};                ///< L/kg
inline constexpr unit::litre_per_hour litre_per_hour{};                        ///< L/h
inline constexpr unit::millilitre millilitre{};                                ///< mL
inline constexpr unit::celsius celsius{};                                      ///< degree Celsius
inline constexpr unit::square_centimetre square_centimetre{};                  ///< cm2
inline constexpr unit::millimetre_of_mercury millimetre_of_mercury{};          ///< mmHg
inline constexpr unit::gram_per_megacalorie gram_per_megacalorie{};            ///< g/1000 kcal
inline constexpr unit::milligram_per_megacalorie milligram_per_megacalorie{};  ///< mg/1000 kcal
inline constexpr unit::cup_per_megacalorie cup_per_megacalorie{};              ///< cup/1000 kcal
inline constexpr unit::ounce_per_megacalorie ounce_per_megacalorie{};          ///< oz/1000 kcal
inline constexpr unit::beat_per_minute beat_per_minute{};                      ///< bpm
inline constexpr unit::per_minute per_minute{};                                ///< /min
inline constexpr unit::repetition repetition{};                                ///< one repetition
inline constexpr unit::set set{};                                              ///< one set
inline constexpr unit::rpe_point rpe_point{};                          ///< one point of effort
inline constexpr unit::load_unit load_unit{};                          ///< one unit of load
inline constexpr unit::gram_per_millilitre gram_per_millilitre{};      ///< g/cm3
inline constexpr unit::ohm ohm{};                                      ///< ohm
inline constexpr unit::gram gram{};                                    ///< g
inline constexpr unit::kilojoule kilojoule{};                          ///< kJ
inline constexpr unit::kilojoule_per_day kilojoule_per_day{};          ///< kJ/d
inline constexpr unit::millilitre_per_minute millilitre_per_minute{};  ///< mL/min
inline constexpr unit::kilocalorie_per_kilogram_day kilocalorie_per_kilogram_day{};  ///< kcal/kg/d
inline constexpr unit::percent_per_week percent_per_week{};                          ///< %/wk
inline constexpr unit::kilogram_per_month kilogram_per_month{};                      ///< kg/mo
inline constexpr unit::hour_per_day hour_per_day{};                                  ///< h/d
inline constexpr unit::minute_per_day minute_per_day{};                              ///< min/d
inline constexpr unit::per_day per_day{};                                            ///< /d
inline constexpr unit::degree degree{};                            ///< degree of an angle
inline constexpr unit::log_millisecond log_millisecond{};          ///< ln of a time in ms
inline constexpr unit::millimole_per_litre millimole_per_litre{};  ///< mmol/L
inline constexpr unit::micro_unit_per_millilitre micro_unit_per_millilitre{};  ///< uU/mL

}  // namespace tonus

BOOST_UNITS_DEFINE_CONVERSION_FACTOR(tonus::base::kilocalorie, tonus::unit::mechanical_joule,
                                     double, 4184.0);
