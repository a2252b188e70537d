// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * Units of a file that does not name them; 0: kilograms and kilometres are assumed and said so.
 *
 * @param weightUnit null not given, KILOGRAM: kilogram, POUND: pound
 * @param distanceUnit null not given, METRE: metre, KILOMETRE: kilometre, MILE: mile, FOOT: foot,
 *     YARD: yard
 * @param columns Map of columns of a file of no known app: `role=heading` joined by semicolons,
 *     such as `start=Date` and `reps=Reps`. null for a known app.
 */
public record ImportOptions(WeightUnit weightUnit, DistanceUnit distanceUnit, String columns) {
    /** Values of weightUnit. */
    public enum WeightUnit { KILOGRAM, POUND }

    /** Values of distanceUnit. */
    public enum DistanceUnit { METRE, KILOMETRE, MILE, FOOT, YARD }

    /** Nothing is given. */
    public static final ImportOptions NONE = new ImportOptions(null, null, null);

    /** The same with weightUnit. */
    public ImportOptions withWeightUnit(WeightUnit weightUnit) {
        return new ImportOptions(weightUnit, distanceUnit, columns);
    }

    /** The same with distanceUnit. */
    public ImportOptions withDistanceUnit(DistanceUnit distanceUnit) {
        return new ImportOptions(weightUnit, distanceUnit, columns);
    }

    /** The same with columns. */
    public ImportOptions withColumns(String columns) {
        return new ImportOptions(weightUnit, distanceUnit, columns);
    }

    Struct struct(Scratch scratch) {
        return new Struct(Layouts.ImportOptions.SIZE)
                .put(Layouts.ImportOptions.WEIGHT_UNIT, Numbers.number(weightUnit))
                .put(Layouts.ImportOptions.DISTANCE_UNIT, Numbers.number(distanceUnit))
                .put(Layouts.ImportOptions.COLUMNS, scratch.add(Calls.text(columns)));
    }
}
