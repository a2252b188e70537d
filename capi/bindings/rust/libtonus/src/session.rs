// SPDX-License-Identifier: BSL-1.0
//! Energy of cardio sessions.

use crate::choices::Sex;
use crate::emitted::records::SessionEnergy;
use crate::error::{checked, not_zero, Error};
use crate::quantity::Input;
use crate::units::{BeatsPerMinute, Kilograms, MetresPerMinute, Minutes, Seconds, Years};
use libtonus_sys as sys;

/// Intervals of a session. Rest follows every round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Intervals {
    /// 1 to 200, whole.
    pub rounds: f64,
    /// Work in a round, up to 3600 s.
    pub work: Seconds,
    /// Rest in a round, 0 to 3600 s.
    pub rest: Seconds,
    /// Cost of the work, 1 to 25 MET.
    pub work_met: f64,
    /// Cost of the rest, 1 to 25 MET.
    pub rest_met: f64,
}

/// How fast somebody went on foot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// Up to 400 m/min.
    pub speed: MetresPerMinute,
    /// Slope as a share, 0 to 0.5.
    pub grade: f64,
    /// False: walking.
    pub running: bool,
}

/// One session and who did it. The energy comes from the first that is given of: intervals, MET,
/// pace, heart rate.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CardioSession {
    /// Body weight.
    pub weight: Kilograms,
    /// Up to 1440 min; None where intervals make their own.
    pub duration: Option<Minutes>,
    /// Of an interval session.
    pub intervals: Option<Intervals>,
    /// Cost of a steady session, 1 to 25 MET, such as that of [`met_find`](crate::met_find).
    pub met: Option<f64>,
    /// Of a session on foot.
    pub pace: Option<Pace>,
    /// Mean heart rate, 20 to 250 beats a minute.
    pub heart_rate: Option<BeatsPerMinute>,
    /// Needed for the heart rate alone.
    pub sex: Option<Sex>,
    /// Needed for the heart rate alone.
    pub age: Option<Years>,
    /// Resting heart rate, for the share of the reserve.
    pub hr_rest: Option<BeatsPerMinute>,
    /// Highest heart rate, for the share of the reserve.
    pub hr_max: Option<BeatsPerMinute>,
}

/// Energy and minutes of a session. Refused are one whose energy needs what is not given
/// (`Kind::MissingInput`), and a heart rate that gives less energy than rest
/// (`Kind::OutsideDomain`).
pub fn session_energy(session: &CardioSession) -> Result<SessionEnergy, Error> {
    let (done, mut found) = (session.c()?, sys::tonus_cardio_energy::default());
    let status =
        checked(|error| unsafe { sys::tonus_cardio_session_energy(&done, &mut found, error) })?;
    SessionEnergy::of(&found, status)
}

impl CardioSession {
    fn c(&self) -> Result<sys::tonus_cardio_session, Error> {
        let (of, on_foot) = (self.intervals, self.pace);
        Ok(sys::tonus_cardio_session {
            sex: self.sex.map_or(0, |sex| sex.number() as i32),
            running: on_foot.is_some_and(|pace| pace.running).into(),
            weight_kg: self.weight.0,
            duration_min: stated("duration", self.duration)?,
            rounds: stated("rounds", of.map(|of| of.rounds))?,
            work_s: stated("work", of.map(|of| of.work))?,
            rest_s: known("rest", of.map(|of| of.rest))?,
            work_met: stated("work_met", of.map(|of| of.work_met))?,
            rest_met: stated("rest_met", of.map(|of| of.rest_met))?,
            met: stated("met", self.met)?,
            speed_m_per_min: stated("speed", on_foot.map(|pace| pace.speed))?,
            grade: known("grade", on_foot.map(|pace| pace.grade))?,
            heart_rate_bpm: stated("heart_rate", self.heart_rate)?,
            age_y: stated("age", self.age)?,
            hr_rest_bpm: stated("hr_rest", self.hr_rest)?,
            hr_max_bpm: stated("hr_max", self.hr_max)?,
            ..Default::default()
        })
    }
}

/// A number that C takes as not given where it is NaN: given as one it would be lost.
fn known<T: Input>(name: &str, given: Option<T>) -> Result<f64, Error> {
    let number = given.map_or(0.0, T::number);
    if number.is_nan() {
        let told = format!("{name}: NaN; None is the way to give none");
        return Err(Error::said(sys::TONUS_NOT_FINITE, told));
    }
    Ok(number)
}

/// The same where C takes 0 as not given too.
fn stated<T: Input>(name: &str, given: Option<T>) -> Result<f64, Error> {
    not_zero(name, given.map(T::number))?;
    known(name, given)
}
