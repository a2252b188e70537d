// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.List;

/** Memory outside of the heap for as long as a call lasts: what structs and lists point at. */
final class Scratch implements AutoCloseable {
    private final List<Memory> blocks = new ArrayList<>();

    /** Copies numbers. Gives their address; 0 of null. */
    long add(double[] numbers) {
        if (numbers == null) {
            return 0;
        }
        Memory made = room(8L * numbers.length);
        made.write(0, numbers, 0, numbers.length);
        return Pointer.nativeValue(made);
    }

    long add(int[] numbers) {
        if (numbers == null) {
            return 0;
        }
        Memory made = room(4L * numbers.length);
        made.write(0, numbers, 0, numbers.length);
        return Pointer.nativeValue(made);
    }

    long add(byte[] bytes) {
        if (bytes == null) {
            return 0;
        }
        Memory made = room(bytes.length);
        made.write(0, bytes, 0, bytes.length);
        return Pointer.nativeValue(made);
    }

    private Memory room(long size) {
        Memory made = new Memory(Math.max(1, size)); // JNA has none of size 0
        blocks.add(made);
        return made;
    }

    /** Copies back what was added, as C left it; nothing of null. */
    void read(long address, double[] into) {
        if (into != null) {
            new Pointer(address).read(0, into, 0, into.length);
        }
    }

    void read(long address, int[] into) {
        if (into != null) {
            new Pointer(address).read(0, into, 0, into.length);
        }
    }

    /** A text that C keeps; null of address 0. */
    static String text(long address) {
        return address == 0 ? null : new Pointer(address).getString(0, "UTF-8");
    }

    @Override
    public void close() {
        blocks.forEach(Memory::close);
    }
}
