// Written by capi/bindings/emit.py.
package org.tonus;

/** Equations of the domain hormone. */
public final class Hormone {
    private Hormone() {}

    /** Equations hormone.homa_ir. */
    public static final class HomaIr {
        private HomaIr() {}

        /**
         * Insulin resistance from a fasting sample, HOMA1-IR.
         *
         * <p>Result: homa_ir.
         * Studied: adults without diabetes drugs.
         * Standard error: none published.
         * Source: Matthews et al. 1985: Homeostasis model assessment: insulin resistance and
         * beta-cell function from fasting plasma glucose and insulin concentrations in man.
         * Diabetologia 28:412-419.
         *
         * @param fastingInsulinUuPerMl in u[iU]/mL, possible 0 to 10000
         * @param fastingGlucoseMmolPerL in mmol/L, possible 0 to 150
         */
        public static Estimate matthews1985(
                double fastingInsulinUuPerMl, double fastingGlucoseMmolPerL) {
            return Equations.single("hormone.homa_ir.matthews_1985", fastingInsulinUuPerMl,
            fastingGlucoseMmolPerL);
        }

        /**
         * {@link #matthews1985} of columns: a row each.
         */
        public static Batch matthews1985Many(
                double[] fastingInsulinUuPerMl, double[] fastingGlucoseMmolPerL) {
            return Equations.many("hormone.homa_ir.matthews_1985", 0, fastingInsulinUuPerMl,
            fastingGlucoseMmolPerL);
        }
    }
}
