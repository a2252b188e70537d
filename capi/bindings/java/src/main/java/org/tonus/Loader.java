// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/** Where libtonus is: TONUS_LIBRARY, else a name for the system to find. */
final class Loader {
    private Loader() {}

    static String path() {
        String given = System.getenv("TONUS_LIBRARY");
        if (given != null && !given.isEmpty()) {
            return given;
        }
        return System.getProperty("os.name").startsWith("Linux") ? "libtonus.so.0"
                : System.mapLibraryName("tonus");
    }

    /** Sizes and addresses travel as long, and the layouts are those of 64-bit pointers. */
    static void requirePointers(long size) {
        if (size != 8) {
            throw new UnsatisfiedLinkError("libtonus for Java needs a 64-bit JVM");
        }
    }
}
