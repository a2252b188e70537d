// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * What a file of a body log does not name itself.
 *
 * @param weightUnit null not given: kilograms are assumed and said so; KILOGRAM: kg, POUND: lb,
 *     STONE: stone
 * @param dateOrder of 03/04/2025: null not given: refused; DAY_FIRST: day first, MONTH_FIRST: month
 *     first
 */
public record BodyImportOptions(WeightUnit weightUnit, DateOrder dateOrder) {
    /** Values of weightUnit. */
    public enum WeightUnit { KILOGRAM, POUND, STONE }

    /** Values of dateOrder. */
    public enum DateOrder { DAY_FIRST, MONTH_FIRST }

    /** Nothing is given. */
    public static final BodyImportOptions NONE = new BodyImportOptions(null, null);

    /** The same with weightUnit. */
    public BodyImportOptions withWeightUnit(WeightUnit weightUnit) {
        return new BodyImportOptions(weightUnit, dateOrder);
    }

    /** The same with dateOrder. */
    public BodyImportOptions withDateOrder(DateOrder dateOrder) {
        return new BodyImportOptions(weightUnit, dateOrder);
    }

    Struct struct() {
        return new Struct(Layouts.BodyImportOptions.SIZE)
                .put(Layouts.BodyImportOptions.WEIGHT_UNIT, Numbers.number(weightUnit))
                .put(Layouts.BodyImportOptions.DATE_ORDER, Numbers.number(dateOrder));
    }
}
