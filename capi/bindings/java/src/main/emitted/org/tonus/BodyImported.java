// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * What an import read: rows = used + empty + rejected.
 *
 * @param weightUnitAssumed true if no unit was named and kilograms were assumed
 * @param rows rows below the header
 * @param used rows that gave at least one value
 * @param empty rows without a value
 * @param rejected rows that could not be used
 * @param values values read
 */
public record BodyImported(boolean weightUnitAssumed, long rows, long used, long empty,
        long rejected, long values) {

    static BodyImported of(Struct s, int at) {
        return new BodyImported(s.getInt(at + Layouts.BodyImportSummary.WEIGHT_UNIT_ASSUMED)
                != 0, s.getLong(at + Layouts.BodyImportSummary.ROWS),
                s.getLong(at + Layouts.BodyImportSummary.USED),
                s.getLong(at + Layouts.BodyImportSummary.EMPTY),
                s.getLong(at + Layouts.BodyImportSummary.REJECTED),
                s.getLong(at + Layouts.BodyImportSummary.VALUES));
    }
}
