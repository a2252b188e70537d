// SPDX-License-Identifier: BSL-1.0
/// @file
/// The publications that rules on where fat is and on devices cite. Include `tonus/sources.hpp`,
/// which has them all.
#pragma once

#include <tonus/citation.hpp>

namespace tonus::sources {

/// @name Publications on where fat is and on devices
/// Each constant is one publication; its key is its name.
/// @{

/// A publication, with the fields of its initialiser.
inline constexpr citation ascher{
    "ascher",
    "Ascher",
    2010,
    "Safety and efficacy of UltraShape Contour I treatments at two-week intervals",
    "Aesthet Surg J",
    "",
    reading_t::read};
inline constexpr citation bass{
    "bass",
    "Bass, Doherty",
    2018,
    "Safety and efficacy of a non-invasive 1060 nm diode laser for fat reduction of the abdomen",
    "J Drugs Dermatol 17(1):106-112",
    "",
    reading_t::read};
inline constexpr citation fda{"fda",
                              "US Food and Drug Administration",
                              0,
                              "Non-invasive body contouring technologies, web page",
                              "",
                              "",
                              reading_t::read};
inline constexpr citation hallgreen{
    "hallgreen",    "Hallgreen, Hall",
    2008,           "Allometric relationship between changes of visceral fat and total fat mass",
    "Int J Obes",   "",
    reading_t::read};
inline constexpr citation ingar{"ingar",
                                "Ingargiola et al.",
                                2015,
                                "Cryolipolysis for fat reduction and body contouring: safety and "
                                "efficacy of current treatment paradigms",
                                "Plast Reconstr Surg 135(6):1581-1590",
                                "10.1097/PRS.0000000000001236",
                                reading_t::read};
inline constexpr citation isi{
    "isi", "Maker and clinics",   0, "CoolSculpting, important safety information", "",
    "",    reading_t::second_hand};
inline constexpr citation krueger{
    "krueger",
    "Krueger et al.",
    2014,
    "Cryolipolysis for noninvasive body contouring: clinical efficacy and patient satisfaction",
    "Clin Cosmet Investig Dermatol 7:201-205",
    "10.2147/CCID.S44371",
    reading_t::read};
inline constexpr citation laser21{
    "laser21",        "", 2021,           "1060 nm laser of the abdomen, a trial in two centres",
    "Aesthet Surg J", "", reading_t::read};
inline constexpr citation ley{"ley",
                              "Ley et al.",
                              1992,
                              "Sex- and menopause-associated changes in body-fat distribution",
                              "Am J Clin Nutr 55(5):950-954",
                              "10.1093/ajcn/55.5.950",
                              reading_t::read};
inline constexpr citation mauriege{"mauriege",
                                   "Mauriege et al.",
                                   1987,
                                   "Regional variation in adipose tissue lipolysis",
                                   "Eur J Clin Invest 17(2):156-165",
                                   "10.1111/j.1365-2362.1987.tb02395.x",
                                   reading_t::read};
inline constexpr citation moradi{
    "moradi",
    "Moradi, Palm",
    2015,
    "Selective non-contact field radiofrequency extended treatment protocol",
    "J Drugs Dermatol 14(9):982-985",
    "",
    reading_t::read};
inline constexpr citation nassab{"nassab",
                                 "Nassab",
                                 2015,
                                 "The evidence behind noninvasive body contouring devices",
                                 "Aesthet Surg J 35(3):279-293",
                                 "10.1093/asj/sju063",
                                 reading_t::read};
inline constexpr citation nindl00{
    "nindl00",
    "Nindl et al.",
    2000,
    "Regional fat placement in physically fit women and changes with training",
    "J Appl Physiol 88(6):2251-2259",
    "",
    reading_t::read};
inline constexpr citation pah25{
    "pah25",
    "",
    2025,
    "Paradoxical adipose hyperplasia after cryolipolysis: systematic review and meta-analysis",
    "",
    "",
    reading_t::read};
inline constexpr citation pownall{"pownall",
                                  "Pownall et al.",
                                  2016,
                                  "Changes of regional fat in the Look AHEAD trial",
                                  "Obesity 24(9):1899-1905",
                                  "10.1002/oby.21577",
                                  reading_t::read};
inline constexpr citation schousboe{
    "schousboe",
    "Schousboe et al.",
    2004,
    "Twin study of genetic and environmental influences on adult body size, shape and composition",
    "Int J Obes",
    "10.1038/sj.ijo.0802524",
    reading_t::read};
inline constexpr citation singh{"singh",
                                "Singh et al.",
                                2012,
                                "Regional fat and its mobilisation",
                                "Am J Clin Nutr 96(2):229-233",
                                "",
                                reading_t::read};
inline constexpr citation swan{
    "swan",
    "Greendale et al.",
    2019,
    "Changes in body composition and weight during the menopause transition",
    "JCI Insight 4(5):e124865",
    "10.1172/jci.insight.124865",
    reading_t::read};
inline constexpr citation velez{"velez",
                                "Weinstein Velez et al.",
                                2018,
                                "Non-invasive fat reduction with a 1060 nm laser",
                                "J Clin Aesthet Dermatol 11(9):32-36",
                                "",
                                reading_t::read};

/// @}

}  // namespace tonus::sources
