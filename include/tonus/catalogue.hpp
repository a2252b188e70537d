// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything declared, as lists of types; written from catalogue.list by cmake/catalogue.cmake.
#pragma once

#include <boost/mp11/list.hpp>
#include <tonus/body/absi/krakauer_2012.hpp>
#include <tonus/body/appendicular_muscle/wen_2011.hpp>
#include <tonus/body/bmi/quetelet.hpp>
#include <tonus/body/bmi_class/who_adult.hpp>
#include <tonus/body/bmi_class/who_asian_2004.hpp>
#include <tonus/body/bri/thomas_2013.hpp>
#include <tonus/body/density/durnin_womersley_1974.hpp>
#include <tonus/body/density/durnin_womersley_1974_all_ages.hpp>
#include <tonus/body/density/jackson_pollock_3.hpp>
#include <tonus/body/density/jackson_pollock_7.hpp>
#include <tonus/body/density/navy_1984.hpp>
#include <tonus/body/fat_class/ace.hpp>
#include <tonus/body/fat_fraction/bai_2011.hpp>
#include <tonus/body/fat_fraction/brozek_1963.hpp>
#include <tonus/body/fat_fraction/cun_bae_2012.hpp>
#include <tonus/body/fat_fraction/deurenberg_1991.hpp>
#include <tonus/body/fat_fraction/durnin_womersley_1974.hpp>
#include <tonus/body/fat_fraction/gallagher_2000.hpp>
#include <tonus/body/fat_fraction/jackson_2002_ln.hpp>
#include <tonus/body/fat_fraction/jackson_pollock_3.hpp>
#include <tonus/body/fat_fraction/jackson_pollock_4.hpp>
#include <tonus/body/fat_fraction/jackson_pollock_7.hpp>
#include <tonus/body/fat_fraction/navy_1984.hpp>
#include <tonus/body/fat_fraction/navy_1984_inch.hpp>
#include <tonus/body/fat_fraction/rfm_2018.hpp>
#include <tonus/body/fat_fraction/siri_1961.hpp>
#include <tonus/body/fat_fraction/slaughter_1988_triceps_calf.hpp>
#include <tonus/body/fat_fraction/slaughter_1988_triceps_subscapular.hpp>
#include <tonus/body/fat_fraction/ymca.hpp>
#include <tonus/body/fat_free_mass/bia_kyle_2001.hpp>
#include <tonus/body/fat_free_mass/bia_sun_2003.hpp>
#include <tonus/body/fat_to_lose/constant_lean.hpp>
#include <tonus/body/ffmi.hpp>
#include <tonus/body/ffmi_normalized/k61_variant.hpp>
#include <tonus/body/ffmi_normalized/kouri_1995.hpp>
#include <tonus/body/findrisc/lindstrom_2003.hpp>
#include <tonus/body/fmi.hpp>
#include <tonus/body/girth_corrected/lee_2000.hpp>
#include <tonus/body/ideal_mass/devine_1974.hpp>
#include <tonus/body/ideal_mass/hamwi_1964.hpp>
#include <tonus/body/ideal_mass/hamwi_1964_pound_form.hpp>
#include <tonus/body/ideal_mass/miller_1983.hpp>
#include <tonus/body/ideal_mass/robinson_1983.hpp>
#include <tonus/body/lean_mass/boer_1984.hpp>
#include <tonus/body/lean_mass/hume_1966.hpp>
#include <tonus/body/lean_mass/james_1976.hpp>
#include <tonus/body/lean_mass/janmahasatian_2005.hpp>
#include <tonus/body/ponderal_index/rohrer.hpp>
#include <tonus/body/skeletal_muscle/bia_janssen_2000.hpp>
#include <tonus/body/skeletal_muscle/lee_2000_girth.hpp>
#include <tonus/body/skeletal_muscle/lee_2000_simple.hpp>
#include <tonus/body/surface_area/du_bois_1916.hpp>
#include <tonus/body/surface_area/haycock_1978.hpp>
#include <tonus/body/surface_area/mosteller_1987.hpp>
#include <tonus/body/total_body_water/bia_sun_2003.hpp>
#include <tonus/body/total_body_water/watson_1980.hpp>
#include <tonus/body/waist_height_class/nice_2022.hpp>
#include <tonus/body/waist_height_ratio.hpp>
#include <tonus/body/waist_hip_ratio.hpp>
#include <tonus/body/waist_hip_risk/who_2008.hpp>
#include <tonus/body/waist_risk/who_2008.hpp>
#include <tonus/body/weeks_to_weight/constant_rate.hpp>
#include <tonus/cardio/energy/keytel_2005_no_vo2max.hpp>
#include <tonus/cardio/energy/keytel_2005_vo2max.hpp>
#include <tonus/cardio/energy/keytel_2005_vo2max_4digit.hpp>
#include <tonus/cardio/energy/met_kcal_acsm.hpp>
#include <tonus/cardio/energy/met_kcal_compendium.hpp>
#include <tonus/cardio/energy/met_net_kcal_acsm.hpp>
#include <tonus/cardio/energy/vo2_to_kcal.hpp>
#include <tonus/cardio/epoc/laforgia_2006_fraction.hpp>
#include <tonus/cardio/guideline/met_minutes.hpp>
#include <tonus/cardio/guideline/moderate_equivalent_minutes.hpp>
#include <tonus/cardio/hiit/session_energy.hpp>
#include <tonus/cardio/hr/karvonen_target.hpp>
#include <tonus/cardio/hr/reserve_fraction.hpp>
#include <tonus/cardio/hr_max/fox_1971.hpp>
#include <tonus/cardio/hr_max/gellish_2007_linear.hpp>
#include <tonus/cardio/hr_max/gellish_2007_quadratic.hpp>
#include <tonus/cardio/hr_max/gulati_2010_women.hpp>
#include <tonus/cardio/hr_max/nes_2013.hpp>
#include <tonus/cardio/hr_max/tanaka_2001.hpp>
#include <tonus/cardio/met/corrected_met.hpp>
#include <tonus/cardio/met/intensity_class.hpp>
#include <tonus/cardio/met/rmr_ml_kg_min_harris_benedict.hpp>
#include <tonus/cardio/vo2/acsm_arm_cycling.hpp>
#include <tonus/cardio/vo2/acsm_leg_cycling.hpp>
#include <tonus/cardio/vo2/acsm_running.hpp>
#include <tonus/cardio/vo2/acsm_stepping.hpp>
#include <tonus/cardio/vo2/acsm_walking.hpp>
#include <tonus/cardio/vo2/met_to_vo2.hpp>
#include <tonus/cardio/vo2/reserve_target.hpp>
#include <tonus/cardio/vo2max/cooper_1968.hpp>
#include <tonus/cardio/vo2max/george_1993_mile_jog.hpp>
#include <tonus/cardio/vo2max/jackson_1990_bmi.hpp>
#include <tonus/cardio/vo2max/jackson_1990_percent_fat.hpp>
#include <tonus/cardio/vo2max/leger_1988.hpp>
#include <tonus/cardio/vo2max/leger_lambert_1982.hpp>
#include <tonus/cardio/vo2max/myers_2017_friend.hpp>
#include <tonus/cardio/vo2max/nes_2011_men.hpp>
#include <tonus/cardio/vo2max/nes_2011_women.hpp>
#include <tonus/cardio/vo2max/rockport_kline_1987.hpp>
#include <tonus/cardio/vo2max/rockport_kline_1987_absolute.hpp>
#include <tonus/cardio/vo2max/run_1_5_mile_acsm.hpp>
#include <tonus/cardio/vo2max/stickland_2003.hpp>
#include <tonus/cardio/vo2max/uth_2004.hpp>
#include <tonus/energy/availability.hpp>
#include <tonus/energy/availability_class.hpp>
#include <tonus/energy/bmr/fao_2004.hpp>
#include <tonus/energy/bmr/harris_benedict_1919.hpp>
#include <tonus/energy/bmr/henry_2005_w.hpp>
#include <tonus/energy/bmr/henry_2005_wh.hpp>
#include <tonus/energy/bmr/roza_shizgal_1984.hpp>
#include <tonus/energy/bmr/schofield_1985_w.hpp>
#include <tonus/energy/bmr/schofield_1985_wh.hpp>
#include <tonus/energy/bmr/who_1985.hpp>
#include <tonus/energy/eer/iom_2005.hpp>
#include <tonus/energy/eer/nasem_2023.hpp>
#include <tonus/energy/expenditure/weir_1949_abbreviated.hpp>
#include <tonus/energy/food/atwater_general.hpp>
#include <tonus/energy/food/eu_1169_2011.hpp>
#include <tonus/energy/food/eu_1169_2011_kj.hpp>
#include <tonus/energy/pal_category/fao_2004.hpp>
#include <tonus/energy/pal_category/iom_2005.hpp>
#include <tonus/energy/pal_category/nasem_2023.hpp>
#include <tonus/energy/rmr/cunningham_1980.hpp>
#include <tonus/energy/rmr/cunningham_1991.hpp>
#include <tonus/energy/rmr/de_lorenzo_2001.hpp>
#include <tonus/energy/rmr/livingston_kohlstadt_2005.hpp>
#include <tonus/energy/rmr/mifflin_1990.hpp>
#include <tonus/energy/rmr/mifflin_1990_ffm.hpp>
#include <tonus/energy/rmr/mifflin_1990_full.hpp>
#include <tonus/energy/rmr/mueller_2004.hpp>
#include <tonus/energy/rmr/mueller_2004_bmi.hpp>
#include <tonus/energy/rmr/nelson_1992_no_intercept.hpp>
#include <tonus/energy/rmr/owen_1986_1987.hpp>
#include <tonus/energy/rmr/owen_1986_athlete_women.hpp>
#include <tonus/energy/rmr/ten_haaf_2014_ffm.hpp>
#include <tonus/energy/rmr/ten_haaf_2014_weight.hpp>
#include <tonus/energy/rmr/tinsley_2019_ffm.hpp>
#include <tonus/energy/rmr/tinsley_2019_weight.hpp>
#include <tonus/energy/tee/bmr_times_pal.hpp>
#include <tonus/energy/tee/iom_2005_overweight.hpp>
#include <tonus/energy/tee/multiplier.hpp>
#include <tonus/energy/tef/westerterp_2004_high.hpp>
#include <tonus/energy/tef/westerterp_2004_low.hpp>
#include <tonus/energy/tissue/hall_2008.hpp>
#include <tonus/hormone/homa_ir/matthews_1985.hpp>
#include <tonus/nutrition/adequate_water/efsa_2010.hpp>
#include <tonus/nutrition/diet_quality/hei_2015.hpp>
#include <tonus/nutrition/sweat_rate.hpp>
#include <tonus/nutrition/water_turnover/yamada_2022.hpp>
#include <tonus/rules/cardio.hpp>
#include <tonus/rules/energy.hpp>
#include <tonus/rules/health.hpp>
#include <tonus/rules/hiit.hpp>
#include <tonus/rules/hormone.hpp>
#include <tonus/rules/hydration.hpp>
#include <tonus/rules/myth.hpp>
#include <tonus/rules/nutrition.hpp>
#include <tonus/rules/patience.hpp>
#include <tonus/rules/posture.hpp>
#include <tonus/rules/recovery.hpp>
#include <tonus/rules/region.hpp>
#include <tonus/rules/safety.hpp>
#include <tonus/rules/strength.hpp>
#include <tonus/rules/tracking.hpp>
#include <tonus/rules/treatment.hpp>
#include <tonus/training/load/acwr_ewma_williams_2017.hpp>
#include <tonus/training/load/acwr_rolling_coupled.hpp>
#include <tonus/training/load/acwr_rolling_uncoupled_21.hpp>
#include <tonus/training/load/acwr_rolling_uncoupled_28.hpp>
#include <tonus/training/load/atl_goldencheetah.hpp>
#include <tonus/training/load/ctl_goldencheetah.hpp>
#include <tonus/training/load/ctl_simple_1_over_n.hpp>
#include <tonus/training/load/ewma_williams_2017.hpp>
#include <tonus/training/load/fitness_fatigue_banister.hpp>
#include <tonus/training/load/monotony_foster_1998_population_sd.hpp>
#include <tonus/training/load/monotony_foster_1998_sample_sd.hpp>
#include <tonus/training/load/session_rpe_foster_2001.hpp>
#include <tonus/training/load/strain_foster_1998_sample_sd.hpp>
#include <tonus/training/load/trimp_banister_female.hpp>
#include <tonus/training/load/trimp_banister_male.hpp>
#include <tonus/training/load/trimp_edwards_1993.hpp>
#include <tonus/training/load/trimp_goldencheetah_female.hpp>
#include <tonus/training/load/trimp_lucia_2003.hpp>
#include <tonus/training/load/tsb_same_day.hpp>
#include <tonus/training/load/weekly_load.hpp>
#include <tonus/training/load_for_reps/brzycki_1993.hpp>
#include <tonus/training/load_for_reps/epley_1985.hpp>
#include <tonus/training/load_for_reps/lander_1985.hpp>
#include <tonus/training/load_for_reps/lombardi_1989.hpp>
#include <tonus/training/load_for_reps/mayhew_1992.hpp>
#include <tonus/training/load_for_reps/oconner_1989.hpp>
#include <tonus/training/load_for_reps/wathen_1994.hpp>
#include <tonus/training/one_rm/brzycki_1993.hpp>
#include <tonus/training/one_rm/brzycki_1993_decimal.hpp>
#include <tonus/training/one_rm/epley_1985.hpp>
#include <tonus/training/one_rm/kemmler_2006.hpp>
#include <tonus/training/one_rm/lander_1985.hpp>
#include <tonus/training/one_rm/lombardi_1989.hpp>
#include <tonus/training/one_rm/mayhew_1992.hpp>
#include <tonus/training/one_rm/oconner_1989.hpp>
#include <tonus/training/one_rm/reynolds_2006_bench.hpp>
#include <tonus/training/one_rm/reynolds_2006_leg_press.hpp>
#include <tonus/training/one_rm/wathen_1994.hpp>
#include <tonus/training/progression/acsm_2009_new_load.hpp>
#include <tonus/training/reps_for_load/brzycki_1993.hpp>
#include <tonus/training/reps_for_load/epley_1985.hpp>
#include <tonus/training/rpe/rir_from_rpe_zourdos_2016.hpp>
#include <tonus/training/rpe/rts_load.hpp>
#include <tonus/training/rpe/rts_one_rm.hpp>
#include <tonus/training/rpe/rts_percent_one_rm.hpp>
#include <tonus/training/strength_score/dots_2019.hpp>
#include <tonus/training/strength_score/glossbrenner.hpp>
#include <tonus/training/strength_score/ipf_gl_2020.hpp>
#include <tonus/training/strength_score/schwartz_malone.hpp>
#include <tonus/training/strength_score/sinclair_2001_2004.hpp>
#include <tonus/training/strength_score/sinclair_2017_2020.hpp>
#include <tonus/training/strength_score/sinclair_2021_2024.hpp>
#include <tonus/training/strength_score/wilks_1994.hpp>
#include <tonus/training/strength_score/wilks_2020.hpp>
#include <tonus/training/volume/bodyweight_effective_load.hpp>
#include <tonus/training/volume/fractional_sets.hpp>
#include <tonus/training/volume/inol_hristov_2005.hpp>
#include <tonus/training/volume/prilepin_set_reps_max.hpp>
#include <tonus/training/volume/prilepin_set_reps_min.hpp>
#include <tonus/training/volume/prilepin_total_max.hpp>
#include <tonus/training/volume/prilepin_total_min.hpp>
#include <tonus/training/volume/prilepin_total_optimal.hpp>
#include <tonus/training/volume/relative_intensity.hpp>
#include <tonus/training/volume/schoenfeld_2017_es_slope.hpp>
#include <tonus/training/volume/schoenfeld_2017_gain_slope.hpp>
#include <tonus/training/volume/time_under_tension.hpp>
#include <tonus/training/volume/tonnage_per_set.hpp>
#include <tonus/training/volume/volume_load.hpp>
#include <tonus/treatment/effect_so_far.hpp>
#include <tonus/treatment/layer/one_course.hpp>
#include <tonus/treatment/layer/two_courses.hpp>
#include <tonus/treatment/volume_removed.hpp>

