// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * What the model-based filter takes for noise.
 *
 * @param outliersInARow so many on one side are a change of the weight
 * @param weighingNoise standard deviation of a weighing, share of the weight
 * @param intakeNoise of a day's logged intake, share of it
 * @param expenditureDoubt of the expected expenditure at the start, share of it
 * @param expenditureWander of the expenditure in a day, kcal/d
 * @param fatDoubt of body fat at the start, share of the weight
 * @param fluidNoiseKg of extracellular fluid in a day
 * @param outlier standard deviations beyond which a weighing is left out
 */
public record ExpenditureSettings(int outliersInARow, double weighingNoise, double intakeNoise,
        double expenditureDoubt, double expenditureWander, double fatDoubt, double fluidNoiseKg,
        double outlier) {

    static ExpenditureSettings of(Struct s, int at) {
        return new
                ExpenditureSettings(s.getInt(at + Layouts.ExpenditureSettings.OUTLIERS_IN_A_ROW),
                s.getDouble(at + Layouts.ExpenditureSettings.WEIGHING_NOISE),
                s.getDouble(at + Layouts.ExpenditureSettings.INTAKE_NOISE),
                s.getDouble(at + Layouts.ExpenditureSettings.EXPENDITURE_DOUBT),
                s.getDouble(at + Layouts.ExpenditureSettings.EXPENDITURE_WANDER),
                s.getDouble(at + Layouts.ExpenditureSettings.FAT_DOUBT),
                s.getDouble(at + Layouts.ExpenditureSettings.FLUID_NOISE_KG),
                s.getDouble(at + Layouts.ExpenditureSettings.OUTLIER));
    }

    /** The same with outliersInARow. */
    public ExpenditureSettings withOutliersInARow(int outliersInARow) {
        return new ExpenditureSettings(outliersInARow, weighingNoise, intakeNoise,
                expenditureDoubt, expenditureWander, fatDoubt, fluidNoiseKg, outlier);
    }

    /** The same with weighingNoise. */
    public ExpenditureSettings withWeighingNoise(double weighingNoise) {
        return new ExpenditureSettings(outliersInARow, weighingNoise, intakeNoise,
                expenditureDoubt, expenditureWander, fatDoubt, fluidNoiseKg, outlier);
    }

    /** The same with intakeNoise. */
    public ExpenditureSettings withIntakeNoise(double intakeNoise) {
        return new ExpenditureSettings(outliersInARow, weighingNoise, intakeNoise,
                expenditureDoubt, expenditureWander, fatDoubt, fluidNoiseKg, outlier);
    }

    /** The same with expenditureDoubt. */
    public ExpenditureSettings withExpenditureDoubt(double expenditureDoubt) {
        return new ExpenditureSettings(outliersInARow, weighingNoise, intakeNoise,
                expenditureDoubt, expenditureWander, fatDoubt, fluidNoiseKg, outlier);
    }

    /** The same with expenditureWander. */
    public ExpenditureSettings withExpenditureWander(double expenditureWander) {
        return new ExpenditureSettings(outliersInARow, weighingNoise, intakeNoise,
                expenditureDoubt, expenditureWander, fatDoubt, fluidNoiseKg, outlier);
    }

    /** The same with fatDoubt. */
    public ExpenditureSettings withFatDoubt(double fatDoubt) {
        return new ExpenditureSettings(outliersInARow, weighingNoise, intakeNoise,
                expenditureDoubt, expenditureWander, fatDoubt, fluidNoiseKg, outlier);
    }

    /** The same with fluidNoiseKg. */
    public ExpenditureSettings withFluidNoiseKg(double fluidNoiseKg) {
        return new ExpenditureSettings(outliersInARow, weighingNoise, intakeNoise,
                expenditureDoubt, expenditureWander, fatDoubt, fluidNoiseKg, outlier);
    }

    /** The same with outlier. */
    public ExpenditureSettings withOutlier(double outlier) {
        return new ExpenditureSettings(outliersInARow, weighingNoise, intakeNoise,
                expenditureDoubt, expenditureWander, fatDoubt, fluidNoiseKg, outlier);
    }

    Struct struct() {
        return new Struct(Layouts.ExpenditureSettings.SIZE)
                .put(Layouts.ExpenditureSettings.OUTLIERS_IN_A_ROW, outliersInARow)
                .put(Layouts.ExpenditureSettings.WEIGHING_NOISE, weighingNoise)
                .put(Layouts.ExpenditureSettings.INTAKE_NOISE, intakeNoise)
                .put(Layouts.ExpenditureSettings.EXPENDITURE_DOUBT, expenditureDoubt)
                .put(Layouts.ExpenditureSettings.EXPENDITURE_WANDER, expenditureWander)
                .put(Layouts.ExpenditureSettings.FAT_DOUBT, fatDoubt)
                .put(Layouts.ExpenditureSettings.FLUID_NOISE_KG, fluidNoiseKg)
                .put(Layouts.ExpenditureSettings.OUTLIER, outlier);
    }
}
