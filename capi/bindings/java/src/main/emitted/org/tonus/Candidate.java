// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * An equation of a family on what is known of one person.
 *
 * @param status 0 or cautions: applicable; negative: why it is not
 * @param id the equation
 * @param unit unit of the numbers, one for the family; "" for a class
 * @param input the input that is missing or refused; null if applicable
 * @param apart the group it is only for, which no fact tells; or null
 * @param value its result; NaN where not applicable
 * @param standardError published, widened by those of derived inputs; NaN if unknown
 * @param low lower end of the 95 % interval, or NaN
 * @param high upper end of the 95 % interval, or NaN
 */
public record Candidate(int status, String id, String unit, String input, String apart,
        double value, double standardError, double low, double high) {

    static Candidate of(Struct s, int at) {
        return new Candidate(s.getInt(at + Layouts.Candidate.STATUS),
                Scratch.text(s.getLong(at + Layouts.Candidate.ID)),
                Scratch.text(s.getLong(at + Layouts.Candidate.UNIT)),
                Scratch.text(s.getLong(at + Layouts.Candidate.INPUT)),
                Scratch.text(s.getLong(at + Layouts.Candidate.APART)),
                s.getDouble(at + Layouts.Candidate.VALUE),
                s.getDouble(at + Layouts.Candidate.STANDARD_ERROR),
                s.getDouble(at + Layouts.Candidate.LOW), s.getDouble(at + Layouts.Candidate.HIGH));
    }
}