namespace tonus {

/// Every equation, in the order of catalogue.list.
using equations = boost::mp11::mp_list<
    body::absi::krakauer_2012,
    body::appendicular_muscle::wen_2011,
    body::bmi::quetelet,
    body::bmi_class::who_adult,
    body::bmi_class::who_asian_2004,
    body::bri::thomas_2013,
    body::density::durnin_womersley_1974,
    body::density::durnin_womersley_1974_all_ages,
    body::density::jackson_pollock_3,
    body::density::jackson_pollock_7,
    body::density::navy_1984,
    body::fat_class::ace,
    body::fat_fraction::bai_2011,
    body::fat_fraction::brozek_1963,
    body::fat_fraction::cun_bae_2012,
    body::fat_fraction::deurenberg_1991,
    body::fat_fraction::durnin_womersley_1974,
    body::fat_fraction::gallagher_2000,
    body::fat_fraction::jackson_2002_ln,
    body::fat_fraction::jackson_pollock_3,
    body::fat_fraction::jackson_pollock_4,
    body::fat_fraction::jackson_pollock_7,
    body::fat_fraction::navy_1984,
    body::fat_fraction::navy_1984_inch,
    body::fat_fraction::rfm_2018,
    body::fat_fraction::siri_1961,
    body::fat_fraction::slaughter_1988_triceps_calf,
    body::fat_fraction::slaughter_1988_triceps_subscapular,
    body::fat_fraction::ymca,
    body::fat_free_mass::bia_kyle_2001,
    body::fat_free_mass::bia_sun_2003,
    body::fat_to_lose::constant_lean,
    body::ffmi,
    body::ffmi_normalized::k61_variant,
    body::ffmi_normalized::kouri_1995,
    body::findrisc::lindstrom_2003,
    body::fmi,
    body::girth_corrected::lee_2000,
    body::ideal_mass::devine_1974,
    body::ideal_mass::hamwi_1964,
    body::ideal_mass::hamwi_1964_pound_form,
    body::ideal_mass::miller_1983,
    body::ideal_mass::robinson_1983,
    body::lean_mass::boer_1984,
    body::lean_mass::hume_1966,
    body::lean_mass::james_1976,
    body::lean_mass::janmahasatian_2005,
    body::ponderal_index::rohrer,
    body::skeletal_muscle::bia_janssen_2000,
    body::skeletal_muscle::lee_2000_girth,
    body::skeletal_muscle::lee_2000_simple,
    body::surface_area::du_bois_1916,
    body::surface_area::haycock_1978,
    body::surface_area::mosteller_1987,
    body::total_body_water::bia_sun_2003,
    body::total_body_water::watson_1980,
    body::waist_height_class::nice_2022,
    body::waist_height_ratio,
    body::waist_hip_ratio,
    body::waist_hip_risk::who_2008,
    body::waist_risk::who_2008,
    body::weeks_to_weight::constant_rate,
    cardio::energy::keytel_2005_no_vo2max,
    cardio::energy::keytel_2005_vo2max,
    cardio::energy::keytel_2005_vo2max_4digit,
    cardio::energy::met_kcal_acsm,
    cardio::energy::met_kcal_compendium,
    cardio::energy::met_net_kcal_acsm,
    cardio::energy::vo2_to_kcal,
    cardio::epoc::laforgia_2006_fraction,
    cardio::guideline::met_minutes,
    cardio::guideline::moderate_equivalent_minutes,
    cardio::hiit::session_energy,
    cardio::hr::karvonen_target,
    cardio::hr::reserve_fraction,
    cardio::hr_max::fox_1971,
    cardio::hr_max::gellish_2007_linear,
    cardio::hr_max::gellish_2007_quadratic,
    cardio::hr_max::gulati_2010_women,
    cardio::hr_max::nes_2013,
    cardio::hr_max::tanaka_2001,
    cardio::met::corrected_met,
    cardio::met::intensity_class,
    cardio::met::rmr_ml_kg_min_harris_benedict,
    cardio::vo2::acsm_arm_cycling,
    cardio::vo2::acsm_leg_cycling,
    cardio::vo2::acsm_running,
    cardio::vo2::acsm_stepping,
    cardio::vo2::acsm_walking,
    cardio::vo2::met_to_vo2,
    cardio::vo2::reserve_target,
    cardio::vo2max::cooper_1968,
    cardio::vo2max::george_1993_mile_jog,
    cardio::vo2max::jackson_1990_bmi,
    cardio::vo2max::jackson_1990_percent_fat,
    cardio::vo2max::leger_1988,
    cardio::vo2max::leger_lambert_1982,
    cardio::vo2max::myers_2017_friend,
    cardio::vo2max::nes_2011_men,
    cardio::vo2max::nes_2011_women,
    cardio::vo2max::rockport_kline_1987,
    cardio::vo2max::rockport_kline_1987_absolute,
    cardio::vo2max::run_1_5_mile_acsm,
    cardio::vo2max::stickland_2003,
    cardio::vo2max::uth_2004,
    energy::availability,
    energy::availability_class,
    energy::bmr::fao_2004,
    energy::bmr::harris_benedict_1919,
    energy::bmr::henry_2005_w,
    energy::bmr::henry_2005_wh,
    energy::bmr::roza_shizgal_1984,
    energy::bmr::schofield_1985_w,
    energy::bmr::schofield_1985_wh,
    energy::bmr::who_1985,
    energy::eer::iom_2005,
    energy::eer::nasem_2023,
    energy::expenditure::weir_1949_abbreviated,
    energy::food::atwater_general,
    energy::food::eu_1169_2011,
    energy::food::eu_1169_2011_kj,
    energy::pal_category::fao_2004,
    energy::pal_category::iom_2005,
    energy::pal_category::nasem_2023,
    energy::rmr::cunningham_1980,
    energy::rmr::cunningham_1991,
    energy::rmr::de_lorenzo_2001,
    energy::rmr::livingston_kohlstadt_2005,
    energy::rmr::mifflin_1990,
    energy::rmr::mifflin_1990_ffm,
    energy::rmr::mifflin_1990_full,
    energy::rmr::mueller_2004,
    energy::rmr::mueller_2004_bmi,
    energy::rmr::nelson_1992_no_intercept,
    energy::rmr::owen_1986_1987,
    energy::rmr::owen_1986_athlete_women,
    energy::rmr::ten_haaf_2014_ffm,
    energy::rmr::ten_haaf_2014_weight,
    energy::rmr::tinsley_2019_ffm,
    energy::rmr::tinsley_2019_weight,
    energy::tee::bmr_times_pal,
    energy::tee::iom_2005_overweight,
    energy::tee::multiplier,
    energy::tef::westerterp_2004_high,
    energy::tef::westerterp_2004_low,
    energy::tissue::hall_2008,
    hormone::homa_ir::matthews_1985,
    nutrition::adequate_water::efsa_2010,
    nutrition::diet_quality::hei_2015,
    nutrition::sweat_rate,
    nutrition::water_turnover::yamada_2022,
    training::load::acwr_ewma_williams_2017,
    training::load::acwr_rolling_coupled,
    training::load::acwr_rolling_uncoupled_21,
    training::load::acwr_rolling_uncoupled_28,
    training::load::atl_goldencheetah,
    training::load::ctl_goldencheetah,
    training::load::ctl_simple_1_over_n,
    training::load::ewma_williams_2017,
    training::load::fitness_fatigue_banister,
    training::load::monotony_foster_1998_population_sd,
    training::load::monotony_foster_1998_sample_sd,
    training::load::session_rpe_foster_2001,
    training::load::strain_foster_1998_sample_sd,
    training::load::trimp_banister_female,
    training::load::trimp_banister_male,
    training::load::trimp_edwards_1993,
    training::load::trimp_goldencheetah_female,
    training::load::trimp_lucia_2003,
    training::load::tsb_same_day,
    training::load::weekly_load,
    training::load_for_reps::brzycki_1993,
    training::load_for_reps::epley_1985,
    training::load_for_reps::lander_1985,
    training::load_for_reps::lombardi_1989,
    training::load_for_reps::mayhew_1992,
    training::load_for_reps::oconner_1989,
    training::load_for_reps::wathen_1994,
    training::one_rm::brzycki_1993,
    training::one_rm::brzycki_1993_decimal,
    training::one_rm::epley_1985,
    training::one_rm::kemmler_2006,
    training::one_rm::lander_1985,
    training::one_rm::lombardi_1989,
    training::one_rm::mayhew_1992,
    training::one_rm::oconner_1989,
    training::one_rm::reynolds_2006_bench,
    training::one_rm::reynolds_2006_leg_press,
    training::one_rm::wathen_1994,
    training::progression::acsm_2009_new_load,
    training::reps_for_load::brzycki_1993,
    training::reps_for_load::epley_1985,
    training::rpe::rir_from_rpe_zourdos_2016,
    training::rpe::rts_load,
    training::rpe::rts_one_rm,
    training::rpe::rts_percent_one_rm,
    training::strength_score::dots_2019,
    training::strength_score::glossbrenner,
    training::strength_score::ipf_gl_2020,
    training::strength_score::schwartz_malone,
    training::strength_score::sinclair_2001_2004,
    training::strength_score::sinclair_2017_2020,
    training::strength_score::sinclair_2021_2024,
    training::strength_score::wilks_1994,
    training::strength_score::wilks_2020,
    training::volume::bodyweight_effective_load,
    training::volume::fractional_sets,
    training::volume::inol_hristov_2005,
    training::volume::prilepin_set_reps_max,
    training::volume::prilepin_set_reps_min,
    training::volume::prilepin_total_max,
    training::volume::prilepin_total_min,
    training::volume::prilepin_total_optimal,
    training::volume::relative_intensity,
    training::volume::schoenfeld_2017_es_slope,
    training::volume::schoenfeld_2017_gain_slope,
    training::volume::time_under_tension,
    training::volume::tonnage_per_set,
    training::volume::volume_load,
    treatment::effect_so_far,
    treatment::layer::one_course,
    treatment::layer::two_courses,
    treatment::volume_removed>;

/// Every rule, in the order of catalogue.list.
using rule_list = boost::mp11::mp_list<
    rules::cardio_excess_recovery,
    rules::cardio_minimum_weekly,
    rules::cardio_weight_loss_dose,
    rules::energy_availability_low,
    rules::energy_deficit_absent,
    rules::energy_deficit_gallstone_rate,
    rules::energy_deficit_lean_gain_stall,
    rules::energy_deficit_rate_of_loss,
    rules::energy_deficit_size,
    rules::energy_intake_floor,
    rules::energy_muscle_rmr_overclaim,
    rules::energy_projection_linear_limit,
    rules::energy_surplus_not_always_needed,
    rules::energy_surplus_rate_of_gain,
    rules::energy_surplus_size,
    rules::health_bmi_risk,
    rules::health_diabetes_findrisc,
    rules::health_milestone_weight_loss,
    rules::health_waist_circumference,
    rules::health_waist_height_ratio,
    rules::hiit_epoc_overclaim,
    rules::hiit_frequency_cap,
    rules::hiit_superiority_claim,
    rules::hiit_volume_excess,
    rules::hormone_cushing_refer,
    rules::hormone_glucose_refer,
    rules::hormone_insulin_homa,
    rules::hormone_menstrual_loss,
    rules::hormone_sleep_deficit,
    rules::hormone_stress_waist,
    rules::hydration_exercise_mass_loss,
    rules::hydration_exercise_overdrinking,
    rules::hydration_exercise_rehydration,
    rules::hydration_intake_adequate,
    rules::hydration_intake_rate_limit,
    rules::hydration_preload_premeal,
    rules::hydration_turnover_gap,
    rules::myth_breakfast_weight,
    rules::myth_exercise_outruns_diet,
    rules::myth_hunger_thirst,
    rules::myth_hydration_fat_metabolism,
    rules::myth_pushups_back,
    rules::myth_sweat_wrap_loss,
    rules::myth_tone_term,
    rules::nutrition_alcohol_limit,
    rules::nutrition_carbohydrate_training,
    rules::nutrition_fat_minimum,
    rules::nutrition_fat_saturated,
    rules::nutrition_fibre_density,
    rules::nutrition_macro_sum_check,
    rules::nutrition_pattern_hei,
    rules::nutrition_pattern_plants,
    rules::nutrition_processed_share,
    rules::nutrition_protein_deficit_lean,
    rules::nutrition_protein_hypertrophy,
    rules::nutrition_protein_kidney,
    rules::nutrition_protein_minimum,
    rules::nutrition_protein_per_meal,
    rules::nutrition_sodium_limit,
    rules::nutrition_sugar_added,
    rules::patience_deadline_unrealistic,
    rules::patience_definition_gap,
    rules::patience_early_no_visible,
    rules::patience_face_visible,
    rules::patience_muscle_rate,
    rules::posture_endurance_sorensen,
    rules::posture_exercise_dose,
    rules::posture_head_craniovertebral,
    rules::posture_kyphosis_angle,
    rules::posture_sedentary_total,
    rules::posture_sitting_breaks,
    rules::recovery_deload_trigger,
    rules::recovery_hrv_below_swc,
    rules::recovery_overreaching_duration,
    rules::recovery_rhr_elevated,
    rules::region_calibration_ready,
    rules::region_genetics_comparison,
    rules::region_menopause_shift,
    rules::region_projection_low_confidence,
    rules::region_site_detectable,
    rules::region_site_stubborn,
    rules::region_spot_exercise_claim,
    rules::safety_age_minor,
    rules::safety_back_pain_red_flags,
    rules::safety_blood_pressure_exercise,
    rules::safety_bmi_severe_thinness,
    rules::safety_bmi_underweight_deficit,
    rules::safety_diabetes_deficit,
    rules::safety_diabetes_exercise_glucose,
    rules::safety_eating_disorder_history,
    rules::safety_eating_disorder_pattern,
    rules::safety_eating_disorder_scoff,
    rules::safety_exercise_preparticipation,
    rules::safety_exertion_red_flags,
    rules::safety_glp1_monitor,
    rules::safety_goal_bmi_floor,
    rules::safety_goal_body_fat_floor,
    rules::safety_loss_rapid,
    rules::safety_loss_unintended,
    rules::safety_older_deficit,
    rules::safety_pregnancy_lactation_deficit,
    rules::safety_supplement_harmful,
    rules::strength_back_frequency,
    rules::strength_back_rest_gap,
    rules::strength_balance_push_pull,
    rules::strength_load_progression,
    rules::strength_order_multijoint_first,
    rules::strength_phase_control,
    rules::strength_pullup_scaling,
    rules::strength_row_support,
    rules::strength_volume_ramp,
    rules::strength_volume_weekly_sets,
    rules::strength_whole_body_minimum,
    rules::tracking_adherence_logging,
    rules::tracking_plateau_detect,
    rules::tracking_plateau_early,
    rules::tracking_weight_frequency,
    rules::tracking_weight_noise,
    rules::treatment_assessment_too_early,
    rules::treatment_cryo_caution,
    rules::treatment_cryo_contraindication,
    rules::treatment_cryo_pah_watch,
    rules::treatment_energy_device_contraindication,
    rules::treatment_expectation_overclaim,
    rules::treatment_indication_not_weight_loss,
    rules::treatment_layer_minimum,
    rules::treatment_session_interval,
    rules::treatment_site_cleared,
    rules::treatment_weight_stable>;

}  // namespace tonus
