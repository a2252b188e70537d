// Written by capi/bindings/emit.py.
package org.tonus;

/** Equations of the domain treatment. */
public final class Treatment {
    private Treatment() {}

    /**
     * Part of the effect that can be seen.
     *
     * <p>Result: reduction_so_far_pct in %.
     * Studied: nobody was studied.
     * Standard error: none published.
     * Its numbers could not be traced to two sources.
     * Source: tonus: A choice of this project; no source fixes the number.
     *
     * @param reductionPct in %, possible 0 to 100
     * @param weeksSinceTreatmentWk in wk, possible 0 to 10000
     */
    public static Estimate effectSoFar(double reductionPct, double weeksSinceTreatmentWk) {
        return Equations.single("treatment.effect_so_far", reductionPct, weeksSinceTreatmentWk);
    }

    /**
     * {@link #effectSoFar} of columns: a row each.
     */
    public static Batch effectSoFarMany(double[] reductionPct, double[] weeksSinceTreatmentWk) {
        return Equations.many("treatment.effect_so_far", 0, reductionPct,
        weeksSinceTreatmentWk);
    }

    /**
     * Volume of fat that a course takes off.
     *
     * <p>Result: volume_ml in mL.
     * Studied: definition, nobody was studied.
     * A definition: it adds no error to that of its inputs.
     * Source: a definition, no measurement is involved.
     *
     * @param areaCm2 in cm2, possible 0 to 20000
     * @param fatLayerMm in mm, possible 0 to 1000
     * @param reductionPct in %, possible 0 to 100
     */
    public static Estimate volumeRemoved(double areaCm2, double fatLayerMm, double reductionPct) {
        return Equations.single("treatment.volume_removed", areaCm2, fatLayerMm, reductionPct);
    }

    /**
     * {@link #volumeRemoved} of columns: a row each.
     */
    public static Batch volumeRemovedMany(
            double[] areaCm2, double[] fatLayerMm, double[] reductionPct) {
        return Equations.many("treatment.volume_removed", 0, areaCm2, fatLayerMm, reductionPct);
    }

    /** Equations treatment.layer. */
    public static final class Layer {
        private Layer() {}

        /**
         * Layer of fat after one course.
         *
         * <p>Result: layer_mm in mm.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param fatLayerMm in mm, possible 0 to 1000
         * @param reductionPct in %, possible 0 to 100
         */
        public static Estimate oneCourse(double fatLayerMm, double reductionPct) {
            return Equations.single("treatment.layer.one_course", fatLayerMm, reductionPct);
        }

        /**
         * {@link #oneCourse} of columns: a row each.
         */
        public static Batch oneCourseMany(double[] fatLayerMm, double[] reductionPct) {
            return Equations.many("treatment.layer.one_course", 0, fatLayerMm, reductionPct);
        }

        /**
         * Layer of fat after two courses.
         *
         * <p>Result: layer_mm in mm.
         * Studied: nobody was studied.
         * Standard error: none published.
         * Its numbers could not be traced to two sources.
         * Source: tonus: A choice of this project; no source fixes the number.
         *
         * @param fatLayerMm in mm, possible 0 to 1000
         * @param reductionPct in %, possible 0 to 100
         */
        public static Estimate twoCourses(double fatLayerMm, double reductionPct) {
            return Equations.single("treatment.layer.two_courses", fatLayerMm, reductionPct);
        }

        /**
         * {@link #twoCourses} of columns: a row each.
         */
        public static Batch twoCoursesMany(double[] fatLayerMm, double[] reductionPct) {
            return Equations.many("treatment.layer.two_courses", 0, fatLayerMm, reductionPct);
        }
    }
}
