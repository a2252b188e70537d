// Written by capi/bindings/emit.py.

// Every typed function, called by its name with the inputs of a case.

use crate::calls::*;
use libtonus::{sys, units::*};

/// None where the types cannot express the inputs, such as a choice of no name.
#[allow(clippy::all)]
pub fn by_name(id: &str, l: &[Vec<f64>], s: &[f64]) -> Option<Calls> {
    Some(match id {
        "body.absi.krakauer_2012" => Calls {
            single: of_single(libtonus::body::absi::krakauer_2012(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_absi_krakauer_2012(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::body::absi::krakauer_2012_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_absi_krakauer_2012_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "body.appendicular_muscle.wen_2011" => Calls {
            single: of_single(libtonus::body::appendicular_muscle::wen_2011(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_appendicular_muscle_wen_2011(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::appendicular_muscle::wen_2011_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_appendicular_muscle_wen_2011_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "body.bmi.quetelet" => Calls {
            single: of_single(libtonus::body::bmi::quetelet(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_bmi_quetelet(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::body::bmi::quetelet_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_bmi_quetelet_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.bmi_class.who_adult" => Calls {
            single: of_single(libtonus::body::bmi_class::who_adult(given(s[0])?)),
            raw: of_raw_class(|out| Some(unsafe {
                sys::tonus_body_bmi_class_who_adult(s[0], out)
            }))?,
            columns: Some(of_class(libtonus::body::bmi_class::who_adult_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_bmi_class_who_adult_many(&s[0], 1, out, status)
            })),
        },
        "body.bmi_class.who_asian_2004" => Calls {
            single: of_single(libtonus::body::bmi_class::who_asian_2004(given(s[0])?)),
            raw: of_raw_class(|out| Some(unsafe {
                sys::tonus_body_bmi_class_who_asian_2004(s[0], out)
            }))?,
            columns: Some(of_class(libtonus::body::bmi_class::who_asian_2004_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_bmi_class_who_asian_2004_many(&s[0], 1, out, status)
            })),
        },
        "body.bri.thomas_2013" => Calls {
            single: of_single(libtonus::body::bri::thomas_2013(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_bri_thomas_2013(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::body::bri::thomas_2013_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_bri_thomas_2013_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.density.durnin_womersley_1974" => Calls {
            single: of_single(libtonus::body::density::durnin_womersley_1974(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?, given(s[5])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_density_durnin_womersley_1974(s[0], s[1], s[2], s[3], s[4], whole(s[5])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::density::durnin_womersley_1974_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?], &[given(s[5])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_density_durnin_womersley_1974_many(&s[0], &s[1], &s[2], &s[3], &s[4], &s[5], 1, out, status)
            })),
        },
        "body.density.durnin_womersley_1974_all_ages" => Calls {
            single: of_single(libtonus::body::density::durnin_womersley_1974_all_ages(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_density_durnin_womersley_1974_all_ages(s[0], s[1], s[2], s[3], whole(s[4])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::density::durnin_womersley_1974_all_ages_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_density_durnin_womersley_1974_all_ages_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "body.density.jackson_pollock_3" => Calls {
            single: of_single(libtonus::body::density::jackson_pollock_3(optional(s[0])?, optional(s[1])?, optional(s[2])?, optional(s[3])?, given(s[4])?, given(s[5])?, given(s[6])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_density_jackson_pollock_3(s[0], s[1], s[2], s[3], s[4], s[5], whole(s[6])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::density::jackson_pollock_3_many(Some(&[given(s[0])?]), Some(&[given(s[1])?]), Some(&[given(s[2])?]), Some(&[given(s[3])?]), &[given(s[4])?], &[given(s[5])?], &[given(s[6])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_density_jackson_pollock_3_many(&s[0], &s[1], &s[2], &s[3], &s[4], &s[5], &s[6], 1, out, status)
            })),
        },
        "body.density.jackson_pollock_7" => Calls {
            single: of_single(libtonus::body::density::jackson_pollock_7(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?, given(s[5])?, given(s[6])?, given(s[7])?, given(s[8])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_density_jackson_pollock_7(s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], whole(s[8])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::density::jackson_pollock_7_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?], &[given(s[5])?], &[given(s[6])?], &[given(s[7])?], &[given(s[8])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_density_jackson_pollock_7_many(&s[0], &s[1], &s[2], &s[3], &s[4], &s[5], &s[6], &s[7], &s[8], 1, out, status)
            })),
        },
        "body.density.navy_1984" => Calls {
            single: of_single(libtonus::body::density::navy_1984(given(s[0])?, given(s[1])?, optional(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_density_navy_1984(s[0], s[1], s[2], s[3], whole(s[4])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::density::navy_1984_many(&[given(s[0])?], &[given(s[1])?], Some(&[given(s[2])?]), &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_density_navy_1984_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "body.fat_class.ace" => Calls {
            single: of_single(libtonus::body::fat_class::ace(given(s[0])?, given(s[1])?)),
            raw: of_raw_class(|out| Some(unsafe {
                sys::tonus_body_fat_class_ace(s[0], whole(s[1])?, out)
            }))?,
            columns: Some(of_class(libtonus::body::fat_class::ace_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_class_ace_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.fat_fraction.bai_2011" => Calls {
            single: of_single(libtonus::body::fat_fraction::bai_2011(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_bai_2011(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::bai_2011_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_bai_2011_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.fat_fraction.brozek_1963" => Calls {
            single: of_single(libtonus::body::fat_fraction::brozek_1963(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_brozek_1963(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::brozek_1963_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_brozek_1963_many(&s[0], 1, out, status)
            })),
        },
        "body.fat_fraction.cun_bae_2012" => Calls {
            single: of_single(libtonus::body::fat_fraction::cun_bae_2012(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_cun_bae_2012(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::cun_bae_2012_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_cun_bae_2012_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "body.fat_fraction.deurenberg_1991" => Calls {
            single: of_single(libtonus::body::fat_fraction::deurenberg_1991(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_deurenberg_1991(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::deurenberg_1991_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_deurenberg_1991_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "body.fat_fraction.durnin_womersley_1974" => Calls {
            single: of_single(libtonus::body::fat_fraction::durnin_womersley_1974(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?, given(s[5])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_durnin_womersley_1974(s[0], s[1], s[2], s[3], s[4], whole(s[5])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::durnin_womersley_1974_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?], &[given(s[5])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_durnin_womersley_1974_many(&s[0], &s[1], &s[2], &s[3], &s[4], &s[5], 1, out, status)
            })),
        },
        "body.fat_fraction.gallagher_2000" => Calls {
            single: of_single(libtonus::body::fat_fraction::gallagher_2000(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_gallagher_2000(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::gallagher_2000_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_gallagher_2000_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "body.fat_fraction.jackson_2002_ln" => Calls {
            single: of_single(libtonus::body::fat_fraction::jackson_2002_ln(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_jackson_2002_ln(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::jackson_2002_ln_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_jackson_2002_ln_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "body.fat_fraction.jackson_pollock_3" => Calls {
            single: of_single(libtonus::body::fat_fraction::jackson_pollock_3(optional(s[0])?, optional(s[1])?, optional(s[2])?, optional(s[3])?, given(s[4])?, given(s[5])?, given(s[6])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_jackson_pollock_3(s[0], s[1], s[2], s[3], s[4], s[5], whole(s[6])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::jackson_pollock_3_many(Some(&[given(s[0])?]), Some(&[given(s[1])?]), Some(&[given(s[2])?]), Some(&[given(s[3])?]), &[given(s[4])?], &[given(s[5])?], &[given(s[6])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_jackson_pollock_3_many(&s[0], &s[1], &s[2], &s[3], &s[4], &s[5], &s[6], 1, out, status)
            })),
        },
        "body.fat_fraction.jackson_pollock_4" => Calls {
            single: of_single(libtonus::body::fat_fraction::jackson_pollock_4(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?, given(s[5])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_jackson_pollock_4(s[0], s[1], s[2], s[3], s[4], whole(s[5])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::jackson_pollock_4_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?], &[given(s[5])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_jackson_pollock_4_many(&s[0], &s[1], &s[2], &s[3], &s[4], &s[5], 1, out, status)
            })),
        },
        "body.fat_fraction.jackson_pollock_7" => Calls {
            single: of_single(libtonus::body::fat_fraction::jackson_pollock_7(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?, given(s[5])?, given(s[6])?, given(s[7])?, given(s[8])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_jackson_pollock_7(s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], whole(s[8])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::jackson_pollock_7_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?], &[given(s[5])?], &[given(s[6])?], &[given(s[7])?], &[given(s[8])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_jackson_pollock_7_many(&s[0], &s[1], &s[2], &s[3], &s[4], &s[5], &s[6], &s[7], &s[8], 1, out, status)
            })),
        },
        "body.fat_fraction.navy_1984" => Calls {
            single: of_single(libtonus::body::fat_fraction::navy_1984(given(s[0])?, given(s[1])?, optional(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_navy_1984(s[0], s[1], s[2], s[3], whole(s[4])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::navy_1984_many(&[given(s[0])?], &[given(s[1])?], Some(&[given(s[2])?]), &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_navy_1984_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "body.fat_fraction.navy_1984_inch" => Calls {
            single: of_single(libtonus::body::fat_fraction::navy_1984_inch(given(s[0])?, given(s[1])?, optional(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_navy_1984_inch(s[0], s[1], s[2], s[3], whole(s[4])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::navy_1984_inch_many(&[given(s[0])?], &[given(s[1])?], Some(&[given(s[2])?]), &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_navy_1984_inch_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "body.fat_fraction.rfm_2018" => Calls {
            single: of_single(libtonus::body::fat_fraction::rfm_2018(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_rfm_2018(s[0], s[1], whole(s[2])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::rfm_2018_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_rfm_2018_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "body.fat_fraction.siri_1961" => Calls {
            single: of_single(libtonus::body::fat_fraction::siri_1961(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_siri_1961(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::siri_1961_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_siri_1961_many(&s[0], 1, out, status)
            })),
        },
        "body.fat_fraction.slaughter_1988_triceps_calf" => Calls {
            single: of_single(libtonus::body::fat_fraction::slaughter_1988_triceps_calf(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_slaughter_1988_triceps_calf(s[0], s[1], whole(s[2])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::slaughter_1988_triceps_calf_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_slaughter_1988_triceps_calf_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "body.fat_fraction.slaughter_1988_triceps_subscapular" => Calls {
            single: of_single(libtonus::body::fat_fraction::slaughter_1988_triceps_subscapular(given(s[0])?, given(s[1])?, given(s[2])?, optional(s[3])?, optional(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_slaughter_1988_triceps_subscapular(s[0], s[1], whole(s[2])?, whole(s[3])?, whole(s[4])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::slaughter_1988_triceps_subscapular_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], Some(&[optional(s[3])?]), Some(&[optional(s[4])?])))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_slaughter_1988_triceps_subscapular_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "body.fat_fraction.ymca" => Calls {
            single: of_single(libtonus::body::fat_fraction::ymca(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_fraction_ymca(s[0], s[1], whole(s[2])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_fraction::ymca_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_fraction_ymca_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "body.fat_free_mass.bia_kyle_2001" => Calls {
            single: of_single(libtonus::body::fat_free_mass::bia_kyle_2001(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_free_mass_bia_kyle_2001(s[0], s[1], s[2], s[3], whole(s[4])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_free_mass::bia_kyle_2001_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_free_mass_bia_kyle_2001_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "body.fat_free_mass.bia_sun_2003" => Calls {
            single: of_single(libtonus::body::fat_free_mass::bia_sun_2003(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_free_mass_bia_sun_2003(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_free_mass::bia_sun_2003_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_free_mass_bia_sun_2003_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "body.fat_to_lose.constant_lean" => Calls {
            single: of_single(libtonus::body::fat_to_lose::constant_lean(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fat_to_lose_constant_lean(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::body::fat_to_lose::constant_lean_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fat_to_lose_constant_lean_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "body.ffmi" => Calls {
            single: of_single(libtonus::body::ffmi(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_ffmi(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::body::ffmi_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_ffmi_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "body.ffmi_normalized.k61_variant" => Calls {
            single: of_single(libtonus::body::ffmi_normalized::k61_variant(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_ffmi_normalized_k61_variant(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::body::ffmi_normalized::k61_variant_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_ffmi_normalized_k61_variant_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "body.ffmi_normalized.kouri_1995" => Calls {
            single: of_single(libtonus::body::ffmi_normalized::kouri_1995(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_ffmi_normalized_kouri_1995(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::body::ffmi_normalized::kouri_1995_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_ffmi_normalized_kouri_1995_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "body.findrisc.lindstrom_2003" => Calls {
            single: of_single(libtonus::body::findrisc::lindstrom_2003(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?, given(s[5])?, given(s[6])?, given(s[7])?, given(s[8])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_findrisc_lindstrom_2003(s[0], s[1], s[2], whole(s[3])?, whole(s[4])?, whole(s[5])?, whole(s[6])?, whole(s[7])?, whole(s[8])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::findrisc::lindstrom_2003_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?], &[given(s[5])?], &[given(s[6])?], &[given(s[7])?], &[given(s[8])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_findrisc_lindstrom_2003_many(&s[0], &s[1], &s[2], &s[3], &s[4], &s[5], &s[6], &s[7], &s[8], 1, out, status)
            })),
        },
        "body.fmi" => Calls {
            single: of_single(libtonus::body::fmi(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_fmi(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::body::fmi_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_fmi_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "body.girth_corrected.lee_2000" => Calls {
            single: of_single(libtonus::body::girth_corrected::lee_2000(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_girth_corrected_lee_2000(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::body::girth_corrected::lee_2000_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_girth_corrected_lee_2000_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.ideal_mass.devine_1974" => Calls {
            single: of_single(libtonus::body::ideal_mass::devine_1974(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_ideal_mass_devine_1974(s[0], whole(s[1])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::ideal_mass::devine_1974_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_ideal_mass_devine_1974_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.ideal_mass.hamwi_1964" => Calls {
            single: of_single(libtonus::body::ideal_mass::hamwi_1964(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_ideal_mass_hamwi_1964(s[0], whole(s[1])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::ideal_mass::hamwi_1964_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_ideal_mass_hamwi_1964_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.ideal_mass.hamwi_1964_pound_form" => Calls {
            single: of_single(libtonus::body::ideal_mass::hamwi_1964_pound_form(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_ideal_mass_hamwi_1964_pound_form(s[0], whole(s[1])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::ideal_mass::hamwi_1964_pound_form_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_ideal_mass_hamwi_1964_pound_form_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.ideal_mass.miller_1983" => Calls {
            single: of_single(libtonus::body::ideal_mass::miller_1983(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_ideal_mass_miller_1983(s[0], whole(s[1])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::ideal_mass::miller_1983_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_ideal_mass_miller_1983_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.ideal_mass.robinson_1983" => Calls {
            single: of_single(libtonus::body::ideal_mass::robinson_1983(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_ideal_mass_robinson_1983(s[0], whole(s[1])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::ideal_mass::robinson_1983_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_ideal_mass_robinson_1983_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.lean_mass.boer_1984" => Calls {
            single: of_single(libtonus::body::lean_mass::boer_1984(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_lean_mass_boer_1984(s[0], s[1], whole(s[2])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::lean_mass::boer_1984_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_lean_mass_boer_1984_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "body.lean_mass.hume_1966" => Calls {
            single: of_single(libtonus::body::lean_mass::hume_1966(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_lean_mass_hume_1966(s[0], s[1], whole(s[2])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::lean_mass::hume_1966_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_lean_mass_hume_1966_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "body.lean_mass.james_1976" => Calls {
            single: of_single(libtonus::body::lean_mass::james_1976(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_lean_mass_james_1976(s[0], s[1], whole(s[2])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::lean_mass::james_1976_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_lean_mass_james_1976_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "body.lean_mass.janmahasatian_2005" => Calls {
            single: of_single(libtonus::body::lean_mass::janmahasatian_2005(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_lean_mass_janmahasatian_2005(s[0], s[1], whole(s[2])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::lean_mass::janmahasatian_2005_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_lean_mass_janmahasatian_2005_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "body.ponderal_index.rohrer" => Calls {
            single: of_single(libtonus::body::ponderal_index::rohrer(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_ponderal_index_rohrer(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::body::ponderal_index::rohrer_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_ponderal_index_rohrer_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.skeletal_muscle.bia_janssen_2000" => Calls {
            single: of_single(libtonus::body::skeletal_muscle::bia_janssen_2000(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_skeletal_muscle_bia_janssen_2000(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::skeletal_muscle::bia_janssen_2000_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_skeletal_muscle_bia_janssen_2000_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "body.skeletal_muscle.lee_2000_girth" => Calls {
            single: of_single(libtonus::body::skeletal_muscle::lee_2000_girth(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?, given(s[5])?, given(s[6])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_skeletal_muscle_lee_2000_girth(s[0], s[1], whole(s[2])?, whole(s[3])?, s[4], s[5], s[6], out)
            }))?,
            columns: Some(of_number(libtonus::body::skeletal_muscle::lee_2000_girth_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?], &[given(s[5])?], &[given(s[6])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_skeletal_muscle_lee_2000_girth_many(&s[0], &s[1], &s[2], &s[3], &s[4], &s[5], &s[6], 1, out, status)
            })),
        },
        "body.skeletal_muscle.lee_2000_simple" => Calls {
            single: of_single(libtonus::body::skeletal_muscle::lee_2000_simple(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_skeletal_muscle_lee_2000_simple(s[0], s[1], s[2], whole(s[3])?, whole(s[4])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::skeletal_muscle::lee_2000_simple_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_skeletal_muscle_lee_2000_simple_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "body.surface_area.du_bois_1916" => Calls {
            single: of_single(libtonus::body::surface_area::du_bois_1916(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_surface_area_du_bois_1916(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::body::surface_area::du_bois_1916_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_surface_area_du_bois_1916_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.surface_area.haycock_1978" => Calls {
            single: of_single(libtonus::body::surface_area::haycock_1978(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_surface_area_haycock_1978(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::body::surface_area::haycock_1978_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_surface_area_haycock_1978_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.surface_area.mosteller_1987" => Calls {
            single: of_single(libtonus::body::surface_area::mosteller_1987(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_surface_area_mosteller_1987(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::body::surface_area::mosteller_1987_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_surface_area_mosteller_1987_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.total_body_water.bia_sun_2003" => Calls {
            single: of_single(libtonus::body::total_body_water::bia_sun_2003(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_total_body_water_bia_sun_2003(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::total_body_water::bia_sun_2003_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_total_body_water_bia_sun_2003_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "body.total_body_water.watson_1980" => Calls {
            single: of_single(libtonus::body::total_body_water::watson_1980(given(s[0])?, given(s[1])?, optional(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_total_body_water_watson_1980(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::body::total_body_water::watson_1980_many(&[given(s[0])?], &[given(s[1])?], Some(&[given(s[2])?]), &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_total_body_water_watson_1980_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "body.waist_height_class.nice_2022" => Calls {
            single: of_single(libtonus::body::waist_height_class::nice_2022(given(s[0])?)),
            raw: of_raw_class(|out| Some(unsafe {
                sys::tonus_body_waist_height_class_nice_2022(s[0], out)
            }))?,
            columns: Some(of_class(libtonus::body::waist_height_class::nice_2022_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_waist_height_class_nice_2022_many(&s[0], 1, out, status)
            })),
        },
        "body.waist_height_ratio" => Calls {
            single: of_single(libtonus::body::waist_height_ratio(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_waist_height_ratio(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::body::waist_height_ratio_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_waist_height_ratio_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.waist_hip_ratio" => Calls {
            single: of_single(libtonus::body::waist_hip_ratio(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_waist_hip_ratio(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::body::waist_hip_ratio_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_waist_hip_ratio_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.waist_hip_risk.who_2008" => Calls {
            single: of_single(libtonus::body::waist_hip_risk::who_2008(given(s[0])?, given(s[1])?)),
            raw: of_raw_class(|out| Some(unsafe {
                sys::tonus_body_waist_hip_risk_who_2008(s[0], whole(s[1])?, out)
            }))?,
            columns: Some(of_class(libtonus::body::waist_hip_risk::who_2008_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_waist_hip_risk_who_2008_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.waist_risk.who_2008" => Calls {
            single: of_single(libtonus::body::waist_risk::who_2008(given(s[0])?, given(s[1])?)),
            raw: of_raw_class(|out| Some(unsafe {
                sys::tonus_body_waist_risk_who_2008(s[0], whole(s[1])?, out)
            }))?,
            columns: Some(of_class(libtonus::body::waist_risk::who_2008_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_waist_risk_who_2008_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "body.weeks_to_weight.constant_rate" => Calls {
            single: of_single(libtonus::body::weeks_to_weight::constant_rate(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_body_weeks_to_weight_constant_rate(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::body::weeks_to_weight::constant_rate_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_body_weeks_to_weight_constant_rate_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "cardio.energy.keytel_2005_no_vo2max" => Calls {
            single: of_single(libtonus::cardio::energy::keytel_2005_no_vo2max(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_energy_keytel_2005_no_vo2max(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::cardio::energy::keytel_2005_no_vo2max_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_energy_keytel_2005_no_vo2max_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "cardio.energy.keytel_2005_vo2max" => Calls {
            single: of_single(libtonus::cardio::energy::keytel_2005_vo2max(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_energy_keytel_2005_vo2max(s[0], s[1], s[2], s[3], whole(s[4])?, out)
            }))?,
            columns: Some(of_number(libtonus::cardio::energy::keytel_2005_vo2max_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_energy_keytel_2005_vo2max_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "cardio.energy.keytel_2005_vo2max_4digit" => Calls {
            single: of_single(libtonus::cardio::energy::keytel_2005_vo2max_4digit(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_energy_keytel_2005_vo2max_4digit(s[0], s[1], s[2], s[3], whole(s[4])?, out)
            }))?,
            columns: Some(of_number(libtonus::cardio::energy::keytel_2005_vo2max_4digit_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_energy_keytel_2005_vo2max_4digit_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "cardio.energy.met_kcal_acsm" => Calls {
            single: of_single(libtonus::cardio::energy::met_kcal_acsm(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_energy_met_kcal_acsm(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::energy::met_kcal_acsm_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_energy_met_kcal_acsm_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "cardio.energy.met_kcal_compendium" => Calls {
            single: of_single(libtonus::cardio::energy::met_kcal_compendium(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_energy_met_kcal_compendium(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::energy::met_kcal_compendium_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_energy_met_kcal_compendium_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "cardio.energy.met_net_kcal_acsm" => Calls {
            single: of_single(libtonus::cardio::energy::met_net_kcal_acsm(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_energy_met_net_kcal_acsm(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::energy::met_net_kcal_acsm_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_energy_met_net_kcal_acsm_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "cardio.energy.vo2_to_kcal" => Calls {
            single: of_single(libtonus::cardio::energy::vo2_to_kcal(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_energy_vo2_to_kcal(s[0], s[1], s[2], s[3], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::energy::vo2_to_kcal_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_energy_vo2_to_kcal_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "cardio.epoc.laforgia_2006_fraction" => Calls {
            single: of_single(libtonus::cardio::epoc::laforgia_2006_fraction(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_epoc_laforgia_2006_fraction(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::epoc::laforgia_2006_fraction_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_epoc_laforgia_2006_fraction_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "cardio.guideline.met_minutes" => Calls {
            single: of_single(libtonus::cardio::guideline::met_minutes(&list::<f64>(&l[0]), &list::<Minutes>(&l[1]))),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_guideline_met_minutes(l[0].as_ptr(), l[1].as_ptr(), l[0].len(), out)
            }))?,
            columns: None,
            raw_columns: None,
        },
        "cardio.guideline.moderate_equivalent_minutes" => Calls {
            single: of_single(libtonus::cardio::guideline::moderate_equivalent_minutes(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_guideline_moderate_equivalent_minutes(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::guideline::moderate_equivalent_minutes_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_guideline_moderate_equivalent_minutes_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "cardio.hiit.session_energy" => Calls {
            single: of_single(libtonus::cardio::hiit::session_energy(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?, given(s[5])?, given(s[6])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_hiit_session_energy(s[0], s[1], s[2], s[3], s[4], s[5], s[6], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::hiit::session_energy_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?], &[given(s[5])?], &[given(s[6])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_hiit_session_energy_many(&s[0], &s[1], &s[2], &s[3], &s[4], &s[5], &s[6], 1, out, status)
            })),
        },
        "cardio.hr.karvonen_target" => Calls {
            single: of_single(libtonus::cardio::hr::karvonen_target(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_hr_karvonen_target(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::hr::karvonen_target_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_hr_karvonen_target_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "cardio.hr.reserve_fraction" => Calls {
            single: of_single(libtonus::cardio::hr::reserve_fraction(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_hr_reserve_fraction(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::hr::reserve_fraction_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_hr_reserve_fraction_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "cardio.hr_max.fox_1971" => Calls {
            single: of_single(libtonus::cardio::hr_max::fox_1971(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_hr_max_fox_1971(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::hr_max::fox_1971_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_hr_max_fox_1971_many(&s[0], 1, out, status)
            })),
        },
        "cardio.hr_max.gellish_2007_linear" => Calls {
            single: of_single(libtonus::cardio::hr_max::gellish_2007_linear(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_hr_max_gellish_2007_linear(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::hr_max::gellish_2007_linear_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_hr_max_gellish_2007_linear_many(&s[0], 1, out, status)
            })),
        },
        "cardio.hr_max.gellish_2007_quadratic" => Calls {
            single: of_single(libtonus::cardio::hr_max::gellish_2007_quadratic(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_hr_max_gellish_2007_quadratic(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::hr_max::gellish_2007_quadratic_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_hr_max_gellish_2007_quadratic_many(&s[0], 1, out, status)
            })),
        },
        "cardio.hr_max.gulati_2010_women" => Calls {
            single: of_single(libtonus::cardio::hr_max::gulati_2010_women(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_hr_max_gulati_2010_women(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::hr_max::gulati_2010_women_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_hr_max_gulati_2010_women_many(&s[0], 1, out, status)
            })),
        },
        "cardio.hr_max.nes_2013" => Calls {
            single: of_single(libtonus::cardio::hr_max::nes_2013(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_hr_max_nes_2013(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::hr_max::nes_2013_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_hr_max_nes_2013_many(&s[0], 1, out, status)
            })),
        },
        "cardio.hr_max.tanaka_2001" => Calls {
            single: of_single(libtonus::cardio::hr_max::tanaka_2001(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_hr_max_tanaka_2001(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::hr_max::tanaka_2001_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_hr_max_tanaka_2001_many(&s[0], 1, out, status)
            })),
        },
        "cardio.met.corrected_met" => Calls {
            single: of_single(libtonus::cardio::met::corrected_met(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_met_corrected_met(s[0], s[1], s[2], s[3], whole(s[4])?, out)
            }))?,
            columns: Some(of_number(libtonus::cardio::met::corrected_met_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_met_corrected_met_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "cardio.met.intensity_class" => Calls {
            single: of_single(libtonus::cardio::met::intensity_class(given(s[0])?)),
            raw: of_raw_class(|out| Some(unsafe {
                sys::tonus_cardio_met_intensity_class(s[0], out)
            }))?,
            columns: Some(of_class(libtonus::cardio::met::intensity_class_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_met_intensity_class_many(&s[0], 1, out, status)
            })),
        },
        "cardio.met.rmr_ml_kg_min_harris_benedict" => Calls {
            single: of_single(libtonus::cardio::met::rmr_ml_kg_min_harris_benedict(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_met_rmr_ml_kg_min_harris_benedict(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::cardio::met::rmr_ml_kg_min_harris_benedict_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_met_rmr_ml_kg_min_harris_benedict_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "cardio.vo2.acsm_arm_cycling" => Calls {
            single: of_single(libtonus::cardio::vo2::acsm_arm_cycling(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2_acsm_arm_cycling(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2::acsm_arm_cycling_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2_acsm_arm_cycling_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "cardio.vo2.acsm_leg_cycling" => Calls {
            single: of_single(libtonus::cardio::vo2::acsm_leg_cycling(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2_acsm_leg_cycling(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2::acsm_leg_cycling_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2_acsm_leg_cycling_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "cardio.vo2.acsm_running" => Calls {
            single: of_single(libtonus::cardio::vo2::acsm_running(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2_acsm_running(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2::acsm_running_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2_acsm_running_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "cardio.vo2.acsm_stepping" => Calls {
            single: of_single(libtonus::cardio::vo2::acsm_stepping(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2_acsm_stepping(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2::acsm_stepping_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2_acsm_stepping_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "cardio.vo2.acsm_walking" => Calls {
            single: of_single(libtonus::cardio::vo2::acsm_walking(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2_acsm_walking(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2::acsm_walking_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2_acsm_walking_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "cardio.vo2.met_to_vo2" => Calls {
            single: of_single(libtonus::cardio::vo2::met_to_vo2(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2_met_to_vo2(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2::met_to_vo2_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2_met_to_vo2_many(&s[0], 1, out, status)
            })),
        },
        "cardio.vo2.reserve_target" => Calls {
            single: of_single(libtonus::cardio::vo2::reserve_target(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2_reserve_target(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2::reserve_target_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2_reserve_target_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "cardio.vo2max.cooper_1968" => Calls {
            single: of_single(libtonus::cardio::vo2max::cooper_1968(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2max_cooper_1968(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2max::cooper_1968_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2max_cooper_1968_many(&s[0], 1, out, status)
            })),
        },
        "cardio.vo2max.george_1993_mile_jog" => Calls {
            single: of_single(libtonus::cardio::vo2max::george_1993_mile_jog(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2max_george_1993_mile_jog(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2max::george_1993_mile_jog_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2max_george_1993_mile_jog_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "cardio.vo2max.jackson_1990_bmi" => Calls {
            single: of_single(libtonus::cardio::vo2max::jackson_1990_bmi(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2max_jackson_1990_bmi(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2max::jackson_1990_bmi_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2max_jackson_1990_bmi_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "cardio.vo2max.jackson_1990_percent_fat" => Calls {
            single: of_single(libtonus::cardio::vo2max::jackson_1990_percent_fat(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2max_jackson_1990_percent_fat(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2max::jackson_1990_percent_fat_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2max_jackson_1990_percent_fat_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "cardio.vo2max.leger_1988" => Calls {
            single: of_single(libtonus::cardio::vo2max::leger_1988(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2max_leger_1988(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2max::leger_1988_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2max_leger_1988_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "cardio.vo2max.leger_lambert_1982" => Calls {
            single: of_single(libtonus::cardio::vo2max::leger_lambert_1982(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2max_leger_lambert_1982(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2max::leger_lambert_1982_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2max_leger_lambert_1982_many(&s[0], 1, out, status)
            })),
        },
        "cardio.vo2max.myers_2017_friend" => Calls {
            single: of_single(libtonus::cardio::vo2max::myers_2017_friend(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2max_myers_2017_friend(s[0], s[1], whole(s[2])?, out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2max::myers_2017_friend_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2max_myers_2017_friend_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "cardio.vo2max.nes_2011_men" => Calls {
            single: of_single(libtonus::cardio::vo2max::nes_2011_men(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2max_nes_2011_men(s[0], s[1], s[2], s[3], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2max::nes_2011_men_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2max_nes_2011_men_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "cardio.vo2max.nes_2011_women" => Calls {
            single: of_single(libtonus::cardio::vo2max::nes_2011_women(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2max_nes_2011_women(s[0], s[1], s[2], s[3], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2max::nes_2011_women_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2max_nes_2011_women_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "cardio.vo2max.rockport_kline_1987" => Calls {
            single: of_single(libtonus::cardio::vo2max::rockport_kline_1987(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2max_rockport_kline_1987(s[0], s[1], s[2], s[3], whole(s[4])?, out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2max::rockport_kline_1987_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2max_rockport_kline_1987_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "cardio.vo2max.rockport_kline_1987_absolute" => Calls {
            single: of_single(libtonus::cardio::vo2max::rockport_kline_1987_absolute(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2max_rockport_kline_1987_absolute(s[0], s[1], s[2], s[3], whole(s[4])?, out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2max::rockport_kline_1987_absolute_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2max_rockport_kline_1987_absolute_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "cardio.vo2max.run_1_5_mile_acsm" => Calls {
            single: of_single(libtonus::cardio::vo2max::run_1_5_mile_acsm(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2max_run_1_5_mile_acsm(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2max::run_1_5_mile_acsm_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2max_run_1_5_mile_acsm_many(&s[0], 1, out, status)
            })),
        },
        "cardio.vo2max.stickland_2003" => Calls {
            single: of_single(libtonus::cardio::vo2max::stickland_2003(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2max_stickland_2003(s[0], whole(s[1])?, out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2max::stickland_2003_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2max_stickland_2003_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "cardio.vo2max.uth_2004" => Calls {
            single: of_single(libtonus::cardio::vo2max::uth_2004(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_cardio_vo2max_uth_2004(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::cardio::vo2max::uth_2004_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_cardio_vo2max_uth_2004_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "energy.availability" => Calls {
            single: of_single(libtonus::energy::availability(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_availability(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::energy::availability_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_availability_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "energy.availability_class" => Calls {
            single: of_single(libtonus::energy::availability_class(given(s[0])?)),
            raw: of_raw_class(|out| Some(unsafe {
                sys::tonus_energy_availability_class(s[0], out)
            }))?,
            columns: Some(of_class(libtonus::energy::availability_class_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_availability_class_many(&s[0], 1, out, status)
            })),
        },
        "energy.bmr.fao_2004" => Calls {
            single: of_single(libtonus::energy::bmr::fao_2004(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_bmr_fao_2004(s[0], s[1], whole(s[2])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::bmr::fao_2004_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_bmr_fao_2004_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "energy.bmr.harris_benedict_1919" => Calls {
            single: of_single(libtonus::energy::bmr::harris_benedict_1919(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_bmr_harris_benedict_1919(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::bmr::harris_benedict_1919_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_bmr_harris_benedict_1919_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "energy.bmr.henry_2005_w" => Calls {
            single: of_single(libtonus::energy::bmr::henry_2005_w(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_bmr_henry_2005_w(s[0], s[1], whole(s[2])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::bmr::henry_2005_w_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_bmr_henry_2005_w_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "energy.bmr.henry_2005_wh" => Calls {
            single: of_single(libtonus::energy::bmr::henry_2005_wh(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_bmr_henry_2005_wh(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::bmr::henry_2005_wh_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_bmr_henry_2005_wh_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "energy.bmr.roza_shizgal_1984" => Calls {
            single: of_single(libtonus::energy::bmr::roza_shizgal_1984(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_bmr_roza_shizgal_1984(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::bmr::roza_shizgal_1984_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_bmr_roza_shizgal_1984_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "energy.bmr.schofield_1985_w" => Calls {
            single: of_single(libtonus::energy::bmr::schofield_1985_w(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_bmr_schofield_1985_w(s[0], s[1], whole(s[2])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::bmr::schofield_1985_w_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_bmr_schofield_1985_w_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "energy.bmr.schofield_1985_wh" => Calls {
            single: of_single(libtonus::energy::bmr::schofield_1985_wh(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_bmr_schofield_1985_wh(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::bmr::schofield_1985_wh_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_bmr_schofield_1985_wh_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "energy.bmr.who_1985" => Calls {
            single: of_single(libtonus::energy::bmr::who_1985(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_bmr_who_1985(s[0], s[1], whole(s[2])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::bmr::who_1985_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_bmr_who_1985_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "energy.eer.iom_2005" => Calls {
            single: of_single(libtonus::energy::eer::iom_2005(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_eer_iom_2005(s[0], s[1], s[2], whole(s[3])?, whole(s[4])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::eer::iom_2005_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_eer_iom_2005_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "energy.eer.nasem_2023" => Calls {
            single: of_single(libtonus::energy::eer::nasem_2023(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_eer_nasem_2023(s[0], s[1], s[2], whole(s[3])?, whole(s[4])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::eer::nasem_2023_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_eer_nasem_2023_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "energy.expenditure.weir_1949_abbreviated" => Calls {
            single: of_single(libtonus::energy::expenditure::weir_1949_abbreviated(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_expenditure_weir_1949_abbreviated(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::energy::expenditure::weir_1949_abbreviated_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_expenditure_weir_1949_abbreviated_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "energy.food.atwater_general" => Calls {
            single: of_single(libtonus::energy::food::atwater_general(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_food_atwater_general(s[0], s[1], s[2], s[3], out)
            }))?,
            columns: Some(of_number(libtonus::energy::food::atwater_general_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_food_atwater_general_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "energy.food.eu_1169_2011" => Calls {
            single: of_single(libtonus::energy::food::eu_1169_2011(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?, given(s[5])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_food_eu_1169_2011(s[0], s[1], s[2], s[3], s[4], s[5], out)
            }))?,
            columns: Some(of_number(libtonus::energy::food::eu_1169_2011_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?], &[given(s[5])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_food_eu_1169_2011_many(&s[0], &s[1], &s[2], &s[3], &s[4], &s[5], 1, out, status)
            })),
        },
        "energy.food.eu_1169_2011_kj" => Calls {
            single: of_single(libtonus::energy::food::eu_1169_2011_kj(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?, given(s[5])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_food_eu_1169_2011_kj(s[0], s[1], s[2], s[3], s[4], s[5], out)
            }))?,
            columns: Some(of_number(libtonus::energy::food::eu_1169_2011_kj_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?], &[given(s[5])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_food_eu_1169_2011_kj_many(&s[0], &s[1], &s[2], &s[3], &s[4], &s[5], 1, out, status)
            })),
        },
        "energy.pal_category.fao_2004" => Calls {
            single: of_single(libtonus::energy::pal_category::fao_2004(given(s[0])?)),
            raw: of_raw_class(|out| Some(unsafe {
                sys::tonus_energy_pal_category_fao_2004(s[0], out)
            }))?,
            columns: Some(of_class(libtonus::energy::pal_category::fao_2004_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_pal_category_fao_2004_many(&s[0], 1, out, status)
            })),
        },
        "energy.pal_category.iom_2005" => Calls {
            single: of_single(libtonus::energy::pal_category::iom_2005(given(s[0])?)),
            raw: of_raw_class(|out| Some(unsafe {
                sys::tonus_energy_pal_category_iom_2005(s[0], out)
            }))?,
            columns: Some(of_class(libtonus::energy::pal_category::iom_2005_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_pal_category_iom_2005_many(&s[0], 1, out, status)
            })),
        },
        "energy.pal_category.nasem_2023" => Calls {
            single: of_single(libtonus::energy::pal_category::nasem_2023(given(s[0])?)),
            raw: of_raw_class(|out| Some(unsafe {
                sys::tonus_energy_pal_category_nasem_2023(s[0], out)
            }))?,
            columns: Some(of_class(libtonus::energy::pal_category::nasem_2023_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_pal_category_nasem_2023_many(&s[0], 1, out, status)
            })),
        },
        "energy.rmr.cunningham_1980" => Calls {
            single: of_single(libtonus::energy::rmr::cunningham_1980(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_rmr_cunningham_1980(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::energy::rmr::cunningham_1980_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_rmr_cunningham_1980_many(&s[0], 1, out, status)
            })),
        },
        "energy.rmr.cunningham_1991" => Calls {
            single: of_single(libtonus::energy::rmr::cunningham_1991(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_rmr_cunningham_1991(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::energy::rmr::cunningham_1991_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_rmr_cunningham_1991_many(&s[0], 1, out, status)
            })),
        },
        "energy.rmr.de_lorenzo_2001" => Calls {
            single: of_single(libtonus::energy::rmr::de_lorenzo_2001(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_rmr_de_lorenzo_2001(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::rmr::de_lorenzo_2001_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_rmr_de_lorenzo_2001_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "energy.rmr.livingston_kohlstadt_2005" => Calls {
            single: of_single(libtonus::energy::rmr::livingston_kohlstadt_2005(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_rmr_livingston_kohlstadt_2005(s[0], s[1], whole(s[2])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::rmr::livingston_kohlstadt_2005_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_rmr_livingston_kohlstadt_2005_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "energy.rmr.mifflin_1990" => Calls {
            single: of_single(libtonus::energy::rmr::mifflin_1990(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_rmr_mifflin_1990(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::rmr::mifflin_1990_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_rmr_mifflin_1990_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "energy.rmr.mifflin_1990_ffm" => Calls {
            single: of_single(libtonus::energy::rmr::mifflin_1990_ffm(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_rmr_mifflin_1990_ffm(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::energy::rmr::mifflin_1990_ffm_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_rmr_mifflin_1990_ffm_many(&s[0], 1, out, status)
            })),
        },
        "energy.rmr.mifflin_1990_full" => Calls {
            single: of_single(libtonus::energy::rmr::mifflin_1990_full(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_rmr_mifflin_1990_full(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::rmr::mifflin_1990_full_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_rmr_mifflin_1990_full_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "energy.rmr.mueller_2004" => Calls {
            single: of_single(libtonus::energy::rmr::mueller_2004(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_rmr_mueller_2004(s[0], s[1], whole(s[2])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::rmr::mueller_2004_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_rmr_mueller_2004_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "energy.rmr.mueller_2004_bmi" => Calls {
            single: of_single(libtonus::energy::rmr::mueller_2004_bmi(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_rmr_mueller_2004_bmi(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::rmr::mueller_2004_bmi_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_rmr_mueller_2004_bmi_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "energy.rmr.nelson_1992_no_intercept" => Calls {
            single: of_single(libtonus::energy::rmr::nelson_1992_no_intercept(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_rmr_nelson_1992_no_intercept(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::energy::rmr::nelson_1992_no_intercept_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_rmr_nelson_1992_no_intercept_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "energy.rmr.owen_1986_1987" => Calls {
            single: of_single(libtonus::energy::rmr::owen_1986_1987(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_rmr_owen_1986_1987(s[0], whole(s[1])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::rmr::owen_1986_1987_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_rmr_owen_1986_1987_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "energy.rmr.owen_1986_athlete_women" => Calls {
            single: of_single(libtonus::energy::rmr::owen_1986_athlete_women(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_rmr_owen_1986_athlete_women(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::energy::rmr::owen_1986_athlete_women_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_rmr_owen_1986_athlete_women_many(&s[0], 1, out, status)
            })),
        },
        "energy.rmr.ten_haaf_2014_ffm" => Calls {
            single: of_single(libtonus::energy::rmr::ten_haaf_2014_ffm(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_rmr_ten_haaf_2014_ffm(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::energy::rmr::ten_haaf_2014_ffm_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_rmr_ten_haaf_2014_ffm_many(&s[0], 1, out, status)
            })),
        },
        "energy.rmr.ten_haaf_2014_weight" => Calls {
            single: of_single(libtonus::energy::rmr::ten_haaf_2014_weight(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_rmr_ten_haaf_2014_weight(s[0], s[1], s[2], whole(s[3])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::rmr::ten_haaf_2014_weight_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_rmr_ten_haaf_2014_weight_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "energy.rmr.tinsley_2019_ffm" => Calls {
            single: of_single(libtonus::energy::rmr::tinsley_2019_ffm(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_rmr_tinsley_2019_ffm(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::energy::rmr::tinsley_2019_ffm_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_rmr_tinsley_2019_ffm_many(&s[0], 1, out, status)
            })),
        },
        "energy.rmr.tinsley_2019_weight" => Calls {
            single: of_single(libtonus::energy::rmr::tinsley_2019_weight(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_rmr_tinsley_2019_weight(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::energy::rmr::tinsley_2019_weight_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_rmr_tinsley_2019_weight_many(&s[0], 1, out, status)
            })),
        },
        "energy.tee.bmr_times_pal" => Calls {
            single: of_single(libtonus::energy::tee::bmr_times_pal(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_tee_bmr_times_pal(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::energy::tee::bmr_times_pal_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_tee_bmr_times_pal_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "energy.tee.iom_2005_overweight" => Calls {
            single: of_single(libtonus::energy::tee::iom_2005_overweight(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_tee_iom_2005_overweight(s[0], s[1], s[2], whole(s[3])?, whole(s[4])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::tee::iom_2005_overweight_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_tee_iom_2005_overweight_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "energy.tee.multiplier" => Calls {
            single: of_single(libtonus::energy::tee::multiplier(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_tee_multiplier(s[0], whole(s[1])?, out)
            }))?,
            columns: Some(of_number(libtonus::energy::tee::multiplier_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_tee_multiplier_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "energy.tef.westerterp_2004_high" => Calls {
            single: of_single(libtonus::energy::tef::westerterp_2004_high(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_tef_westerterp_2004_high(s[0], s[1], s[2], s[3], out)
            }))?,
            columns: Some(of_number(libtonus::energy::tef::westerterp_2004_high_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_tef_westerterp_2004_high_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "energy.tef.westerterp_2004_low" => Calls {
            single: of_single(libtonus::energy::tef::westerterp_2004_low(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_tef_westerterp_2004_low(s[0], s[1], s[2], s[3], out)
            }))?,
            columns: Some(of_number(libtonus::energy::tef::westerterp_2004_low_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_tef_westerterp_2004_low_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "energy.tissue.hall_2008" => Calls {
            single: of_single(libtonus::energy::tissue::hall_2008(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_energy_tissue_hall_2008(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::energy::tissue::hall_2008_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_energy_tissue_hall_2008_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "hormone.homa_ir.matthews_1985" => Calls {
            single: of_single(libtonus::hormone::homa_ir::matthews_1985(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_hormone_homa_ir_matthews_1985(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::hormone::homa_ir::matthews_1985_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_hormone_homa_ir_matthews_1985_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "nutrition.adequate_water.efsa_2010" => Calls {
            single: of_single(libtonus::nutrition::adequate_water::efsa_2010(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_nutrition_adequate_water_efsa_2010(whole(s[0])?, whole(s[1])?, out)
            }))?,
            columns: Some(of_number(libtonus::nutrition::adequate_water::efsa_2010_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_nutrition_adequate_water_efsa_2010_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "nutrition.diet_quality.hei_2015" => Calls {
            single: of_single(libtonus::nutrition::diet_quality::hei_2015(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?, given(s[5])?, given(s[6])?, given(s[7])?, given(s[8])?, given(s[9])?, given(s[10])?, given(s[11])?, given(s[12])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_nutrition_diet_quality_hei_2015(s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], s[8], s[9], s[10], s[11], s[12], out)
            }))?,
            columns: Some(of_number(libtonus::nutrition::diet_quality::hei_2015_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?], &[given(s[5])?], &[given(s[6])?], &[given(s[7])?], &[given(s[8])?], &[given(s[9])?], &[given(s[10])?], &[given(s[11])?], &[given(s[12])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_nutrition_diet_quality_hei_2015_many(&s[0], &s[1], &s[2], &s[3], &s[4], &s[5], &s[6], &s[7], &s[8], &s[9], &s[10], &s[11], &s[12], 1, out, status)
            })),
        },
        "nutrition.sweat_rate" => Calls {
            single: of_single(libtonus::nutrition::sweat_rate(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_nutrition_sweat_rate(s[0], s[1], s[2], s[3], s[4], out)
            }))?,
            columns: Some(of_number(libtonus::nutrition::sweat_rate_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_nutrition_sweat_rate_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "nutrition.water_turnover.yamada_2022" => Calls {
            single: of_single(libtonus::nutrition::water_turnover::yamada_2022(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?, given(s[5])?, given(s[6])?, given(s[7])?, given(s[8])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_nutrition_water_turnover_yamada_2022(s[0], s[1], whole(s[2])?, s[3], whole(s[4])?, whole(s[5])?, s[6], s[7], s[8], out)
            }))?,
            columns: Some(of_number(libtonus::nutrition::water_turnover::yamada_2022_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?], &[given(s[5])?], &[given(s[6])?], &[given(s[7])?], &[given(s[8])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_nutrition_water_turnover_yamada_2022_many(&s[0], &s[1], &s[2], &s[3], &s[4], &s[5], &s[6], &s[7], &s[8], 1, out, status)
            })),
        },
        "training.load.acwr_ewma_williams_2017" => Calls {
            single: of_single(libtonus::training::load::acwr_ewma_williams_2017(&list::<f64>(&l[0]))),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_acwr_ewma_williams_2017(l[0].as_ptr(), l[0].len(), out)
            }))?,
            columns: None,
            raw_columns: None,
        },
        "training.load.acwr_rolling_coupled" => Calls {
            single: of_single(libtonus::training::load::acwr_rolling_coupled(&list::<f64>(&l[0]))),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_acwr_rolling_coupled(l[0].as_ptr(), l[0].len(), out)
            }))?,
            columns: None,
            raw_columns: None,
        },
        "training.load.acwr_rolling_uncoupled_21" => Calls {
            single: of_single(libtonus::training::load::acwr_rolling_uncoupled_21(&list::<f64>(&l[0]))),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_acwr_rolling_uncoupled_21(l[0].as_ptr(), l[0].len(), out)
            }))?,
            columns: None,
            raw_columns: None,
        },
        "training.load.acwr_rolling_uncoupled_28" => Calls {
            single: of_single(libtonus::training::load::acwr_rolling_uncoupled_28(&list::<f64>(&l[0]))),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_acwr_rolling_uncoupled_28(l[0].as_ptr(), l[0].len(), out)
            }))?,
            columns: None,
            raw_columns: None,
        },
        "training.load.atl_goldencheetah" => Calls {
            single: of_single(libtonus::training::load::atl_goldencheetah(&list::<f64>(&l[0]), given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_atl_goldencheetah(l[0].as_ptr(), l[0].len(), s[0], out)
            }))?,
            columns: None,
            raw_columns: None,
        },
        "training.load.ctl_goldencheetah" => Calls {
            single: of_single(libtonus::training::load::ctl_goldencheetah(&list::<f64>(&l[0]), given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_ctl_goldencheetah(l[0].as_ptr(), l[0].len(), s[0], out)
            }))?,
            columns: None,
            raw_columns: None,
        },
        "training.load.ctl_simple_1_over_n" => Calls {
            single: of_single(libtonus::training::load::ctl_simple_1_over_n(&list::<f64>(&l[0]), given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_ctl_simple_1_over_n(l[0].as_ptr(), l[0].len(), s[0], out)
            }))?,
            columns: None,
            raw_columns: None,
        },
        "training.load.ewma_williams_2017" => Calls {
            single: of_single(libtonus::training::load::ewma_williams_2017(&list::<f64>(&l[0]), given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_ewma_williams_2017(l[0].as_ptr(), l[0].len(), s[0], out)
            }))?,
            columns: None,
            raw_columns: None,
        },
        "training.load.fitness_fatigue_banister" => Calls {
            single: of_single(libtonus::training::load::fitness_fatigue_banister(&list::<f64>(&l[0]), given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_fitness_fatigue_banister(l[0].as_ptr(), l[0].len(), s[0], s[1], s[2], s[3], s[4], out)
            }))?,
            columns: None,
            raw_columns: None,
        },
        "training.load.monotony_foster_1998_population_sd" => Calls {
            single: of_single(libtonus::training::load::monotony_foster_1998_population_sd(&list::<f64>(&l[0]))),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_monotony_foster_1998_population_sd(l[0].as_ptr(), l[0].len(), out)
            }))?,
            columns: None,
            raw_columns: None,
        },
        "training.load.monotony_foster_1998_sample_sd" => Calls {
            single: of_single(libtonus::training::load::monotony_foster_1998_sample_sd(&list::<f64>(&l[0]))),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_monotony_foster_1998_sample_sd(l[0].as_ptr(), l[0].len(), out)
            }))?,
            columns: None,
            raw_columns: None,
        },
        "training.load.session_rpe_foster_2001" => Calls {
            single: of_single(libtonus::training::load::session_rpe_foster_2001(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_session_rpe_foster_2001(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::load::session_rpe_foster_2001_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_load_session_rpe_foster_2001_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.load.strain_foster_1998_sample_sd" => Calls {
            single: of_single(libtonus::training::load::strain_foster_1998_sample_sd(&list::<f64>(&l[0]))),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_strain_foster_1998_sample_sd(l[0].as_ptr(), l[0].len(), out)
            }))?,
            columns: None,
            raw_columns: None,
        },
        "training.load.trimp_banister_female" => Calls {
            single: of_single(libtonus::training::load::trimp_banister_female(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_trimp_banister_female(s[0], s[1], s[2], s[3], out)
            }))?,
            columns: Some(of_number(libtonus::training::load::trimp_banister_female_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_load_trimp_banister_female_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "training.load.trimp_banister_male" => Calls {
            single: of_single(libtonus::training::load::trimp_banister_male(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_trimp_banister_male(s[0], s[1], s[2], s[3], out)
            }))?,
            columns: Some(of_number(libtonus::training::load::trimp_banister_male_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_load_trimp_banister_male_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "training.load.trimp_edwards_1993" => Calls {
            single: of_single(libtonus::training::load::trimp_edwards_1993(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_trimp_edwards_1993(s[0], s[1], s[2], s[3], s[4], out)
            }))?,
            columns: Some(of_number(libtonus::training::load::trimp_edwards_1993_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_load_trimp_edwards_1993_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "training.load.trimp_goldencheetah_female" => Calls {
            single: of_single(libtonus::training::load::trimp_goldencheetah_female(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_trimp_goldencheetah_female(s[0], s[1], s[2], s[3], out)
            }))?,
            columns: Some(of_number(libtonus::training::load::trimp_goldencheetah_female_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_load_trimp_goldencheetah_female_many(&s[0], &s[1], &s[2], &s[3], 1, out, status)
            })),
        },
        "training.load.trimp_lucia_2003" => Calls {
            single: of_single(libtonus::training::load::trimp_lucia_2003(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_trimp_lucia_2003(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::training::load::trimp_lucia_2003_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_load_trimp_lucia_2003_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "training.load.tsb_same_day" => Calls {
            single: of_single(libtonus::training::load::tsb_same_day(&list::<f64>(&l[0]))),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_tsb_same_day(l[0].as_ptr(), l[0].len(), out)
            }))?,
            columns: None,
            raw_columns: None,
        },
        "training.load.weekly_load" => Calls {
            single: of_single(libtonus::training::load::weekly_load(&list::<f64>(&l[0]))),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_weekly_load(l[0].as_ptr(), l[0].len(), out)
            }))?,
            columns: None,
            raw_columns: None,
        },
        "training.load_for_reps.brzycki_1993" => Calls {
            single: of_single(libtonus::training::load_for_reps::brzycki_1993(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_for_reps_brzycki_1993(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::load_for_reps::brzycki_1993_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_load_for_reps_brzycki_1993_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.load_for_reps.epley_1985" => Calls {
            single: of_single(libtonus::training::load_for_reps::epley_1985(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_for_reps_epley_1985(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::load_for_reps::epley_1985_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_load_for_reps_epley_1985_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.load_for_reps.lander_1985" => Calls {
            single: of_single(libtonus::training::load_for_reps::lander_1985(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_for_reps_lander_1985(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::load_for_reps::lander_1985_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_load_for_reps_lander_1985_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.load_for_reps.lombardi_1989" => Calls {
            single: of_single(libtonus::training::load_for_reps::lombardi_1989(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_for_reps_lombardi_1989(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::load_for_reps::lombardi_1989_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_load_for_reps_lombardi_1989_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.load_for_reps.mayhew_1992" => Calls {
            single: of_single(libtonus::training::load_for_reps::mayhew_1992(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_for_reps_mayhew_1992(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::load_for_reps::mayhew_1992_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_load_for_reps_mayhew_1992_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.load_for_reps.oconner_1989" => Calls {
            single: of_single(libtonus::training::load_for_reps::oconner_1989(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_for_reps_oconner_1989(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::load_for_reps::oconner_1989_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_load_for_reps_oconner_1989_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.load_for_reps.wathen_1994" => Calls {
            single: of_single(libtonus::training::load_for_reps::wathen_1994(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_load_for_reps_wathen_1994(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::load_for_reps::wathen_1994_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_load_for_reps_wathen_1994_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.one_rm.brzycki_1993" => Calls {
            single: of_single(libtonus::training::one_rm::brzycki_1993(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_one_rm_brzycki_1993(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::one_rm::brzycki_1993_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_one_rm_brzycki_1993_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.one_rm.brzycki_1993_decimal" => Calls {
            single: of_single(libtonus::training::one_rm::brzycki_1993_decimal(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_one_rm_brzycki_1993_decimal(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::one_rm::brzycki_1993_decimal_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_one_rm_brzycki_1993_decimal_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.one_rm.epley_1985" => Calls {
            single: of_single(libtonus::training::one_rm::epley_1985(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_one_rm_epley_1985(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::one_rm::epley_1985_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_one_rm_epley_1985_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.one_rm.kemmler_2006" => Calls {
            single: of_single(libtonus::training::one_rm::kemmler_2006(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_one_rm_kemmler_2006(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::one_rm::kemmler_2006_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_one_rm_kemmler_2006_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.one_rm.lander_1985" => Calls {
            single: of_single(libtonus::training::one_rm::lander_1985(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_one_rm_lander_1985(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::one_rm::lander_1985_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_one_rm_lander_1985_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.one_rm.lombardi_1989" => Calls {
            single: of_single(libtonus::training::one_rm::lombardi_1989(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_one_rm_lombardi_1989(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::one_rm::lombardi_1989_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_one_rm_lombardi_1989_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.one_rm.mayhew_1992" => Calls {
            single: of_single(libtonus::training::one_rm::mayhew_1992(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_one_rm_mayhew_1992(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::one_rm::mayhew_1992_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_one_rm_mayhew_1992_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.one_rm.oconner_1989" => Calls {
            single: of_single(libtonus::training::one_rm::oconner_1989(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_one_rm_oconner_1989(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::one_rm::oconner_1989_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_one_rm_oconner_1989_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.one_rm.reynolds_2006_bench" => Calls {
            single: of_single(libtonus::training::one_rm::reynolds_2006_bench(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_one_rm_reynolds_2006_bench(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::training::one_rm::reynolds_2006_bench_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_one_rm_reynolds_2006_bench_many(&s[0], 1, out, status)
            })),
        },
        "training.one_rm.reynolds_2006_leg_press" => Calls {
            single: of_single(libtonus::training::one_rm::reynolds_2006_leg_press(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_one_rm_reynolds_2006_leg_press(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::training::one_rm::reynolds_2006_leg_press_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_one_rm_reynolds_2006_leg_press_many(&s[0], 1, out, status)
            })),
        },
        "training.one_rm.wathen_1994" => Calls {
            single: of_single(libtonus::training::one_rm::wathen_1994(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_one_rm_wathen_1994(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::one_rm::wathen_1994_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_one_rm_wathen_1994_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.progression.acsm_2009_new_load" => Calls {
            single: of_single(libtonus::training::progression::acsm_2009_new_load(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_progression_acsm_2009_new_load(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::progression::acsm_2009_new_load_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_progression_acsm_2009_new_load_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.reps_for_load.brzycki_1993" => Calls {
            single: of_single(libtonus::training::reps_for_load::brzycki_1993(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_reps_for_load_brzycki_1993(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::reps_for_load::brzycki_1993_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_reps_for_load_brzycki_1993_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.reps_for_load.epley_1985" => Calls {
            single: of_single(libtonus::training::reps_for_load::epley_1985(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_reps_for_load_epley_1985(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::reps_for_load::epley_1985_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_reps_for_load_epley_1985_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.rpe.rir_from_rpe_zourdos_2016" => Calls {
            single: of_single(libtonus::training::rpe::rir_from_rpe_zourdos_2016(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_rpe_rir_from_rpe_zourdos_2016(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::training::rpe::rir_from_rpe_zourdos_2016_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_rpe_rir_from_rpe_zourdos_2016_many(&s[0], 1, out, status)
            })),
        },
        "training.rpe.rts_load" => Calls {
            single: of_single(libtonus::training::rpe::rts_load(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_rpe_rts_load(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::training::rpe::rts_load_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_rpe_rts_load_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "training.rpe.rts_one_rm" => Calls {
            single: of_single(libtonus::training::rpe::rts_one_rm(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_rpe_rts_one_rm(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::training::rpe::rts_one_rm_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_rpe_rts_one_rm_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "training.rpe.rts_percent_one_rm" => Calls {
            single: of_single(libtonus::training::rpe::rts_percent_one_rm(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_rpe_rts_percent_one_rm(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::rpe::rts_percent_one_rm_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_rpe_rts_percent_one_rm_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.strength_score.dots_2019" => Calls {
            single: of_single(libtonus::training::strength_score::dots_2019(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_strength_score_dots_2019(whole(s[0])?, s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::training::strength_score::dots_2019_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_strength_score_dots_2019_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "training.strength_score.glossbrenner" => Calls {
            single: of_single(libtonus::training::strength_score::glossbrenner(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_strength_score_glossbrenner(whole(s[0])?, s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::training::strength_score::glossbrenner_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_strength_score_glossbrenner_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "training.strength_score.ipf_gl_2020" => Calls {
            single: of_single(libtonus::training::strength_score::ipf_gl_2020(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_strength_score_ipf_gl_2020(whole(s[0])?, whole(s[1])?, whole(s[2])?, s[3], s[4], out)
            }))?,
            columns: Some(of_number(libtonus::training::strength_score::ipf_gl_2020_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_strength_score_ipf_gl_2020_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "training.strength_score.schwartz_malone" => Calls {
            single: of_single(libtonus::training::strength_score::schwartz_malone(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_strength_score_schwartz_malone(whole(s[0])?, s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::training::strength_score::schwartz_malone_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_strength_score_schwartz_malone_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "training.strength_score.sinclair_2001_2004" => Calls {
            single: of_single(libtonus::training::strength_score::sinclair_2001_2004(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_strength_score_sinclair_2001_2004(whole(s[0])?, s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::training::strength_score::sinclair_2001_2004_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_strength_score_sinclair_2001_2004_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "training.strength_score.sinclair_2017_2020" => Calls {
            single: of_single(libtonus::training::strength_score::sinclair_2017_2020(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_strength_score_sinclair_2017_2020(whole(s[0])?, s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::training::strength_score::sinclair_2017_2020_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_strength_score_sinclair_2017_2020_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "training.strength_score.sinclair_2021_2024" => Calls {
            single: of_single(libtonus::training::strength_score::sinclair_2021_2024(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_strength_score_sinclair_2021_2024(whole(s[0])?, s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::training::strength_score::sinclair_2021_2024_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_strength_score_sinclair_2021_2024_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "training.strength_score.wilks_1994" => Calls {
            single: of_single(libtonus::training::strength_score::wilks_1994(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_strength_score_wilks_1994(whole(s[0])?, s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::training::strength_score::wilks_1994_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_strength_score_wilks_1994_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "training.strength_score.wilks_2020" => Calls {
            single: of_single(libtonus::training::strength_score::wilks_2020(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_strength_score_wilks_2020(whole(s[0])?, s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::training::strength_score::wilks_2020_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_strength_score_wilks_2020_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "training.volume.bodyweight_effective_load" => Calls {
            single: of_single(libtonus::training::volume::bodyweight_effective_load(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_volume_bodyweight_effective_load(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::training::volume::bodyweight_effective_load_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_volume_bodyweight_effective_load_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "training.volume.fractional_sets" => Calls {
            single: of_single(libtonus::training::volume::fractional_sets(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_volume_fractional_sets(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::volume::fractional_sets_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_volume_fractional_sets_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.volume.inol_hristov_2005" => Calls {
            single: of_single(libtonus::training::volume::inol_hristov_2005(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_volume_inol_hristov_2005(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::volume::inol_hristov_2005_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_volume_inol_hristov_2005_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.volume.prilepin_set_reps_max" => Calls {
            single: of_single(libtonus::training::volume::prilepin_set_reps_max(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_volume_prilepin_set_reps_max(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::training::volume::prilepin_set_reps_max_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_volume_prilepin_set_reps_max_many(&s[0], 1, out, status)
            })),
        },
        "training.volume.prilepin_set_reps_min" => Calls {
            single: of_single(libtonus::training::volume::prilepin_set_reps_min(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_volume_prilepin_set_reps_min(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::training::volume::prilepin_set_reps_min_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_volume_prilepin_set_reps_min_many(&s[0], 1, out, status)
            })),
        },
        "training.volume.prilepin_total_max" => Calls {
            single: of_single(libtonus::training::volume::prilepin_total_max(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_volume_prilepin_total_max(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::training::volume::prilepin_total_max_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_volume_prilepin_total_max_many(&s[0], 1, out, status)
            })),
        },
        "training.volume.prilepin_total_min" => Calls {
            single: of_single(libtonus::training::volume::prilepin_total_min(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_volume_prilepin_total_min(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::training::volume::prilepin_total_min_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_volume_prilepin_total_min_many(&s[0], 1, out, status)
            })),
        },
        "training.volume.prilepin_total_optimal" => Calls {
            single: of_single(libtonus::training::volume::prilepin_total_optimal(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_volume_prilepin_total_optimal(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::training::volume::prilepin_total_optimal_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_volume_prilepin_total_optimal_many(&s[0], 1, out, status)
            })),
        },
        "training.volume.relative_intensity" => Calls {
            single: of_single(libtonus::training::volume::relative_intensity(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_volume_relative_intensity(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::training::volume::relative_intensity_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_volume_relative_intensity_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "training.volume.schoenfeld_2017_es_slope" => Calls {
            single: of_single(libtonus::training::volume::schoenfeld_2017_es_slope(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_volume_schoenfeld_2017_es_slope(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::training::volume::schoenfeld_2017_es_slope_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_volume_schoenfeld_2017_es_slope_many(&s[0], 1, out, status)
            })),
        },
        "training.volume.schoenfeld_2017_gain_slope" => Calls {
            single: of_single(libtonus::training::volume::schoenfeld_2017_gain_slope(given(s[0])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_volume_schoenfeld_2017_gain_slope(s[0], out)
            }))?,
            columns: Some(of_number(libtonus::training::volume::schoenfeld_2017_gain_slope_many(&[given(s[0])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_volume_schoenfeld_2017_gain_slope_many(&s[0], 1, out, status)
            })),
        },
        "training.volume.time_under_tension" => Calls {
            single: of_single(libtonus::training::volume::time_under_tension(given(s[0])?, given(s[1])?, given(s[2])?, given(s[3])?, given(s[4])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_volume_time_under_tension(s[0], s[1], s[2], s[3], s[4], out)
            }))?,
            columns: Some(of_number(libtonus::training::volume::time_under_tension_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?], &[given(s[3])?], &[given(s[4])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_volume_time_under_tension_many(&s[0], &s[1], &s[2], &s[3], &s[4], 1, out, status)
            })),
        },
        "training.volume.tonnage_per_set" => Calls {
            single: of_single(libtonus::training::volume::tonnage_per_set(&list::<f64>(&l[0]), &list::<Kilograms>(&l[1]))),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_volume_tonnage_per_set(l[0].as_ptr(), l[1].as_ptr(), l[0].len(), out)
            }))?,
            columns: None,
            raw_columns: None,
        },
        "training.volume.volume_load" => Calls {
            single: of_single(libtonus::training::volume::volume_load(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_training_volume_volume_load(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::training::volume::volume_load_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_training_volume_volume_load_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        "treatment.effect_so_far" => Calls {
            single: of_single(libtonus::treatment::effect_so_far(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_treatment_effect_so_far(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::treatment::effect_so_far_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_treatment_effect_so_far_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "treatment.layer.one_course" => Calls {
            single: of_single(libtonus::treatment::layer::one_course(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_treatment_layer_one_course(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::treatment::layer::one_course_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_treatment_layer_one_course_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "treatment.layer.two_courses" => Calls {
            single: of_single(libtonus::treatment::layer::two_courses(given(s[0])?, given(s[1])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_treatment_layer_two_courses(s[0], s[1], out)
            }))?,
            columns: Some(of_number(libtonus::treatment::layer::two_courses_many(&[given(s[0])?], &[given(s[1])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_treatment_layer_two_courses_many(&s[0], &s[1], 1, out, status)
            })),
        },
        "treatment.volume_removed" => Calls {
            single: of_single(libtonus::treatment::volume_removed(given(s[0])?, given(s[1])?, given(s[2])?)),
            raw: of_raw(|out| Some(unsafe {
                sys::tonus_treatment_volume_removed(s[0], s[1], s[2], out)
            }))?,
            columns: Some(of_number(libtonus::treatment::volume_removed_many(&[given(s[0])?], &[given(s[1])?], &[given(s[2])?]))),
            raw_columns: Some(of_raw_columns(|out, status| unsafe {
                sys::tonus_treatment_volume_removed_many(&s[0], &s[1], &s[2], 1, out, status)
            })),
        },
        _ => panic!("no function of {id}"),
    })
}
