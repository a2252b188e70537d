// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

/** The way to C below Java 22: JNA. The jar has another for newer ones, in META-INF/versions. */
final class Way {
    private Way() {}

    static String name() {
        return "JNA";
    }

    static void register(Class<?> declarations) {
        Loader.requirePointers(Native.POINTER_SIZE);
        Native.register(declarations, NativeLibrary.getInstance(Loader.path()));
    }
}
