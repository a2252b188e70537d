// Written by capi/bindings/emit.py.
package org.tonus;

/** Every method of every domain. */
final class AllNamed {
    private AllNamed() {}

    static void add() {
        NamedBody.add();
        NamedCardio.add();
        NamedEnergy.add();
        NamedHormone.add();
        NamedNutrition.add();
        NamedTraining.add();
        NamedTreatment.add();
    }
}
