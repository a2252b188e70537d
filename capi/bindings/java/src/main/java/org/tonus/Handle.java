// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/**
 * A handle of the library. It frees itself when it is closed, or when nobody refers to it any more.
 * It may be used from any thread, but not from two at the same time.
 */
public abstract class Handle implements AutoCloseable {
    private static final Cleaner CLEANER = Cleaner.create();

    private final Cleaner.Cleanable cleanable;
    private long pointer;

    Handle(long pointer, LongConsumer free) {
        if (pointer == 0) {
            throw new TonusException(C.OUT_OF_MEMORY, Calls.statusText(C.OUT_OF_MEMORY), -1);
        }
        this.pointer = pointer;
        // The action must not refer to this object, or it would never go.
        cleanable = CLEANER.register(this, () -> free.accept(pointer));
    }

    /** Makes a call with the handle, which stays alive until the call is done. */
    <T> T use(LongFunction<T> call) {
        try {
            if (pointer == 0) {
                throw new IllegalStateException("this handle is closed");
            }
            return call.apply(pointer);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** A call with a handle that may be left out. */
    static <T> T use(Handle handle, LongFunction<T> call) {
        return handle == null ? call.apply(0) : handle.use(call);
    }

    /** Frees the handle; closing twice does nothing. */
    @Override
    public void close() {
        pointer = 0;
        cleanable.clean();
    }
}
