// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Runs the conformance suite through this binding: Conformance CONFORMANCE.json
 *
 * <p>A case passes with the status of C and the same bits: by id, through the method of its name
 * and in columns.
 */
final class Conformance {
    private static final Set<String> CALLED = new HashSet<>();

    private Conformance() {}

    /** What differs. */
    private static final class Difference extends RuntimeException {
        private static final long serialVersionUID = 1;

        Difference(String what, Object got, Object expected) {
            super(what + " " + got + ", C " + expected);
        }
    }

    private static void same(String what, Object got, Object expected) {
        if (!Objects.equals(got, expected)) {
            throw new Difference(what, got, expected);
        }
    }

    private static double number(JsonElement value) {
        return value.isJsonNull() ? Double.NaN : value.getAsDouble();
    }

    private static double[] numbers(JsonElement list) {
        JsonArray array = list.getAsJsonArray();
        double[] made = new double[array.size()];
        for (int i = 0; i < made.length; i++) {
            made[i] = number(array.get(i));
        }
        return made;
    }

    private static void equation(JsonObject one) {
        String id = one.get("id").getAsString();
        JsonArray array = one.getAsJsonArray("lists");
        double[][] lists = new double[array.size()][];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = numbers(array.get(i));
        }
        double[] scalars = numbers(one.get("scalars"));
        int status = one.get("status").getAsInt();
        Named.Told expected = status < 0
                ? new Named.Told(status, "nan", null, one.get("argument").getAsInt())
                : new Named.Told(status, one.get("value").getAsString(),
                        one.get("standard_error").getAsString(), -1);
        Named.Told row = new Named.Told(status, expected.value(), null, -1);
        same("by id", Named.answer(() -> lists.length == 0 ? Tonus.evaluate(id, scalars)
                : Tonus.evaluateSeries(id, lists, scalars)), expected);
        if (lists.length == 0) {
            double[][] columns = new double[scalars.length][];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = new double[] {scalars[i]};
            }
            same("columns by id", Named.row(() -> Tonus.evaluateMany(id, columns)), row);
        }
        byName(id, lists, scalars, expected, row);
    }

    private static void byName(String id, double[][] lists, double[] scalars,
            Named.Told expected, Named.Told row) {
        Named.Both named = Named.ALL.get(id).with(lists, scalars);
        try {
            same("by name", named.single().get(), expected);
        } catch (Named.Inexpressible left) {
            return; // by id it was called
        }
        CALLED.add(id);
        if (named.columns() != null) {
            same("columns by name", named.columns().get(), row);
        }
    }

    private static void rule(JsonObject one) {
        try (Facts facts = new Facts()) {
            for (JsonElement fact : one.getAsJsonArray("facts")) {
                JsonArray pair = fact.getAsJsonArray();
                facts.parse(pair.get(0).getAsString(), pair.get(1).getAsString());
            }
            Severity severity = Tonus.evaluateRule(one.get("id").getAsString(), facts);
            same("severity", severity.ordinal() - 1, one.get("severity").getAsInt());
        }
    }

    private static void adult(JsonObject one) {
        JsonObject who = one.getAsJsonObject("who");
        Adult adult = new Adult(Sex.of(number(who.get("sex"))), number(who.get("age_y")),
                number(who.get("height_cm")), number(who.get("weight_kg")),
                number(who.get("pal")), number(who.get("fat_mass_kg")),
                number(who.get("intake_kcal_per_day")), number(who.get("carbohydrate")),
                who.get("baseline").getAsInt() == 2);
        Adult.Changes changes = new Adult.Changes(
                numbers(one.get("intake_change_kcal_per_day")),
                numbers(one.get("sodium_change_mg_per_day")), numbers(one.get("carbohydrate")),
                new double[0], 0);
        double[] asked = numbers(one.get("days"));
        int[] days = new int[asked.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = (int) asked[i];
        }
        int status = one.get("status").getAsInt();
        JsonArray states = new JsonArray();
        try {
            Adult.Trajectory found = adult.simulate(changes, days);
            same("status", found.cautions(), status);
            for (Adult.State state : found.states()) {
                JsonArray pair = new JsonArray();
                pair.add(Named.bits(state.weightKg()));
                pair.add(Named.bits(state.fatMassKg()));
                states.add(pair);
            }
        } catch (TonusException refused) {
            same("status", refused.status, status);
        }
        same("states", states, one.getAsJsonArray("states"));
    }

    private static void run(JsonObject one) {
        switch (one.get("kind").getAsString()) {
            case "equation" -> equation(one);
            case "rule" -> rule(one);
            case "adult" -> adult(one);
            default -> throw new Difference("kind", one.get("kind"), "a known one");
        }
    }

    /** Ids of the catalogue that no case called by name. */
    private static List<String> uncalled() {
        List<String> left = new ArrayList<>();
        for (JsonElement e : JsonParser.parseString(Tonus.catalogueJson()).getAsJsonObject()
                .getAsJsonArray("equations")) {
            String id = e.getAsJsonObject().get("id").getAsString();
            if (!CALLED.contains(id)) {
                left.add(id);
            }
        }
        return left;
    }

    public static void main(String[] arguments) throws IOException {
        AllNamed.add();
        JsonArray cases = JsonParser.parseString(Files.readString(Path.of(arguments[0])))
                .getAsJsonObject().getAsJsonArray("cases");
        Map<String, Integer> passed = new HashMap<>();
        int all = 0;
        for (JsonElement element : cases) {
            JsonObject one = element.getAsJsonObject();
            String kind = one.get("kind").getAsString();
            try {
                run(one);
                passed.merge(kind, 1, Integer::sum);
                all++;
            } catch (Difference | TonusException wrong) {
                System.out.println(kind + " " + one.get("id").getAsString() + ": "
                        + wrong.getMessage());
            }
        }
        System.out.printf("java by %s: %d of %d cases passed (%d equation, %d rule, %d adult)%n",
                Way.name(), all, cases.size(), passed.getOrDefault("equation", 0),
                passed.getOrDefault("rule", 0), passed.getOrDefault("adult", 0));
        List<String> left = uncalled();
        if (!left.isEmpty()) {
            System.out.println("java: not called by name: " + left);
        }
        System.exit(all == 0 || all != cases.size() || !left.isEmpty() ? 1 : 0);
    }
}
