// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

/** Finds libtonus: TONUS_LIBRARY, else what the system finds. */
final class Loader {
    private Loader() {}

    static void register(Class<?> declarations) {
        // Sizes travel as long, and the layouts are those of 64-bit pointers.
        if (Native.POINTER_SIZE != 8) {
            throw new UnsatisfiedLinkError("libtonus for Java needs a 64-bit JVM");
        }
        Native.register(declarations, NativeLibrary.getInstance(path()));
    }

    private static String path() {
        String given = System.getenv("TONUS_LIBRARY");
        if (given != null && !given.isEmpty()) {
            return given;
        }
        return System.getProperty("os.name").startsWith("Linux") ? "libtonus.so.0" : "tonus";
    }
}
