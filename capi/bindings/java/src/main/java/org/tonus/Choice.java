// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/** One of several named values. */
public interface Choice {
    /** The number of the library. */
    int number();

    /** The choice of a number; null where there is none. */
    static <T extends Choice> T find(T[] choices, double number) {
        for (T choice : choices) {
            if (choice.number() == number) {
                return choice;
            }
        }
        return null;
    }
}
