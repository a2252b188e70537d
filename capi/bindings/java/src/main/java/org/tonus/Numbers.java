// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.util.EnumSet;
import java.util.Set;

/** Inputs as the numbers that C reads, where what is not given is NaN, and words of C's numbers. */
final class Numbers {
    private Numbers() {}

    static double of(Double number) {
        return number == null ? Double.NaN : number;
    }

    static double of(Choice choice) {
        return choice == null ? Double.NaN : choice.number();
    }

    static double[] column(Choice[] choices) {
        if (choices == null) {
            return null;
        }
        double[] made = new double[choices.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = of(choices[i]);
        }
        return made;
    }

    /** Refuses a column that has not as many rows as the others. */
    static void sameLength(String name, int at, int length, int rows) {
        if (length != rows) {
            throw new TonusException(C.WRONG_COUNT,
                    name + " has " + length + " rows, not " + rows, at);
        }
    }

    /** Refuses an input that must be given and is null. */
    static <T> T required(String name, int at, T input) {
        if (input == null) {
            throw new TonusException(C.NULL_ARGUMENT, name + " is null", at);
        }
        return input;
    }

    /** The number of a word, counted from 1; 0 is not given. */
    static int number(Enum<?> word) {
        return word == null ? 0 : word.ordinal() + 1;
    }

    /** The number of a choice; 0 is not given. */
    static int choice(Choice choice) {
        return choice == null ? 0 : choice.number();
    }

    /** The word of a number that is counted from 1. */
    static <T> T word(T[] words, int number) {
        if (number < 1 || number > words.length) {
            throw newer(number);
        }
        return words[number - 1];
    }

    /** The words of bits. */
    static <T extends Enum<T>> Set<T> bits(Class<T> type, int bits) {
        T[] words = type.getEnumConstants();
        if (bits >>> words.length != 0) {
            throw newer(bits);
        }
        Set<T> made = EnumSet.noneOf(type);
        for (T word : words) {
            if ((bits >> word.ordinal() & 1) != 0) {
                made.add(word);
            }
        }
        return made;
    }

    private static TonusException newer(int number) {
        return new TonusException(C.INTERNAL_ERROR, number + ": a word of a newer library", -1);
    }
}
