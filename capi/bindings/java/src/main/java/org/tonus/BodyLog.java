// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Weights, body fat, girths, skinfolds and energy eaten of one person. */
public final class BodyLog extends Handle {
    /**
     * The calendar days of a log, a row for each: what {@link Trend} and {@link Expenditure} take.
     *
     * @param day 0, 1, 2 ...
     * @param weightKg the earliest weighing of the day; NaN where there was none
     * @param intakeKcal energy eaten, added up; NaN where none was recorded
     * @param firstDayS midnight of day 0: seconds of wall-clock time since 1970
     */
    public record Columns(double[] day, double[] weightKg, double[] intakeKcal, long firstDayS) {}

    /** An empty log. */
    public BodyLog() {
        super(C.tonus_body_log_new(), C::tonus_body_log_free);
    }

    /** Reads the bytes of a CSV file that names its units. */
    public BodyImported read(byte[] text) {
        return read(text, BodyImportOptions.NONE);
    }

    /** Reads a CSV file that names its units. */
    public BodyImported read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a CSV file with a date column: exports of openScale and Withings, and any date,weight
     * or date,kcal. A row that cannot be read is counted and told by {@link #rejected}; the rest is
     * used.
     */
    public BodyImported read(byte[] text, BodyImportOptions options) {
        Struct told = new Struct(Layouts.BodyImportSummary.SIZE);
        long[] chosen = options.struct().words;
        use(handle -> Calls.checked(error -> C.tonus_body_log_import(handle, text, text.length,
                chosen, told.words, error)));
        return BodyImported.of(told, 0);
    }

    /**
     * Adds one value after checking it.
     *
     * @param measure weight (kg), body_fat (%), fat_mass (kg), intake (kcal), waist, hip, neck
     *     (cm), subscapular, triceps, suprailiac, abdominal or thigh (skinfolds, mm), rmssd (ms),
     *     hr_rest (beats a minute), sleep (h)
     * @param timeS seconds of wall-clock time since 1970; midnight where only the day is known
     * @param value in the unit of the measure
     */
    public BodyLog add(String measure, long timeS, double value) {
        byte[] name = Calls.text(measure);
        use(handle -> Calls.checked(
                error -> C.tonus_body_log_add(handle, name, timeS, value, error)));
        return this;
    }

    /** The rows that could not be used, in the order of reading. */
    public List<Log.Rejected> rejected() {
        return use(handle -> {
            List<Log.Rejected> made = new ArrayList<>();
            long[] line = new long[1];
            while (true) { // C tells the reason as the message of a call that is no refusal
                Struct told = new Struct(Layouts.Error.SIZE);
                int status = C.tonus_body_log_rejected(handle, made.size(), line, told.words);
                if (status == C.WRONG_COUNT) {
                    return made;
                }
                Calls.plain(status);
                made.add(new Log.Rejected(line[0], Calls.message(told)));
            }
        });
    }

    /** Weight and energy eaten on every calendar day, from the first with one to the last. */
    public Columns columns() {
        return use(handle -> {
            long[] rows = new long[1], first = new long[1];
            Calls.checked(error -> C.tonus_body_log_columns(handle, null, null, null, rows, first,
                    error));
            int room = Math.toIntExact(rows[0]);
            Columns made = new Columns(new double[room], new double[room], new double[room],
                    first[0]);
            Calls.checked(error -> C.tonus_body_log_columns(handle, made.day, made.weightKg,
                    made.intakeKcal, rows, null, error));
            return made;
        });
    }

    /** What the log tells of a person of whom nothing else is known, as new facts. */
    public Facts facts() {
        Facts told = new Facts();
        facts(told);
        return told;
    }

    /**
     * Gives what the log tells to facts, such as weight and weight_trend. One that was given stays
     * as it was given.
     *
     * @param facts receives them; tee needs sex, age, height and pal in it
     */
    public void facts(Facts facts) {
        use(handle -> facts.use(person -> Calls.checked(
                error -> C.tonus_body_log_facts(handle, person, error))));
    }
}
