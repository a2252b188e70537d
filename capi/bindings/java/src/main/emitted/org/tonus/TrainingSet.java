// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * One set. Numbers that were not recorded are NaN; from side on, 0 is not recorded too.
 *
 * @param type WARMUP: warm-up, WORKING: working, DROP: drop, FAILURE: failure, TIMED: timed
 * @param timeS start of the workout: seconds of wall-clock time since 1970
 * @param reps repetitions, whole, or NaN
 * @param loadKg load without body weight, or NaN. Of an assisting machine, its help
 * @param rpe rating of perceived exertion, or NaN
 * @param rir repetitions in reserve, or NaN
 * @param distanceM metres, or NaN
 * @param durationS seconds, or NaN
 * @param side null or BOTH: both, LEFT: left, RIGHT: right
 * @param assistanceKg kilograms taken off by a band or machine
 * @param heartRateBpm mean heart rate
 * @param eccentricS tempo: lengthening; all four phases or none are given
 * @param stretchPauseS tempo: pause at the stretch
 * @param concentricS tempo: shortening
 * @param topPauseS tempo: pause at the contraction
 */
public record TrainingSet(Type type, long timeS, double reps, double loadKg, double rpe,
        double rir, double distanceM, double durationS, Side side, double assistanceKg,
        double heartRateBpm, double eccentricS, double stretchPauseS, double concentricS,
        double topPauseS) {
    /** Values of type. */
    public enum Type { WARMUP, WORKING, DROP, FAILURE, TIMED }

    /** Values of side. */
    public enum Side { BOTH, LEFT, RIGHT }

    /** Nothing is given, but that it is a working set. */
    public static final TrainingSet NONE = new TrainingSet(Type.WORKING, 0, Double.NaN,
            Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, null, 0, 0, 0, 0, 0, 0);

    /** The same with type. */
    public TrainingSet withType(Type type) {
        return new TrainingSet(type, timeS, reps, loadKg, rpe, rir, distanceM, durationS,
                side, assistanceKg, heartRateBpm, eccentricS, stretchPauseS, concentricS,
                topPauseS);
    }

    /** The same with timeS. */
    public TrainingSet withTimeS(long timeS) {
        return new TrainingSet(type, timeS, reps, loadKg, rpe, rir, distanceM, durationS,
                side, assistanceKg, heartRateBpm, eccentricS, stretchPauseS, concentricS,
                topPauseS);
    }

    /** The same with reps. */
    public TrainingSet withReps(double reps) {
        return new TrainingSet(type, timeS, reps, loadKg, rpe, rir, distanceM, durationS,
                side, assistanceKg, heartRateBpm, eccentricS, stretchPauseS, concentricS,
                topPauseS);
    }

    /** The same with loadKg. */
    public TrainingSet withLoadKg(double loadKg) {
        return new TrainingSet(type, timeS, reps, loadKg, rpe, rir, distanceM, durationS,
                side, assistanceKg, heartRateBpm, eccentricS, stretchPauseS, concentricS,
                topPauseS);
    }

    /** The same with rpe. */
    public TrainingSet withRpe(double rpe) {
        return new TrainingSet(type, timeS, reps, loadKg, rpe, rir, distanceM, durationS,
                side, assistanceKg, heartRateBpm, eccentricS, stretchPauseS, concentricS,
                topPauseS);
    }

    /** The same with rir. */
    public TrainingSet withRir(double rir) {
        return new TrainingSet(type, timeS, reps, loadKg, rpe, rir, distanceM, durationS,
                side, assistanceKg, heartRateBpm, eccentricS, stretchPauseS, concentricS,
                topPauseS);
    }

    /** The same with distanceM. */
    public TrainingSet withDistanceM(double distanceM) {
        return new TrainingSet(type, timeS, reps, loadKg, rpe, rir, distanceM, durationS,
                side, assistanceKg, heartRateBpm, eccentricS, stretchPauseS, concentricS,
                topPauseS);
    }

    /** The same with durationS. */
    public TrainingSet withDurationS(double durationS) {
        return new TrainingSet(type, timeS, reps, loadKg, rpe, rir, distanceM, durationS,
                side, assistanceKg, heartRateBpm, eccentricS, stretchPauseS, concentricS,
                topPauseS);
    }

    /** The same with side. */
    public TrainingSet withSide(Side side) {
        return new TrainingSet(type, timeS, reps, loadKg, rpe, rir, distanceM, durationS,
                side, assistanceKg, heartRateBpm, eccentricS, stretchPauseS, concentricS,
                topPauseS);
    }

    /** The same with assistanceKg. */
    public TrainingSet withAssistanceKg(double assistanceKg) {
        return new TrainingSet(type, timeS, reps, loadKg, rpe, rir, distanceM, durationS,
                side, assistanceKg, heartRateBpm, eccentricS, stretchPauseS, concentricS,
                topPauseS);
    }

    /** The same with heartRateBpm. */
    public TrainingSet withHeartRateBpm(double heartRateBpm) {
        return new TrainingSet(type, timeS, reps, loadKg, rpe, rir, distanceM, durationS,
                side, assistanceKg, heartRateBpm, eccentricS, stretchPauseS, concentricS,
                topPauseS);
    }

    /** The same with eccentricS. */
    public TrainingSet withEccentricS(double eccentricS) {
        return new TrainingSet(type, timeS, reps, loadKg, rpe, rir, distanceM, durationS,
                side, assistanceKg, heartRateBpm, eccentricS, stretchPauseS, concentricS,
                topPauseS);
    }

    /** The same with stretchPauseS. */
    public TrainingSet withStretchPauseS(double stretchPauseS) {
        return new TrainingSet(type, timeS, reps, loadKg, rpe, rir, distanceM, durationS,
                side, assistanceKg, heartRateBpm, eccentricS, stretchPauseS, concentricS,
                topPauseS);
    }

    /** The same with concentricS. */
    public TrainingSet withConcentricS(double concentricS) {
        return new TrainingSet(type, timeS, reps, loadKg, rpe, rir, distanceM, durationS,
                side, assistanceKg, heartRateBpm, eccentricS, stretchPauseS, concentricS,
                topPauseS);
    }

    /** The same with topPauseS. */
    public TrainingSet withTopPauseS(double topPauseS) {
        return new TrainingSet(type, timeS, reps, loadKg, rpe, rir, distanceM, durationS,
                side, assistanceKg, heartRateBpm, eccentricS, stretchPauseS, concentricS,
                topPauseS);
    }

    Struct struct() {
        return new Struct(Layouts.Set.SIZE)
                .put(Layouts.Set.TYPE, Numbers.number(type))
                .put(Layouts.Set.TIME_S, timeS)
                .put(Layouts.Set.REPS, reps)
                .put(Layouts.Set.LOAD_KG, loadKg)
                .put(Layouts.Set.RPE, rpe)
                .put(Layouts.Set.RIR, rir)
                .put(Layouts.Set.DISTANCE_M, distanceM)
                .put(Layouts.Set.DURATION_S, durationS)
                .put(Layouts.Set.SIDE, Numbers.number(side))
                .put(Layouts.Set.ASSISTANCE_KG, assistanceKg)
                .put(Layouts.Set.HEART_RATE_BPM, heartRateBpm)
                .put(Layouts.Set.ECCENTRIC_S, eccentricS)
                .put(Layouts.Set.STRETCH_PAUSE_S, stretchPauseS)
                .put(Layouts.Set.CONCENTRIC_S, concentricS)
                .put(Layouts.Set.TOP_PAUSE_S, topPauseS);
    }
}
