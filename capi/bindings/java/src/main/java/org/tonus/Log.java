// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** A training log. */
public final class Log extends Handle {
    /** What became of the rows of a file. */
    public record Imported(long rows, long sets, long rejected, long otherRows,
            boolean weightUnitAssumed) {}

    /** A row of a file that could not be used: its line, and why. */
    public record Rejected(long line, String reason) {}

    /** A name that no exercise was found for, and how many sets were logged under it. */
    public record Unresolved(String name, long sets) {}

    /** What the load of a day is counted in. */
    public enum Measure { TONNES, SETS }

    /** An empty log. */
    public Log() {
        super(C.tonus_log_new(), C::tonus_log_free);
    }

    /** Reads the bytes of an export of an app. */
    public Imported read(byte[] text) {
        return read(text, ImportOptions.NONE);
    }

    /** Reads an export of an app. */
    public Imported read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads an export that does not name its units, or one of no known app by its columns. */
    public Imported read(byte[] text, ImportOptions options) {
        Struct told = new Struct(Layouts.ImportSummary.SIZE);
        try (Scratch scratch = new Scratch()) {
            long[] chosen = options.struct(scratch).words;
            use(handle -> Calls.checked(error -> C.tonus_log_import(handle, text, text.length,
                    chosen, told.words, error)));
        }
        return new Imported(told.getLong(Layouts.ImportSummary.ROWS),
                told.getLong(Layouts.ImportSummary.SETS),
                told.getLong(Layouts.ImportSummary.REJECTED),
                told.getLong(Layouts.ImportSummary.OTHER_ROWS),
                told.getInt(Layouts.ImportSummary.WEIGHT_UNIT_ASSUMED) != 0);
    }

    /**
     * Adds one set after checking it.
     *
     * @param exercise name as an app writes it, or an id of the exercise table
     * @param set such as TrainingSet.NONE.withTimeS(1756749600).withReps(8).withLoadKg(50)
     */
    public Log add(String exercise, TrainingSet set) {
        byte[] name = Calls.text(exercise);
        use(handle -> Calls.checked(
                error -> C.tonus_log_add(handle, name, set.struct().words, error)));
        return this;
    }

    /** What the log tells of a person, such as back_sessions, as new facts. */
    public Facts facts() {
        Facts told = new Facts();
        facts(told);
        return told;
    }

    /** Gives what the log tells to facts. One that was given stays as it was given. */
    public void facts(Facts facts) {
        use(handle -> facts.use(person -> Calls.checked(
                error -> C.tonus_log_facts(handle, person, error))));
    }

    /** What the log holds. */
    public LogCounts report() {
        Struct counts = new Struct(Layouts.LogCounts.SIZE);
        use(handle -> Calls.checked(error -> C.tonus_log_report(handle, counts.words, error)));
        return LogCounts.of(counts, 0);
    }

    /** The rows that could not be used, in the order of reading. */
    public List<Rejected> rejected() {
        long[] line = new long[1];
        return use(handle -> listed(report().rejected(), index -> Calls.textFrom(
                (buffer, size, error) -> C.tonus_log_rejected(handle, index, line, buffer, size,
                        error)), reason -> new Rejected(line[0], reason)));
    }

    /** The names that no exercise was found for, most sets first. */
    public List<Unresolved> unresolved() {
        long[] sets = new long[1];
        return use(handle -> listed(report().unresolved(), index -> Calls.textFrom(
                (buffer, size, error) -> C.tonus_log_unresolved(handle, index, sets, buffer, size,
                        error)), name -> new Unresolved(name, sets[0])));
    }

    private static <T> List<T> listed(long count, LongFunction<String> text,
            Function<String, T> made) {
        return LongStream.range(0, count).mapToObj(text).map(made).toList();
    }

    /** The log as CSV that reads to the same log. */
    public String export() {
        return use(handle -> Calls.textFrom(
                (buffer, size, error) -> C.tonus_log_export(handle, buffer, size, error)));
    }

    /** The ISO weeks of the log, the earliest first; every set but warm-ups is hard. */
    public List<Week> weeks() {
        return weeks(Counting.NONE);
    }

    /** The weeks of the log by conventions of counting, the earliest first. */
    public List<Week> weeks(Counting counting) {
        long[] made = new long[1];
        use(handle -> Calls.checked(
                error -> C.tonus_log_weeks(handle, counting.struct().words, made, error)));
        try (Weeks weeks = new Weeks(made[0])) {
            return weeks.all();
        }
    }

    /** Records without body weight, of dumbbells as logged: {@link #records(Counting)}. */
    public String records() {
        return records(Counting.NONE);
    }

    /**
     * Records of every exercise with a load as JSON: heaviest loads by repetitions, highest
     * estimate of the maximum with its error, trend, largest tonnage.
     */
    public String records(Counting counting) {
        return use(handle -> Calls.textFrom((buffer, size, error) -> C.tonus_records_json(handle,
                counting.struct().words, buffer, size, error)));
    }

    /**
     * Load, repetitions and sets of the next session of every exercise done lately, and why, as
     * JSON. Where a rule of safety stops, every load is withheld: the call is refused.
     *
     * @param facts of the person; null is nothing known, so that nothing is screened
     */
    public String next(Facts facts, NextOptions options) {
        try (Scratch scratch = new Scratch()) {
            long[] chosen = options.struct(scratch).words;
            return use(handle -> use(facts, person -> Calls.textFrom((buffer, size, error) ->
                    C.tonus_next_json(handle, person, chosen, buffer, size, error))));
        }
    }

    /** {@link #load(Measure, long, long)} from the earliest set to the latest. */
    public String load(Measure measure) {
        return load(measure, 0, 0);
    }

    /**
     * Load of the days of the log as JSON: weekly load, monotony, strain, ratios of acute to
     * chronic load (definitions, no rule about injury), averages and their balance; null where the
     * days are too few. Days without a set are rest days.
     *
     * @param firstDay days since 1970-01-01; 0 is the earliest set
     * @param lastDay days since 1970-01-01; 0 is the latest set
     */
    public String load(Measure measure, long firstDay, long lastDay) {
        return use(handle -> Calls.textFrom((buffer, size, error) -> C.tonus_log_load_json(handle,
                Numbers.number(measure), firstDay, lastDay, buffer, size, error)));
    }
}
