// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.nio.charset.StandardCharsets;

/** A training log. */
public final class Log extends Handle {
    /** Unit of the weights of a file that does not name it; kilograms are assumed of UNKNOWN. */
    public enum WeightUnit { UNKNOWN, KILOGRAM, POUND }

    /** What became of the rows of a file. */
    public record Imported(long rows, long sets, long rejected, long otherRows,
            boolean weightUnitAssumed) {}

    /** An empty log. */
    public Log() {
        super(C.tonus_log_new(), C::tonus_log_free);
    }

    /** Reads the bytes of an export of an app. */
    public Imported read(byte[] text) {
        return read(text, WeightUnit.UNKNOWN, null);
    }

    /** Reads an export of an app. */
    public Imported read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads an export that does not say all of itself.
     *
     * @param columns of a file of no known app, such as start=Date;reps=Reps; null of others
     */
    public Imported read(byte[] text, WeightUnit unit, String columns) {
        byte[] map = Calls.text(columns);
        Struct told = new Struct(Layouts.ImportSummary.SIZE);
        try (Scratch scratch = new Scratch()) {
            Struct options = new Struct(Layouts.ImportOptions.SIZE)
                    .put(Layouts.ImportOptions.WEIGHT_UNIT, unit.ordinal())
                    .put(Layouts.ImportOptions.COLUMNS, scratch.add(map));
            use(handle -> Calls.checked(error -> C.tonus_log_import(handle, text, text.length,
                    options.words, told.words, error)));
        }
        return new Imported(told.getLong(Layouts.ImportSummary.ROWS),
                told.getLong(Layouts.ImportSummary.SETS),
                told.getLong(Layouts.ImportSummary.REJECTED),
                told.getLong(Layouts.ImportSummary.OTHER_ROWS),
                told.getInt(Layouts.ImportSummary.WEIGHT_UNIT_ASSUMED) != 0);
    }
}
