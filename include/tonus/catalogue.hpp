// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything declared, as lists of types; written from catalogue.list by cmake/catalogue.cmake.
#pragma once

#include <boost/mp11/list.hpp>
#include <tonus/energy/rmr/mifflin_1990.hpp>

namespace tonus {

/// Every equation, in the order of catalogue.list.
using equations = boost::mp11::mp_list<
    energy::rmr::mifflin_1990>;

/// Every rule, in the order of catalogue.list.
using rule_list = boost::mp11::mp_list<
    >;

}  // namespace tonus
