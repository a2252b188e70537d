// Written by capi/bindings/emit.py.
package org.tonus;

/** Every method of Hormone, called with the inputs of a case. */
final class NamedHormone extends Named {
    private NamedHormone() {}

    static void add() {
        ALL.put("hormone.homa_ir.matthews_1985", (l, s) -> ofNumber(
                () -> Hormone.HomaIr.matthews1985(s[0], s[1]),
                () -> Hormone.HomaIr.matthews1985Many(new double[] {s[0]}, new double[] {s[1]})));
    }
}
