// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The bytes of a struct of C, which JNA copies to the call and back. The rest is zero. */
final class Struct {
    final byte[] bytes;
    private final ByteBuffer view;

    Struct(int size) {
        bytes = new byte[size];
        view = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        view.putInt(0, size); // struct_size is the first member of every struct
    }

    int getInt(int at) {
        return view.getInt(at);
    }

    long getLong(int at) {
        return view.getLong(at);
    }

    double getDouble(int at) {
        return view.getDouble(at);
    }

    Struct put(int at, int value) {
        view.putInt(at, value);
        return this;
    }

    Struct put(int at, long value) {
        view.putLong(at, value);
        return this;
    }

    Struct put(int at, double value) {
        view.putDouble(at, value);
        return this;
    }

    /** A text that lies inside of the struct. */
    String text(int at, int size) {
        int end = at;
        while (end < at + size && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, at, end - at, StandardCharsets.UTF_8);
    }
}
