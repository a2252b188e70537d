// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Weeks of a log as C hands them over. */
final class Weeks extends Handle {
    Weeks(long pointer) {
        super(pointer, C::tonus_weeks_free);
    }

    List<Week> all() {
        return use(handle -> {
            List<Week> made = new ArrayList<>();
            for (long i = 0, count = C.tonus_weeks_count(handle); i < count; i++) {
                long index = i;
                Struct week = new Struct(Layouts.Week.SIZE);
                Calls.checked(error -> C.tonus_weeks_get(handle, index, week.words, error));
                made.add(Week.of(week, 0, muscles(handle, index)));
            }
            return made;
        });
    }

    private static Map<String, MuscleWeek> muscles(long handle, long index) {
        Map<String, MuscleWeek> made = new LinkedHashMap<>();
        for (int i = 1; !name(i).isEmpty(); i++) {
            int muscle = i;
            Struct work = new Struct(Layouts.MuscleWeek.SIZE);
            Calls.checked(
                    error -> C.tonus_weeks_muscle(handle, index, muscle, work.words, error));
            made.put(name(i), MuscleWeek.of(work, 0));
        }
        return made;
    }

    private static String name(int muscle) {
        return Scratch.text(C.tonus_muscle_name(muscle));
    }
}
