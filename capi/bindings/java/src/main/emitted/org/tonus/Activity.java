// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * An activity of the Adult Compendium of Physical Activities.
 *
 * @param edition year of the edition; codes changed their meaning between two
 * @param estimated true where the compendium estimated it from similar activities
 * @param met cost as printed: multiple of 1 kcal/kg/h, rest included
 * @param code five digits, such as "01009"
 * @param heading major heading, such as "Bicycling"
 * @param description specific activity
 */
public record Activity(int edition, boolean estimated, double met, String code, String heading,
        String description) {

    static Activity of(Struct s, int at) {
        return new Activity(s.getInt(at + Layouts.Met.EDITION),
                s.getInt(at + Layouts.Met.ESTIMATED) != 0, s.getDouble(at + Layouts.Met.MET),
                Scratch.text(s.getLong(at + Layouts.Met.CODE)),
                Scratch.text(s.getLong(at + Layouts.Met.HEADING)),
                Scratch.text(s.getLong(at + Layouts.Met.DESCRIPTION)));
    }
}
