// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A struct of C in words, so that it lies as its members want. At first it is zero. */
final class Struct {
    private static final boolean LITTLE = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

    final long[] words;

    Struct(int size) {
        words = new long[(size + 7) / 8];
        put(0, size); // struct_size is the first member of every struct
    }

    int getInt(int at) {
        return (int) (words[at / 8] >>> shift(at));
    }

    long getLong(int at) {
        return words[at / 8];
    }

    double getDouble(int at) {
        return Double.longBitsToDouble(words[at / 8]);
    }

    Struct put(int at, int value) {
        int shift = shift(at);
        words[at / 8] = words[at / 8] & ~(0xFFFFFFFFL << shift) | (value & 0xFFFFFFFFL) << shift;
        return this;
    }

    Struct put(int at, long value) {
        words[at / 8] = value;
        return this;
    }

    Struct put(int at, double value) {
        words[at / 8] = Double.doubleToRawLongBits(value);
        return this;
    }

    /** Which half of its word an int is. */
    private static int shift(int at) {
        return (at % 8 == 0) == LITTLE ? 0 : 32;
    }

    /** The texts that the pointers of a list point at, without those that are null. */
    List<String> texts(int at, int count) {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = Scratch.text(getLong(at + 8 * i));
            if (text != null) {
                made.add(text);
            }
        }
        return made;
    }

    /** A text that lies inside of the struct. */
    String text(int at, int size) {
        ByteBuffer bytes = ByteBuffer.allocate(8 * words.length).order(ByteOrder.nativeOrder());
        bytes.asLongBuffer().put(words);
        int end = at;
        while (end < at + size && bytes.get(end) != 0) {
            end++;
        }
        return new String(bytes.array(), at, end - at, StandardCharsets.UTF_8);
    }
}
