// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is looked up: equations for a person, activities, exercises. */
public final class Lookup {
    /** How sure an exercise is. */
    public enum Confidence { UNRESOLVED, EXACT, CLOSE, MUSCLES_ONLY, NO_STRENGTH, BY_WORDS }

    /** The exercise that an app's name stands for; its id is empty where there is none. */
    public record Resolved(String id, Confidence confidence) {}

    private Lookup() {}

    /** The equations of a family that need facts alone: {@link #choose(Facts, String, Map)}. */
    public static List<Candidate> choose(Facts facts, String family) {
        return choose(facts, family, Map.of());
    }

    /**
     * The equations that give the same result, best first: those inside the studied population, of
     * these the one with the smallest standard error. Those not applicable stand at the end, each
     * with what it lacks.
     *
     * @param family a fact such as rmr, or an id without its last part: training.one_rm
     * @param inputs those that are no facts, by their name with the unit: load_kg
     */
    public static List<Candidate> choose(Facts facts, String family, Map<String, Double> inputs) {
        byte[] id = Calls.text(family);
        long[] names = new long[inputs.size()];
        double[] values = new double[names.length];
        try (Scratch scratch = new Scratch()) {
            int at = 0;
            for (Map.Entry<String, Double> input : inputs.entrySet()) {
                names[at] = scratch.add(Calls.text(input.getKey()));
                values[at++] = Numbers.of(input.getValue());
            }
            return facts.use(handle -> {
                Table found = new Table(Layouts.Candidate.SIZE);
                Calls.checked(error -> C.tonus_choose(handle, id, names, values, names.length,
                        null, 0, found.size, error));
                found.makeRoom();
                Calls.checked(error -> C.tonus_choose(handle, id, names, values, names.length,
                        found.rows.words, found.size[0], found.size, error));
                List<Candidate> made = new ArrayList<>();
                for (int i = 0; i < found.size[0]; i++) {
                    made.add(Candidate.of(found.rows, i * Layouts.Candidate.SIZE));
                }
                return made;
            });
        }
    }

    /** Structs in a row, each with its size. */
    private static final class Table {
        final int each;
        final long[] size = new long[1];
        Struct rows;

        Table(int each) {
            this.each = each;
        }

        void makeRoom() {
            rows = new Struct(each * Math.max(1, Math.toIntExact(size[0])));
            for (int i = 0; i < size[0]; i++) {
                rows.put(i * each, each);
            }
        }
    }

    /**
     * An activity of the Adult Compendium of Physical Activities.
     *
     * @param edition year of the edition: 2024
     * @param code five digits, such as 12050
     */
    public static Activity metFind(int edition, String code) {
        byte[] key = Calls.text(code);
        Struct found = new Struct(Layouts.Met.SIZE);
        Calls.checked(error -> C.tonus_met_find(edition, key, found.words, error));
        return Activity.of(found, 0);
    }

    /**
     * Codes of the activities of which a word begins with each word of a text, best match first.
     *
     * @param edition year of the edition: 2024
     * @param text such as running 6 mph; without a word it finds all
     */
    public static List<String> metSearch(int edition, String text) {
        byte[] words = Calls.text(text);
        long[] found = new long[1];
        Calls.checked(error -> C.tonus_met_search(edition, words, null, 0, found, error));
        long[] codes = new long[Math.toIntExact(found[0])];
        Calls.checked(
                error -> C.tonus_met_search(edition, words, codes, codes.length, found, error));
        List<String> made = new ArrayList<>();
        for (long code : codes) {
            made.add(Scratch.text(code));
        }
        return made;
    }

    /** The exercise that an app's name stands for, such as Bent Over Row (Dumbbell). */
    public static Resolved resolveExercise(String name) {
        int[] confidence = new int[1];
        String id = Scratch.text(C.tonus_exercise_resolve(Calls.text(name), confidence));
        return new Resolved(id, Numbers.word(Confidence.values(), confidence[0] + 1));
    }
}
