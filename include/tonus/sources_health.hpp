// SPDX-License-Identifier: BSL-1.0
/// @file
/// The publications that rules on health, recovery, posture and popular claims cite. Include
/// `tonus/sources.hpp`, which has them all.
#pragma once

#include <tonus/citation.hpp>

namespace tonus::sources {

/// @name Publications on health and recovery
/// Each constant is one publication; its key is its name.
/// @{

/// A publication, with the fields of its initialiser.
inline constexpr citation acsm07{
    "acsm07",
    "Sawka et al.",
    2007,
    "Exercise and fluid replacement, position stand of the American College of Sports Medicine",
    "Med Sci Sports Exerc 39(2):377-390",
    "10.1249/mss.0b013e31802ca597",
    reading_t::read};
inline constexpr citation ada{"ada",
                              "American Diabetes Association",
                              0,
                              "Diagnostic thresholds of fasting plasma glucose",
                              "Standards of Care in Diabetes",
                              "",
                              reading_t::unverified};
inline constexpr citation bayat{
    "bayat",
    "Bayattork et al.",
    2020,
    "Exercise interventions on postural malalignments in head, neck and trunk, a review",
    "J Exerc Rehabil 16(1)",
    "10.12965/jer.2040034.017",
    reading_t::read};
inline constexpr citation benito{"benito",
                                 "Benito et al.",
                                 2020,
                                 "Effect of resistance training on whole-body muscle growth in "
                                 "healthy adult males, meta-analysis",
                                 "Int J Environ Res Public Health 17(4):1285",
                                 "10.3390/ijerph17041285",
                                 reading_t::read};
inline constexpr citation bosquet{"bosquet",
                                  "Bosquet et al.",
                                  2008,
                                  "Heart rate as a marker of overreaching, meta-analysis",
                                  "Br J Sports Med",
                                  "10.1136/bjsm.2007.042200",
                                  reading_t::read};
inline constexpr citation cva{"cva",
                              "Oakley et al.",
                              2024,
                              "Craniovertebral angle: cut-offs of 48 to 50 degrees in clinical use",
                              "J Clin Med 13(7):2149",
                              "",
                              reading_t::second_hand};
inline constexpr citation davy{
    "davy",
    "Davy et al.",
    2008,
    "Water consumption reduces energy intake at a breakfast meal in obese older adults",
    "J Am Diet Assoc 108(7):1236-1239",
    "10.1016/j.jada.2008.04.013",
    reading_t::read};
inline constexpr citation duran{"duran",
                                "Duran et al.",
                                2023,
                                "Breaks of walking in prolonged sitting",
                                "Med Sci Sports Exerc",
                                "",
                                reading_t::second_hand};
inline constexpr citation ekelund{"ekelund",
                                  "Ekelund et al.",
                                  2020,
                                  "Activity, sitting and mortality from pooled accelerometer data",
                                  "Br J Sports Med",
                                  "",
                                  reading_t::second_hand};
inline constexpr citation endo{"endo",
                               "Endocrine Society",
                               2008,
                               "The diagnosis of Cushing's syndrome, clinical practice guideline",
                               "J Clin Endocrinol Metab",
                               "",
                               reading_t::unverified};
inline constexpr citation epel{"epel",
                               "Epel et al.",
                               2000,
                               "Stress-induced cortisol secretion and central fat in women",
                               "Psychosom Med 62(5):623-632",
                               "",
                               reading_t::read};
inline constexpr citation flock{"flock",
                                "Flockhart et al.",
                                2021,
                                "Excessive exercise training causes mitochondrial functional "
                                "impairment and lowers glucose tolerance",
                                "Cell Metab 33(5):957-970",
                                "10.1016/j.cmet.2021.02.017",
                                reading_t::read};
inline constexpr citation gayoso{
    "gayoso",
    "Gayoso-Diz et al.",
    2013,
    "Insulin resistance (HOMA-IR) cut-off values in a Spanish adult population",
    "BMC Endocr Disord 13:47",
    "10.1186/1472-6823-13-47",
    reading_t::read};
inline constexpr citation helms{
    "helms",
    "Helms et al.",
    2014,
    "Evidence-based recommendations for natural bodybuilding contest preparation",
    "J Int Soc Sports Nutr 11:20",
    "10.1186/1550-2783-11-20",
    reading_t::read};
inline constexpr citation jackson{
    "jackson",
    "Jackson et al.",
    2017,
    "Hair cortisol and adiposity in a population of 2527 men and women",
    "Obesity",
    "",
    reading_t::second_hand};
inline constexpr citation koele{"koele",
                                "Koele et al.",
                                2020,
                                "Hyperkyphosis in older adults",
                                "Front Endocrinol 11:5",
                                "10.3389/fendo.2020.00005",
                                reading_t::read};
inline constexpr citation mahmoud{"mahmoud",
                                  "Mahmoud et al.",
                                  2019,
                                  "Forward head posture and neck pain, review and meta-analysis",
                                  "Curr Rev Musculoskelet Med 12:562-577",
                                  "10.1007/s12178-019-09594-y",
                                  reading_t::read};
inline constexpr citation manresa{
    "manresa",
    "Manresa-Rocamora et al.",
    2021,
    "Heart-rate-variability-guided training, review and meta-analysis",
    "Int J Environ Res Public Health 18(19):10299",
    "10.3390/ijerph181910299",
    reading_t::read};
inline constexpr citation matthews_1985{
    "matthews_1985",
    "Matthews et al.",
    1985,
    "Homeostasis model assessment: insulin resistance and beta-cell function from fasting plasma "
    "glucose and insulin concentrations in man",
    "Diabetologia 28:412-419",
    ""};
inline constexpr citation meeusen{
    "meeusen",
    "Meeusen et al.",
    2013,
    "Prevention, diagnosis and treatment of the overtraining syndrome, consensus of ECSS and ACSM",
    "Eur J Sport Sci",
    "",
    reading_t::second_hand};
inline constexpr citation nedel{"nedel",
                                "Nedeltcheva et al.",
                                2010,
                                "Insufficient sleep undermines dietary efforts to reduce adiposity",
                                "Ann Intern Med 153(7):435-441",
                                "",
                                reading_t::read};
inline constexpr citation orsama{
    "orsama",
    "Orsama et al.",
    2014,
    "Weight rhythms: weight increases during weekends and decreases during weekdays",
    "Obes Facts 7(1):36-47",
    "",
    reading_t::second_hand};
inline constexpr citation plews{
    "plews",
    "Plews et al.",
    2014,
    "Monitoring training with heart-rate variability: how much compliance is needed",
    "Int J Sports Physiol Perform",
    "",
    reading_t::read};
inline constexpr citation reds{
    "reds",
    "Mountjoy et al.",
    2018,
    "IOC consensus statement on relative energy deficiency in sport, 2018 update",
    "Br J Sports Med 52(11):687-697",
    "",
    reading_t::read};
inline constexpr citation reds23{"reds23",
                                 "Mountjoy et al.",
                                 2023,
                                 "IOC consensus statement on relative energy deficiency in sport",
                                 "Br J Sports Med 57(17):1073-1097",
                                 "10.1136/bjsports-2023-106994",
                                 reading_t::read};
inline constexpr citation rerule{"rerule",
                                 "Re, Rule",
                                 2016,
                                 "Changes of body mass index that others see in a face",
                                 "Soc Psychol Personal Sci",
                                 "",
                                 reading_t::read};
inline constexpr citation seed000{
    "seed000", "", 0, "Popular article on losing back fat", "", "", reading_t::read};
inline constexpr citation sievert{
    "sievert",
    "Sievert et al.",
    2019,
    "Effect of breakfast on weight and energy intake, review and meta-analysis of trials",
    "BMJ 364:l42",
    "10.1136/bmj.l42",
    reading_t::read};
inline constexpr citation sorensen{
    "sorensen",
    "Demoulin et al.",
    2006,
    "The Biering-Sorensen test of back-extensor endurance and its marks of 176 s and 198 s in men",
    "Joint Bone Spine 73:43-50",
    "",
    reading_t::read};
inline constexpr citation steele{"steele",
                                 "Steele et al.",
                                 2021,
                                 "Interval and continuous exercise and fat loss, meta-analysis",
                                 "Sports 9(11):155",
                                 "10.3390/sports9110155",
                                 reading_t::read};
inline constexpr citation swc{
    "swc",
    "Vesterinen; Javaloyes",
    0,
    "Smallest worthwhile change of half a standard deviation in trials of HRV-guided training",
    "",
    "",
    reading_t::unverified};
inline constexpr citation thomas{
    "thomas",
    "Thomas et al.",
    2014,
    "Effect of dietary adherence on the body weight plateau, a mathematical model",
    "Am J Clin Nutr 100(3):787-795",
    "10.3945/ajcn.113.079822",
    reading_t::read};
inline constexpr citation ucs24{"ucs24",
                                "",
                                2024,
                                "Exercise for upper crossed syndrome, meta-analysis",
                                "BMC Musculoskelet Disord",
                                "10.1186/s12891-024-07224-4",
                                reading_t::read};
inline constexpr citation watson{"watson",
                                 "Watson et al.",
                                 2015,
                                 "Recommended amount of sleep for a healthy adult, joint consensus",
                                 "J Clin Sleep Med 11(6):591-592",
                                 "10.5664/jcsm.4758",
                                 reading_t::read};
inline constexpr citation weinsier{
    "weinsier",
    "Weinsier et al.",
    1995,
    "Medically safe rate of weight loss for the treatment of obesity: a guideline on gallstones",
    "Am J Med 98:115-117",
    "10.1016/S0002-9343(99)80394-5",
    reading_t::read};
inline constexpr citation zapp{
    "zapp",
    "Zappala et al.",
    2021,
    "Thoracic kyphosis of healthy adults: what is normal, a systematic review",
    "J Orthop Surg Res 16:447",
    "10.1186/s13018-021-02592-2",
    reading_t::read};

/// @}

}  // namespace tonus::sources
