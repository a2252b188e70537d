// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The way to C of Java 22 and newer: java.lang.foreign. */
final class Way {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup LIBRARY = library();

    private Way() {}

    static String name() {
        return "FFM";
    }

    private static SymbolLookup library() {
        Loader.requirePointers(ValueLayout.ADDRESS.byteSize());
        try {
            return SymbolLookup.libraryLookup(Loader.path(), Arena.global());
        } catch (IllegalArgumentException notFound) {
            throw missing(notFound.getMessage());
        }
    }

    private static UnsatisfiedLinkError missing(String what) {
        return new UnsatisfiedLinkError("libtonus for Java: " + what);
    }

    /** A function; its result is null where there is none. */
    static MethodHandle of(String function, MemoryLayout result, MemoryLayout... inputs) {
        return link(function, result, inputs);
    }

    /** A short function that reads and writes arrays of the heap, where the JVM keeps them. */
    static MethodHandle onHeap(String function, MemoryLayout result, MemoryLayout... inputs) {
        return link(function, result, inputs, Linker.Option.critical(true));
    }

    private static MethodHandle link(String function, MemoryLayout result, MemoryLayout[] inputs,
            Linker.Option... options) {
        MemorySegment at = LIBRARY.find(function)
                .orElseThrow(() -> missing("an older library without " + function));
        return LINKER.downcallHandle(at, result == null ? FunctionDescriptor.ofVoid(inputs)
                : FunctionDescriptor.of(result, inputs), options);
    }

    static MemorySegment heap(byte[] bytes) {
        return bytes == null ? MemorySegment.NULL : MemorySegment.ofArray(bytes);
    }

    static MemorySegment heap(long[] words) {
        return words == null ? MemorySegment.NULL : MemorySegment.ofArray(words);
    }

    static MemorySegment heap(double[] numbers) {
        return numbers == null ? MemorySegment.NULL : MemorySegment.ofArray(numbers);
    }

    /** What a call threw: no function of C throws anything. */
    static RuntimeException unexpected(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException known ? known : new IllegalStateException(thrown);
    }
}
