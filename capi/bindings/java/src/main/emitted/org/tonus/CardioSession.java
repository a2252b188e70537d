// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * One session and who did it. The energy comes from the first that is given of: intervals, MET,
 * pace, heart rate. What is 0 or NaN is not given.
 *
 * @param sex needed for the heart rate alone
 * @param running of a pace: true running, false walking
 * @param weightKg body weight
 * @param durationMin minutes, up to 1440. Intervals make their own
 * @param rounds of intervals: 1 to 200, whole. Rest follows every round
 * @param workS seconds of work in a round, up to 3600
 * @param restS seconds of rest in a round, 0 to 3600
 * @param workMet cost of the work, 1 to 25 MET
 * @param restMet cost of the rest, 1 to 25 MET
 * @param met cost of a steady session, 1 to 25 MET, such as of an activity
 * @param speedMPerMin of a pace: speed on foot, up to 400
 * @param grade of a pace: slope as a share, 0 to 0.5
 * @param heartRateBpm mean heart rate, 20 to 250
 * @param ageY age: needed for the heart rate alone
 * @param hrRestBpm resting heart rate, for the share of the reserve
 * @param hrMaxBpm highest heart rate, for the share of the reserve
 */
public record CardioSession(Sex sex, boolean running, double weightKg, double durationMin,
        double rounds, double workS, double restS, double workMet, double restMet, double met,
        double speedMPerMin, double grade, double heartRateBpm, double ageY, double hrRestBpm,
        double hrMaxBpm) {
    /** Nothing is given. */
    public static final CardioSession NONE = new CardioSession(null, false, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The same with sex. */
    public CardioSession withSex(Sex sex) {
        return new CardioSession(sex, running, weightKg, durationMin, rounds, workS, restS,
                workMet, restMet, met, speedMPerMin, grade, heartRateBpm, ageY, hrRestBpm,
                hrMaxBpm);
    }

    /** The same with running. */
    public CardioSession withRunning(boolean running) {
        return new CardioSession(sex, running, weightKg, durationMin, rounds, workS, restS,
                workMet, restMet, met, speedMPerMin, grade, heartRateBpm, ageY, hrRestBpm,
                hrMaxBpm);
    }

    /** The same with weightKg. */
    public CardioSession withWeightKg(double weightKg) {
        return new CardioSession(sex, running, weightKg, durationMin, rounds, workS, restS,
                workMet, restMet, met, speedMPerMin, grade, heartRateBpm, ageY, hrRestBpm,
                hrMaxBpm);
    }

    /** The same with durationMin. */
    public CardioSession withDurationMin(double durationMin) {
        return new CardioSession(sex, running, weightKg, durationMin, rounds, workS, restS,
                workMet, restMet, met, speedMPerMin, grade, heartRateBpm, ageY, hrRestBpm,
                hrMaxBpm);
    }

    /** The same with rounds. */
    public CardioSession withRounds(double rounds) {
        return new CardioSession(sex, running, weightKg, durationMin, rounds, workS, restS,
                workMet, restMet, met, speedMPerMin, grade, heartRateBpm, ageY, hrRestBpm,
                hrMaxBpm);
    }

    /** The same with workS. */
    public CardioSession withWorkS(double workS) {
        return new CardioSession(sex, running, weightKg, durationMin, rounds, workS, restS,
                workMet, restMet, met, speedMPerMin, grade, heartRateBpm, ageY, hrRestBpm,
                hrMaxBpm);
    }

    /** The same with restS. */
    public CardioSession withRestS(double restS) {
        return new CardioSession(sex, running, weightKg, durationMin, rounds, workS, restS,
                workMet, restMet, met, speedMPerMin, grade, heartRateBpm, ageY, hrRestBpm,
                hrMaxBpm);
    }

    /** The same with workMet. */
    public CardioSession withWorkMet(double workMet) {
        return new CardioSession(sex, running, weightKg, durationMin, rounds, workS, restS,
                workMet, restMet, met, speedMPerMin, grade, heartRateBpm, ageY, hrRestBpm,
                hrMaxBpm);
    }

    /** The same with restMet. */
    public CardioSession withRestMet(double restMet) {
        return new CardioSession(sex, running, weightKg, durationMin, rounds, workS, restS,
                workMet, restMet, met, speedMPerMin, grade, heartRateBpm, ageY, hrRestBpm,
                hrMaxBpm);
    }

    /** The same with met. */
    public CardioSession withMet(double met) {
        return new CardioSession(sex, running, weightKg, durationMin, rounds, workS, restS,
                workMet, restMet, met, speedMPerMin, grade, heartRateBpm, ageY, hrRestBpm,
                hrMaxBpm);
    }

    /** The same with speedMPerMin. */
    public CardioSession withSpeedMPerMin(double speedMPerMin) {
        return new CardioSession(sex, running, weightKg, durationMin, rounds, workS, restS,
                workMet, restMet, met, speedMPerMin, grade, heartRateBpm, ageY, hrRestBpm,
                hrMaxBpm);
    }

    /** The same with grade. */
    public CardioSession withGrade(double grade) {
        return new CardioSession(sex, running, weightKg, durationMin, rounds, workS, restS,
                workMet, restMet, met, speedMPerMin, grade, heartRateBpm, ageY, hrRestBpm,
                hrMaxBpm);
    }

    /** The same with heartRateBpm. */
    public CardioSession withHeartRateBpm(double heartRateBpm) {
        return new CardioSession(sex, running, weightKg, durationMin, rounds, workS, restS,
                workMet, restMet, met, speedMPerMin, grade, heartRateBpm, ageY, hrRestBpm,
                hrMaxBpm);
    }

    /** The same with ageY. */
    public CardioSession withAgeY(double ageY) {
        return new CardioSession(sex, running, weightKg, durationMin, rounds, workS, restS,
                workMet, restMet, met, speedMPerMin, grade, heartRateBpm, ageY, hrRestBpm,
                hrMaxBpm);
    }

    /** The same with hrRestBpm. */
    public CardioSession withHrRestBpm(double hrRestBpm) {
        return new CardioSession(sex, running, weightKg, durationMin, rounds, workS, restS,
                workMet, restMet, met, speedMPerMin, grade, heartRateBpm, ageY, hrRestBpm,
                hrMaxBpm);
    }

    /** The same with hrMaxBpm. */
    public CardioSession withHrMaxBpm(double hrMaxBpm) {
        return new CardioSession(sex, running, weightKg, durationMin, rounds, workS, restS,
                workMet, restMet, met, speedMPerMin, grade, heartRateBpm, ageY, hrRestBpm,
                hrMaxBpm);
    }

    Struct struct() {
        return new Struct(Layouts.CardioSession.SIZE)
                .put(Layouts.CardioSession.SEX, Numbers.choice(sex))
                .put(Layouts.CardioSession.RUNNING, running ? 1 : 0)
                .put(Layouts.CardioSession.WEIGHT_KG, weightKg)
                .put(Layouts.CardioSession.DURATION_MIN, durationMin)
                .put(Layouts.CardioSession.ROUNDS, rounds)
                .put(Layouts.CardioSession.WORK_S, workS)
                .put(Layouts.CardioSession.REST_S, restS)
                .put(Layouts.CardioSession.WORK_MET, workMet)
                .put(Layouts.CardioSession.REST_MET, restMet)
                .put(Layouts.CardioSession.MET, met)
                .put(Layouts.CardioSession.SPEED_M_PER_MIN, speedMPerMin)
                .put(Layouts.CardioSession.GRADE, grade)
                .put(Layouts.CardioSession.HEART_RATE_BPM, heartRateBpm)
                .put(Layouts.CardioSession.AGE_Y, ageY)
                .put(Layouts.CardioSession.HR_REST_BPM, hrRestBpm)
                .put(Layouts.CardioSession.HR_MAX_BPM, hrMaxBpm);
    }
}
