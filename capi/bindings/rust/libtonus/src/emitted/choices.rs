// Written by capi/bindings/emit.py.

//! A type for each set of choices.

use crate::quantity::choice;

choice! {
    /// A choice of body.bmi_class.who_adult.
    BmiClassWhoAdult {
        SevereThinness = 0x3ff0000000000000, "severe_thinness";
        ModerateThinness = 0x4000000000000000, "moderate_thinness";
        MildThinness = 0x4008000000000000, "mild_thinness";
        Normal = 0x4010000000000000, "normal";
        PreObese = 0x4014000000000000, "pre_obese";
        Obese1 = 0x4018000000000000, "obese_1";
        Obese2 = 0x401c000000000000, "obese_2";
        Obese3 = 0x4020000000000000, "obese_3";
    }
}

choice! {
    /// A choice of body.bmi_class.who_asian_2004.
    BmiClassWhoAsian2004 {
        Underweight = 0x3ff0000000000000, "underweight";
        AcceptableRisk = 0x4000000000000000, "acceptable_risk";
        IncreasedRisk = 0x4008000000000000, "increased_risk";
        HighRisk = 0x4010000000000000, "high_risk";
    }
}

choice! {
    /// A choice of body.fat_class.ace.
    FatClassAce {
        Essential = 0x3ff0000000000000, "essential";
        Athletes = 0x4000000000000000, "athletes";
        Fitness = 0x4008000000000000, "fitness";
        Average = 0x4010000000000000, "average";
        Obese = 0x4014000000000000, "obese";
    }
}

choice! {
    /// A choice of body.waist_height_class.nice_2022.
    WaistHeightClassNice2022 {
        BelowRange = 0x3ff0000000000000, "below_range";
        Healthy = 0x4000000000000000, "healthy";
        Increased = 0x4008000000000000, "increased";
        High = 0x4010000000000000, "high";
    }
}

choice! {
    /// A choice of body.waist_hip_risk.who_2008.
    WaistHipRiskWho2008 {
        NotIncreased = 0x3ff0000000000000, "not_increased";
        SubstantiallyIncreased = 0x4000000000000000, "substantially_increased";
    }
}

choice! {
    /// A choice of body.waist_risk.who_2008.
    WaistRiskWho2008 {
        NotIncreased = 0x3ff0000000000000, "not_increased";
        Increased = 0x4000000000000000, "increased";
        SubstantiallyIncreased = 0x4008000000000000, "substantially_increased";
    }
}

choice! {
    /// A choice of cardio.met.intensity_class.
    MetIntensityClass {
        Sedentary = 0x3ff0000000000000, "sedentary";
        Light = 0x4000000000000000, "light";
        Moderate = 0x4008000000000000, "moderate";
        Vigorous = 0x4010000000000000, "vigorous";
    }
}

choice! {
    /// A choice of energy.availability_class.
    AvailabilityClass {
        Low = 0x3ff0000000000000, "low";
        Reduced = 0x4000000000000000, "reduced";
        Adequate = 0x4008000000000000, "adequate";
    }
}

choice! {
    /// A choice of energy.pal_category.fao_2004.
    PalCategoryFao2004 {
        BelowRange = 0x3ff0000000000000, "below_range";
        SedentaryLight = 0x4000000000000000, "sedentary_light";
        ActiveModerate = 0x4008000000000000, "active_moderate";
        Vigorous = 0x4010000000000000, "vigorous";
        AboveSustainable = 0x4014000000000000, "above_sustainable";
    }
}

choice! {
    /// A choice of energy.eer.iom_2005, energy.pal_category.iom_2005,
    /// energy.tee.iom_2005_overweight.
    PalCategoryIom2005 {
        Sedentary = 0x3ff0000000000000, "sedentary";
        LowActive = 0x4000000000000000, "low_active";
        Active = 0x4008000000000000, "active";
        VeryActive = 0x4010000000000000, "very_active";
    }
}

choice! {
    /// A choice of energy.eer.nasem_2023, energy.pal_category.nasem_2023.
    PalCategoryNasem2023 {
        Inactive = 0x3ff0000000000000, "inactive";
        LowActive = 0x4000000000000000, "low_active";
        Active = 0x4008000000000000, "active";
        VeryActive = 0x4010000000000000, "very_active";
    }
}

choice! {
    /// A choice of body.appendicular_muscle.wen_2011, body.density.durnin_womersley_1974,
    /// body.density.durnin_womersley_1974_all_ages and 79 more.
    Sex {
        Male = 0x3ff0000000000000, "male";
        Female = 0x4000000000000000, "female";
    }
}

choice! {
    /// A choice of body.fat_fraction.slaughter_1988_triceps_subscapular.
    EthnicitySlaughter1988 {
        White = 0x3ff0000000000000, "white";
        Black = 0x4000000000000000, "black";
    }
}

choice! {
    /// A choice of body.fat_fraction.slaughter_1988_triceps_subscapular.
    Maturation {
        Prepubescent = 0x3ff0000000000000, "prepubescent";
        Pubescent = 0x4000000000000000, "pubescent";
        Postpubescent = 0x4008000000000000, "postpubescent";
    }
}

choice! {
    /// A choice of body.findrisc.lindstrom_2003, nutrition.water_turnover.yamada_2022.
    Answer {
        Yes = 0x3ff0000000000000, "yes";
        No = 0x4000000000000000, "no";
    }
}

choice! {
    /// A choice of body.findrisc.lindstrom_2003.
    FamilyDiabetes {
        None = 0x3ff0000000000000, "none";
        SecondDegree = 0x4000000000000000, "second_degree";
        FirstDegree = 0x4008000000000000, "first_degree";
    }
}

choice! {
    /// A choice of body.skeletal_muscle.lee_2000_girth, body.skeletal_muscle.lee_2000_simple.
    Ethnicity {
        White = 0x3ff0000000000000, "white";
        Hispanic = 0x4000000000000000, "hispanic";
        Black = 0x4008000000000000, "black";
        Asian = 0x4010000000000000, "asian";
    }
}

choice! {
    /// A choice of energy.tee.multiplier.
    ActivityLevel {
        Sedentary = 0x3ff0000000000000, "sedentary";
        Light = 0x4000000000000000, "light";
        Moderate = 0x4008000000000000, "moderate";
        Active = 0x4010000000000000, "active";
        VeryActive = 0x4014000000000000, "very_active";
    }
}

choice! {
    /// A choice of nutrition.adequate_water.efsa_2010.
    Pregnancy {
        None = 0x3ff0000000000000, "none";
        Pregnant = 0x4000000000000000, "pregnant";
        Lactating = 0x4008000000000000, "lactating";
    }
}

choice! {
    /// A choice of nutrition.water_turnover.yamada_2022.
    DevelopmentIndex {
        High = 0x3ff0000000000000, "high";
        Middle = 0x4000000000000000, "middle";
        Low = 0x4008000000000000, "low";
    }
}

choice! {
    /// A choice of training.strength_score.ipf_gl_2020.
    Event {
        Full = 0x3ff0000000000000, "full";
        Bench = 0x4000000000000000, "bench";
    }
}

choice! {
    /// A choice of training.strength_score.ipf_gl_2020.
    Equipment {
        Classic = 0x3ff0000000000000, "classic";
        Equipped = 0x4000000000000000, "equipped";
    }
}
