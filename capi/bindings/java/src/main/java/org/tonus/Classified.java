// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/**
 * A result that is a class.
 *
 * @param value the class
 * @param cautions 0, or bits of cautions, see {@link Tonus#statusText}
 */
public record Classified<T extends Choice>(T value, int cautions) {
    static <T extends Choice> Classified<T> of(Estimate found, T[] choices) {
        T value = Choice.find(choices, found.value());
        if (value == null) {
            throw new TonusException(C.INTERNAL_ERROR, "a class of a newer library", -1);
        }
        return new Classified<>(value, found.cautions());
    }
}
