// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * Expenditure with its 90 % interval.
 *
 * @param outliers weighings left out
 * @param kcalPerDay total energy expenditure
 * @param standardError kcal/d
 * @param low lower end of the 90 % interval
 * @param high upper end
 * @param intake mean intake of the window, kcal/d
 * @param kgPerWeek slope of the weight in the window
 */
public record ExpenditureEstimate(int outliers, double kcalPerDay, double standardError,
        double low, double high, double intake, double kgPerWeek) {

    static ExpenditureEstimate of(Struct s, int at) {
        return new ExpenditureEstimate(s.getInt(at + Layouts.Expenditure.OUTLIERS),
                s.getDouble(at + Layouts.Expenditure.KCAL_PER_DAY),
                s.getDouble(at + Layouts.Expenditure.STANDARD_ERROR),
                s.getDouble(at + Layouts.Expenditure.LOW),
                s.getDouble(at + Layouts.Expenditure.HIGH),
                s.getDouble(at + Layouts.Expenditure.INTAKE),
                s.getDouble(at + Layouts.Expenditure.KG_PER_WEEK));
    }
}
