// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.nio.charset.StandardCharsets;

/** Calls that report through a tonus_error, and texts to and from C. */
final class Calls {
    private Calls() {}

    /** A call whose last parameter is the error. */
    interface Call {
        int with(long[] error);
    }

    /** A call that hands over a text through a buffer and its size. */
    interface TextCall {
        int with(byte[] buffer, long[] size, long[] error);
    }

    /** Makes a call. Gives its status, or throws the refusal. */
    static int checked(Call call) {
        Struct error = new Struct(Layouts.Error.SIZE);
        int status = call.with(error.words);
        if (status < 0) {
            throw refusal(status, error);
        }
        return status;
    }

    /** The status of a call that tells no more; a refusal is thrown. */
    static void plain(int status) {
        if (status < 0) {
            throw new TonusException(status, statusText(status), -1);
        }
    }

    private static TonusException refusal(int status, Struct error) {
        String message = message(error);
        return new TonusException(status, message.isEmpty() ? statusText(status) : message,
                error.getInt(Layouts.Error.ARGUMENT), error.getDouble(Layouts.Error.VALUE),
                error.getDouble(Layouts.Error.MINIMUM), error.getDouble(Layouts.Error.MAXIMUM));
    }

    static String message(Struct error) {
        return error.text(Layouts.Error.MESSAGE, Layouts.Error.SIZE - Layouts.Error.MESSAGE);
    }

    static String statusText(int status) {
        return Scratch.text(C.tonus_status_text(status));
    }

    /** A text for C; one with a zero inside would be cut there and is refused. */
    static byte[] text(String text) {
        if (text == null) {
            return null;
        }
        if (text.indexOf('\0') >= 0) {
            throw new TonusException(C.BAD_TEXT, "a text with a zero character inside", -1);
        }
        return (text + '\0').getBytes(StandardCharsets.UTF_8);
    }

    static String textFrom(TextCall call) {
        long[] size = new long[1];
        checked(error -> call.with(null, size, error));
        byte[] buffer = new byte[Math.toIntExact(size[0])];
        checked(error -> call.with(buffer, size, error));
        return new String(buffer, 0, buffer.length - 1, StandardCharsets.UTF_8);
    }
}
