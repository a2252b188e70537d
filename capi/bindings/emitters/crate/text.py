# SPDX-License-Identifier: BSL-1.0
"""Types, names and documentation of Rust."""
from emitters.text import pointers, wrapped

NOTE = "// Written by capi/bindings/emit.py.\n"
C_TYPES = {"int32_t": "i32", "uint32_t": "u32", "int64_t": "i64", "double": "f64",
           "size_t": "usize", "char": "c_char"}

# Type of a unit, and what names of inputs in it end with; a plain number stays f64.
UNITS = {
    "kg": ("Kilograms", "_kg"), "g": ("Grams", "_g"), "[lb_av]": ("Pounds", "_lb"),
    "m": ("Metres", "_m"), "cm": ("Centimetres", "_cm"), "mm": ("Millimetres", "_mm"),
    "[in_i]": ("Inches", "_in"), "m2": ("SquareMetres", "_m2"),
    "cm2": ("SquareCentimetres", "_cm2"), "L": ("Litres", "_l"), "mL": ("Millilitres", "_ml"),
    "a": ("Years", "_y"), "wk": ("Weeks", "_wk"), "d": ("Days", "_d"), "min": ("Minutes", "_min"),
    "s": ("Seconds", "_s"), "/min": ("PerMinute", "_per_min"), "/d": ("PerDay", "_per_day"),
    "bpm": ("BeatsPerMinute", "_bpm"), "min/wk": ("MinutesPerWeek", "_min"),
    "%": ("Percent", "_pct"), "%/wk": ("PercentPerWeek", "_pct_per_week"),
    "kg/m2": ("KilogramsPerSquareMetre", "_kg_per_m2"),
    "kg/m3": ("KilogramsPerCubicMetre", "_kg_per_m3"),
    "g/cm3": ("GramsPerCubicCentimetre", "_g_per_cm3"),
    "m/min": ("MetresPerMinute", "_m_per_min"), "km/h": ("KilometresPerHour", "_km_per_h"),
    "kgm/min": ("KilogramMetresPerMinute", "_kgm_per_min"),
    "kcal": ("Kilocalories", "_kcal"), "kJ": ("Kilojoules", "_kj"),
    "kcal/d": ("KilocaloriesPerDay", "_kcal_per_day"), "kJ/d": ("KilojoulesPerDay", "_kj_per_day"),
    "MJ/d": ("MegajoulesPerDay", "_mj_per_day"),
    "kJ/min": ("KilojoulesPerMinute", "_kj_per_min"),
    "kcal/L": ("KilocaloriesPerLitre", "_kcal_per_l"),
    "kcal/kg/d": ("KilocaloriesPerKilogramDay", "_kcal_per_kg_day"),
    "mL/kg/min": ("MillilitresPerKilogramMinute", "_ml_per_kg_min"),
    "mL/min": ("MillilitresPerMinute", "_ml_per_min"), "L/min": ("LitresPerMinute", "_l_per_min"),
    "L/h": ("LitresPerHour", "_l_per_h"), "L/d": ("LitresPerDay", "_l_per_day"),
    "Ohm": ("Ohms", "_ohm"), "Cel": ("Celsius", "_c"),
    "u[iU]/mL": ("MicroUnitsPerMillilitre", "_uu_per_ml"),
    "mmol/L": ("MillimolesPerLitre", "_mmol_per_l"),
    "[cup_us]/Mcal": ("CupsPerMegacalorie", "_cup_per_1000_kcal"),
    "[oz_av]/Mcal": ("OuncesPerMegacalorie", "_oz_per_1000_kcal"),
    "g/Mcal": ("GramsPerMegacalorie", "_g_per_1000_kcal"),
}


def doc(words, indent="", width=100):
    """A documentation comment; what Markdown would read as a link is escaped."""
    words = words.replace("[", "\\[").replace("]", "\\]").replace("<", "\\<")
    return wrapped(words, width, indent + "/// ")


def rust_type(c_type):
    base, stars = pointers(c_type)
    made = C_TYPES.get(base, base)
    if base == "void":
        return "c_void" if stars else "()"
    for const in stars:
        made = f"*{'const' if const else 'mut'} {made}"
    return made


def escaped(name):
    """A name of C that is a word of Rust."""
    return "r#" + name if name in ("type", "use") else name


def quantity(unit):
    return "f64" if unit == "1" else UNITS[unit][0]
