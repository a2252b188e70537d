// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * A person that the filter follows; unscreened: no safety rule is asked here.
 *
 * @param sex MALE: male, FEMALE: female
 * @param ageY 18 or more
 * @param heightCm standing height
 * @param pal physical activity level expected
 * @param fatMassKg body fat at the start, or NaN: estimated
 */
public record FollowedPerson(Sex sex, double ageY, double heightCm, double pal, double fatMassKg) {
    /** Nothing is given. */
    public static final FollowedPerson NONE = new FollowedPerson(null, 0, 0, 0, Double.NaN);

    /** The same with sex. */
    public FollowedPerson withSex(Sex sex) {
        return new FollowedPerson(sex, ageY, heightCm, pal, fatMassKg);
    }

    /** The same with ageY. */
    public FollowedPerson withAgeY(double ageY) {
        return new FollowedPerson(sex, ageY, heightCm, pal, fatMassKg);
    }

    /** The same with heightCm. */
    public FollowedPerson withHeightCm(double heightCm) {
        return new FollowedPerson(sex, ageY, heightCm, pal, fatMassKg);
    }

    /** The same with pal. */
    public FollowedPerson withPal(double pal) {
        return new FollowedPerson(sex, ageY, heightCm, pal, fatMassKg);
    }

    /** The same with fatMassKg. */
    public FollowedPerson withFatMassKg(double fatMassKg) {
        return new FollowedPerson(sex, ageY, heightCm, pal, fatMassKg);
    }

    Struct struct() {
        return new Struct(Layouts.ExpenditurePerson.SIZE)
                .put(Layouts.ExpenditurePerson.SEX, Numbers.choice(sex))
                .put(Layouts.ExpenditurePerson.AGE_Y, ageY)
                .put(Layouts.ExpenditurePerson.HEIGHT_CM, heightCm)
                .put(Layouts.ExpenditurePerson.PAL, pal)
                .put(Layouts.ExpenditurePerson.FAT_MASS_KG, fatMassKg);
    }
}
