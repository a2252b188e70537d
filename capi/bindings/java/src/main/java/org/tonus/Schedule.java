// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/** Numbers that depend on the person, on the day, or on both. */
public final class Schedule {
    private final double[] values;
    private final int rows;
    private final int days;

    /** @param rows 1 where they are for all people; `days` likewise */
    private Schedule(double[] values, int rows, int days) {
        this.values = values;
        this.rows = rows;
        this.days = days;
    }

    /** One number for everybody and every day. */
    public static Schedule constant(double value) {
        return new Schedule(new double[] {value}, 1, 1);
    }

    /** A number for each person, on every day. */
    public static Schedule ofPeople(double... values) {
        return new Schedule(values.clone(), values.length, 1);
    }

    /** A number for each day, for everybody. */
    public static Schedule ofDays(double... values) {
        return new Schedule(values.clone(), 1, values.length);
    }

    /** The days of each person. */
    public static Schedule of(double[]... people) {
        int days = people.length == 0 ? 0 : people[0].length;
        double[] values = new double[Math.multiplyExact(people.length, days)];
        for (int i = 0; i < people.length; i++) {
            Numbers.sameLength("a person's schedule", i, people[i].length, days);
            System.arraycopy(people[i], 0, values, i * days, days);
        }
        return new Schedule(values, people.length, days);
    }

    /** Lets the three members of a struct that begin at `at` point to the numbers. */
    void put(Struct struct, int at, String name, int people, int length, Scratch scratch) {
        if (rows != 1 && rows != people || days != 1 && days != length) {
            throw new TonusException(C.WRONG_COUNT, name + " has " + rows + " people and " + days
                    + " days, not 1 or " + people + " and 1 or " + length, -1);
        }
        struct.put(at, scratch.add(values));
        struct.put(at + 8, rows == 1 ? 0L : days);
        struct.put(at + 16, days == 1 ? 0L : 1L);
    }
}
