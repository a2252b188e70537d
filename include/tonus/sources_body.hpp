// SPDX-License-Identifier: BSL-1.0
/// @file
/// The publications on body composition. Include `tonus/sources.hpp`, which has them all.
#pragma once

#include <tonus/citation.hpp>

namespace tonus::sources {

/// @name Publications on body composition
/// Each constant is one publication; its key is its name.
/// @{

/// A publication, with the fields of its initialiser.
inline constexpr citation ace_fat_table{"ace_fat_table",
                                        "American Council on Exercise",
                                        0,
                                        "Table of classes of body fat for men and women",
                                        "",
                                        ""};
inline constexpr citation bergman_2011{
    "bergman_2011",         "Bergman et al.",     2011, "A better index of body adiposity",
    "Obesity 19:1083-1089", "10.1038/oby.2011.38"};
inline constexpr citation boer_1984{
    "boer_1984",
    "Boer",
    1984,
    "Estimated lean body mass as an index for normalization of body fluid volumes in humans",
    "Am J Physiol 247:F632-F636",
    ""};
inline constexpr citation brozek_1963{
    "brozek_1963",
    "Brozek, Grande, Anderson, Keys",
    1963,
    "Densitometric analysis of body composition: revision of some quantitative assumptions",
    "Ann N Y Acad Sci 110:113-140",
    ""};
inline constexpr citation deurenberg_1991{
    "deurenberg_1991",
    "Deurenberg, Weststrate, Seidell",
    1991,
    "Body mass index as a measure of body fatness: age- and sex-specific prediction formulas",
    "Br J Nutr 65:105-114",
    "10.1079/BJN19910073"};
inline constexpr citation devine_1974{
    "devine_1974", "Devine", 1974, "Gentamicin therapy", "Drug Intell Clin Pharm 8:650-655", ""};
inline constexpr citation du_bois_1916{
    "du_bois_1916",
    "Du Bois, Du Bois",
    1916,
    "A formula to estimate the approximate surface area if height and weight be known",
    "Arch Intern Med 17:863-871",
    ""};
inline constexpr citation durnin_womersley_1974{
    "durnin_womersley_1974",
    "Durnin, Womersley",
    1974,
    "Body fat assessed from total body density and its estimation from skinfold thickness",
    "Br J Nutr 32:77-97",
    "10.1079/BJN19740060"};
inline constexpr citation hallgreen_2008{
    "hallgreen_2008",
    "Hallgreen, Hall",
    2008,
    "Allometric relationship between changes of visceral fat and total fat mass",
    "Int J Obes 32:845-852",
    ""};
inline constexpr citation hamwi_1964{
    "hamwi_1964", "Hamwi", 1964, "Rule of thumb for desirable weight, as described second-hand",
    "",           ""};
inline constexpr citation haycock_1978{"haycock_1978",
                                       "Haycock, Schwartz, Wisotsky",
                                       1978,
                                       "Geometric method for measuring body surface area",
                                       "J Pediatr 93:62-66",
                                       ""};
inline constexpr citation hodgdon_friedl_1999{
    "hodgdon_friedl_1999",
    "Hodgdon, Friedl",
    1999,
    "Equations of the Department of Defense for body fat from girths in inches",
    "Naval Health Research Center, technical document 99-2B",
    ""};
inline constexpr citation hume_1966{"hume_1966",
                                    "Hume",
                                    1966,
                                    "Prediction of lean body mass from height and weight",
                                    "J Clin Pathol 19:389-391",
                                    ""};
inline constexpr citation jackson_2002{
    "jackson_2002",
    "Jackson et al.",
    2002,
    "The effect of sex, age and race on estimating percentage body fat from body mass index",
    "Int J Obes 26:789-796",
    ""};
inline constexpr citation jackson_pollock_1978{
    "jackson_pollock_1978",
    "Jackson, Pollock; Jackson, Pollock, Ward",
    1978,
    "Generalized equations for predicting body density, men 1978 and women 1980",
    "Br J Nutr 40:497-504; Med Sci Sports Exerc 12:175-181",
    "10.1079/BJN19780152"};
inline constexpr citation jackson_pollock_1985{
    "jackson_pollock_1985",
    "Jackson, Pollock; Golding",
    1985,
    "Sum of four skinfolds, as carried by the YMCA manual of 1989",
    "YMCA",
    ""};
inline constexpr citation james_1976{"james_1976",
                                     "James",
                                     1976,
                                     "Research on obesity, as described second-hand",
                                     "Report of the DHSS and MRC, London",
                                     ""};
inline constexpr citation janmahasatian_2005{"janmahasatian_2005",
                                             "Janmahasatian et al.",
                                             2005,
                                             "Quantification of lean bodyweight",
                                             "Clin Pharmacokinet 44:1051-1065",
                                             "10.2165/00003088-200544100-00004"};
inline constexpr citation janssen_2000{
    "janssen_2000",
    "Janssen et al.",
    2000,
    "Estimation of skeletal muscle mass by bioelectrical impedance analysis",
    "J Appl Physiol 89:465-471",
    ""};
inline constexpr citation krakauer_2012{
    "krakauer_2012",
    "Krakauer, Krakauer",
    2012,
    "A new body shape index predicts mortality hazard independently of body mass index",
    "PLoS ONE 7(7):e39504",
    ""};
inline constexpr citation kyle_2001{
    "kyle_2001",
    "Kyle et al.",
    2001,
    "Single prediction equation for bioelectrical impedance analysis in adults aged 20-94 years",
    "Nutrition 17:248-253",
    ""};
inline constexpr citation lee_2000{
    "lee_2000",
    "Lee et al.",
    2000,
    "Total-body skeletal muscle mass: prediction models from anthropometry",
    "Am J Clin Nutr 72:796-803",
    "10.1093/ajcn/72.3.796"};
inline constexpr citation lindstrom_2003{
    "lindstrom_2003",
    "Lindstroem, Tuomilehto",
    2003,
    "The diabetes risk score: a practical tool to predict type 2 diabetes risk",
    "Diabetes Care 26:725-731",
    "10.2337/diacare.26.3.725"};
inline constexpr citation miller_1983{"miller_1983",
                                      "Miller et al.",
                                      1983,
                                      "Ideal body weight by height, as described second-hand",
                                      "Am J Hosp Pharm 40:1622-1625",
                                      ""};
inline constexpr citation mosteller_1987{
    "mosteller_1987",        "Mosteller", 1987, "Simplified calculation of body-surface area",
    "N Engl J Med 317:1098", ""};
inline constexpr citation nice_2022{
    "nice_2022", "National Institute for Health and Care Excellence",
    2022,        "Obesity: identification, assessment and management, update of guideline CG189",
    "NICE",      ""};
inline constexpr citation nindl_2000{
    "nindl_2000",
    "Nindl et al.",
    2000,
    "Regional body composition changes in women after 6 months of periodized physical training",
    "J Appl Physiol 88:2251-2259",
    ""};
inline constexpr citation rauch_1965{"rauch_1965",
                                     "Rauch, Tung, Striebel",
                                     1965,
                                     "Maximum likelihood estimates of linear dynamic systems",
                                     "AIAA J 3:1445-1450",
                                     "10.2514/3.3166"};
inline constexpr citation robinson_1983{"robinson_1983",
                                        "Robinson et al.",
                                        1983,
                                        "Ideal body weight by height, as described second-hand",
                                        "Am J Hosp Pharm 40:1016-1019",
                                        ""};
inline constexpr citation slaughter_1988{
    "slaughter_1988",
    "Slaughter et al.",
    1988,
    "Skinfold equations for estimation of body fatness in children and youth",
    "Hum Biol 60:709-723",
    ""};
inline constexpr citation sun_2003{"sun_2003",
                                   "Sun et al.",
                                   2003,
                                   "Bioelectrical impedance equations for total body water and "
                                   "fat-free mass in epidemiologic surveys",
                                   "Am J Clin Nutr 77:331-340",
                                   ""};
inline constexpr citation thomas_2013{
    "thomas_2013", "Thomas et al.",
    2013,          "Relationships between body roundness with body fat and visceral adipose tissue",
    "Obesity",     ""};
inline constexpr citation walker_1991{
    "walker_1991",  "Walker", 1991, "The Hacker's Diet: moving average of daily weights",
    "fourmilab.ch", ""};
inline constexpr citation watson_1980{
    "watson_1980",
    "Watson, Watson, Batt",
    1980,
    "Total body water volumes for adult males and females estimated from simple measurements",
    "Am J Clin Nutr 33:27-39",
    ""};
inline constexpr citation wen_2011{
    "wen_2011",
    "Wen et al.",
    2011,
    "Anthropometric estimation of appendicular muscle in Chinese adults",
    "Asia Pac J Clin Nutr 20:551-556",
    ""};
inline constexpr citation who_asian_2004{"who_asian_2004",
                                         "WHO expert consultation",
                                         2004,
                                         "Appropriate body-mass index for Asian populations",
                                         "Lancet 363:157-163",
                                         ""};
inline constexpr citation who_waist_2008{
    "who_waist_2008",
    "World Health Organization",
    2008,
    "Waist circumference and waist-hip ratio: report of an expert consultation",
    "Geneva, ISBN 978 92 4 150149 1",
    ""};
inline constexpr citation woolcott_2018{
    "woolcott_2018",
    "Woolcott, Bergman",
    2018,
    "Relative fat mass as a new estimator of whole-body fat percentage",
    "Sci Rep 8:10980",
    "10.1038/s41598-018-29362-1"};
inline constexpr citation ymca_manual{
    "ymca_manual",
    "YMCA",
    0,
    "Girth and weight equation of the YMCA manual, as carried by public pages",
    "",
    ""};

/// @}

}  // namespace tonus::sources
