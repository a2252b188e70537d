// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Memory outside of the heap for as long as a call lasts: what C reads and writes. */
final class Scratch implements AutoCloseable {
    private final Arena arena = Arena.ofConfined();

    /** Copies numbers. Gives their address; 0 of null. */
    long add(double[] numbers) {
        return numbers == null ? 0 : arena.allocateFrom(JAVA_DOUBLE, numbers).address();
    }

    long add(long[] numbers) {
        return numbers == null ? 0 : arena.allocateFrom(JAVA_LONG, numbers).address();
    }

    long add(int[] numbers) {
        return numbers == null ? 0 : arena.allocateFrom(JAVA_INT, numbers).address();
    }

    long add(byte[] bytes) {
        return bytes == null ? 0 : arena.allocateFrom(JAVA_BYTE, bytes).address();
    }

    /** Copies back what was added, as C left it; nothing of null. */
    void read(long address, double[] into) {
        if (into != null) {
            back(address, MemorySegment.ofArray(into));
        }
    }

    void read(long address, long[] into) {
        if (into != null) {
            back(address, MemorySegment.ofArray(into));
        }
    }

    void read(long address, int[] into) {
        if (into != null) {
            back(address, MemorySegment.ofArray(into));
        }
    }

    void read(long address, byte[] into) {
        if (into != null) {
            back(address, MemorySegment.ofArray(into));
        }
    }

    private static void back(long address, MemorySegment heap) {
        heap.copyFrom(MemorySegment.ofAddress(address).reinterpret(heap.byteSize()));
    }

    /** A text that C keeps; null of address 0. */
    static String text(long address) {
        return address == 0 ? null
                : MemorySegment.ofAddress(address).reinterpret(Long.MAX_VALUE).getString(0);
    }

    @Override
    public void close() {
        arena.close();
    }
}
