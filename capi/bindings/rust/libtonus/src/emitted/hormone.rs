// Written by capi/bindings/emit.py.

//! Equations of the domain hormone.

#[allow(unused_imports)]
use crate::equation::{many, series, single};
#[allow(unused_imports)]
use crate::quantity::{cells, optional, sparse, Input};
#[allow(unused_imports)]
use crate::{choices::*, units::*, Batch, Error, Estimate};

/// Equations hormone.homa_ir.
pub mod homa_ir {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Insulin resistance from a fasting sample, HOMA1-IR.
    ///
    /// Result: homa_ir.
    /// Studied: adults without diabetes drugs.
    /// Standard error: none published.
    /// Source: Matthews et al. 1985: Homeostasis model assessment: insulin resistance and beta-cell
    /// function from fasting plasma glucose and insulin concentrations in man. Diabetologia
    /// 28:412-419.
    ///
    /// * `fasting_insulin`: in u\[iU\]/mL, possible 0 to 10000
    /// * `fasting_glucose`: in mmol/L, possible 0 to 150
    pub fn matthews_1985(
        fasting_insulin: MicroUnitsPerMillilitre,
        fasting_glucose: MillimolesPerLitre,
    ) -> Result<Estimate<f64>, Error> {
        single(c"hormone.homa_ir.matthews_1985", &[fasting_insulin.number(), fasting_glucose.number()])
    }

    /// [`matthews_1985`] of columns: a row each.
    pub fn matthews_1985_many(
        fasting_insulin: &[MicroUnitsPerMillilitre],
        fasting_glucose: &[MillimolesPerLitre],
    ) -> Result<Batch<f64>, Error> {
        many(c"hormone.homa_ir.matthews_1985", &[cells(fasting_insulin), cells(fasting_glucose)])
    }
}
