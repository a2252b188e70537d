// Written by capi/bindings/emit.py.
package org.tonus;

/** Every method of Treatment, called with the inputs of a case. */
final class NamedTreatment extends Named {
    private NamedTreatment() {}

    static void add() {
        ALL.put("treatment.effect_so_far", (l, s) -> ofNumber(
                () -> Treatment.effectSoFar(s[0], s[1]),
                () -> Treatment.effectSoFarMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("treatment.layer.one_course", (l, s) -> ofNumber(
                () -> Treatment.Layer.oneCourse(s[0], s[1]),
                () -> Treatment.Layer.oneCourseMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("treatment.layer.two_courses", (l, s) -> ofNumber(
                () -> Treatment.Layer.twoCourses(s[0], s[1]),
                () -> Treatment.Layer.twoCoursesMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("treatment.volume_removed", (l, s) -> ofNumber(
                () -> Treatment.volumeRemoved(s[0], s[1], s[2]),
                () -> Treatment.volumeRemovedMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
    }
}
