// Written by capi/bindings/emit.py.

//! A type for each unit.

use crate::quantity::unit;

unit! {
    Kilograms, "kg";
    Grams, "g";
    Pounds, "[lb_av]";
    Metres, "m";
    Centimetres, "cm";
    Millimetres, "mm";
    Inches, "[in_i]";
    SquareMetres, "m2";
    SquareCentimetres, "cm2";
    Litres, "L";
    Millilitres, "mL";
    Years, "a";
    Weeks, "wk";
    Days, "d";
    Minutes, "min";
    Seconds, "s";
    PerMinute, "/min";
    PerDay, "/d";
    BeatsPerMinute, "bpm";
    MinutesPerWeek, "min/wk";
    Percent, "%";
    PercentPerWeek, "%/wk";
    KilogramsPerSquareMetre, "kg/m2";
    KilogramsPerCubicMetre, "kg/m3";
    GramsPerCubicCentimetre, "g/cm3";
    MetresPerMinute, "m/min";
    KilometresPerHour, "km/h";
    KilogramMetresPerMinute, "kgm/min";
    Kilocalories, "kcal";
    Kilojoules, "kJ";
    KilocaloriesPerDay, "kcal/d";
    KilojoulesPerDay, "kJ/d";
    MegajoulesPerDay, "MJ/d";
    KilojoulesPerMinute, "kJ/min";
    KilocaloriesPerLitre, "kcal/L";
    KilocaloriesPerKilogramDay, "kcal/kg/d";
    MillilitresPerKilogramMinute, "mL/kg/min";
    MillilitresPerMinute, "mL/min";
    LitresPerMinute, "L/min";
    LitresPerHour, "L/h";
    LitresPerDay, "L/d";
    Ohms, "Ohm";
    Celsius, "Cel";
    MicroUnitsPerMillilitre, "u[iU]/mL";
    MillimolesPerLitre, "mmol/L";
    CupsPerMegacalorie, "[cup_us]/Mcal";
    OuncesPerMegacalorie, "[oz_av]/Mcal";
    GramsPerMegacalorie, "g/Mcal";
}
