// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Calls of methods by name; the emitted classes fill the table. */
class Named {
    /** What a call answers, as C would. */
    record Told(int status, String value, String standardError, int argument) {}

    /** The methods of one equation; columns are null of one with lists. */
    record Both(Supplier<Told> single, Supplier<Told> columns) {}

    /** Inputs of a case to calls. */
    interface Form {
        Both with(double[][] lists, double[] scalars);
    }

    /** A choice of no name: the types cannot express the case. */
    static final class Inexpressible extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    static final Map<String, Form> ALL = new HashMap<>();

    static String bits(double value) {
        return Double.isNaN(value) ? "nan"
                : String.format("%016x", Double.doubleToRawLongBits(value));
    }

    static <T extends Choice> T choice(T[] choices, double number, boolean optional) {
        T found = Choice.find(choices, number);
        if (found == null && !(optional && Double.isNaN(number))) {
            throw new Inexpressible();
        }
        return found;
    }

    static Told answer(Supplier<Estimate> call) {
        try {
            Estimate found = call.get();
            return new Told(found.cautions(), bits(found.value()), bits(found.standardError()),
                    -1);
        } catch (TonusException refused) {
            return new Told(refused.status, "nan", null, refused.argument);
        }
    }

    static Told row(Supplier<Batch> call) {
        Batch found = call.get();
        return new Told(found.rowStatus()[0], bits(found.values()[0]), null, -1);
    }

    static Both ofNumber(Supplier<Estimate> single, Supplier<Batch> columns) {
        return new Both(() -> answer(single), columns == null ? null : () -> row(columns));
    }

    static <T extends Choice> Both ofClass(Supplier<Classified<T>> single,
            Supplier<Batch> columns) {
        Supplier<Estimate> number = () -> {
            Classified<T> found = single.get();
            double nan = Double.NaN; // a class has no error
            return new Estimate(found.value().number(), nan, nan, nan, found.cautions());
        };
        return new Both(() -> answer(number), () -> row(columns));
    }
}
