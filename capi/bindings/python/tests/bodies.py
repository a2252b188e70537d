#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Body logs, regions and cardio sessions, with the expected values of tests/capi, or by hand."""
import unittest

import numpy

import libtonus as tonus

MONDAY_S = 1756684800  # 2025-09-01
EXTRAPOLATED = 2
AT_REST = 3.5 * 70 / 200  # kcal of a minute of 1 MET at 70 kg


class Bodies(unittest.TestCase):
    def refused(self, status, words, call, *given, **named):
        with self.assertRaisesRegex(tonus.TonusError, words) as caught:
            call(*given, **named)
        self.assertEqual(caught.exception.status, status)


class BodyLogs(Bodies):
    text = "date,weight,kcal\n2025-09-01,176.4,2000\n2025-09-02,,2100\nbad,80,\n2025-09-04,175,1\n"

    def test_files_are_read(self):
        log = tonus.BodyLog()
        read = log.read(self.text, weight_unit="pound")
        self.assertEqual(read, tonus.BodyImported(False, rows=4, used=3, empty=0, rejected=1,
                                                  values=5))
        (rejected,) = log.rejected()
        self.assertEqual(rejected.line, 4)
        self.assertIn("bad", rejected.reason)
        self.assertTrue(tonus.BodyLog().read(self.text.encode()).weight_unit_assumed)
        self.refused(-14, "", log.read, "x")
        self.assertEqual(len(log.rejected()), 1)
        with self.assertRaisesRegex(ValueError, "weight_unit='kg' is not one of kilogram, pound"):
            log.read(self.text, weight_unit="kg")

    def test_the_order_of_a_date_is_not_guessed(self):
        log, text = tonus.BodyLog(), "date,weight\n03/04/2025,80\n"
        log.read(text)
        self.assertEqual((len(log.rejected()), len(log.columns().day)), (1, 0))
        log.read(text, date_order="month_first")
        self.assertEqual(log.columns().first_day_s, 20151 * 86400)  # 2025-03-04

    def test_values_are_checked(self):
        log = tonus.BodyLog()
        log.add("waist", MONDAY_S, 90)
        self.refused(-3, "waist", log.add, "waist", MONDAY_S, -1)
        self.refused(-7, "", log.add, "wrist", MONDAY_S, 17)
        with self.assertRaisesRegex(TypeError, "time_s=1.5 is no whole number"):
            log.add("waist", 1.5, 90)
        with self.assertRaisesRegex(TypeError, "value='90' is no number"):
            log.add("waist", MONDAY_S, "90")

    def test_columns_have_every_day(self):
        log = tonus.BodyLog()
        log.read(self.text, weight_unit="pound")
        day, weight, intake, first = log.columns()
        self.assertEqual((list(day), first), ([0, 1, 2, 3], MONDAY_S))
        self.assertAlmostEqual(weight[0], 176.4 * 0.45359237, 12)
        self.assertEqual(list(numpy.isnan(weight)), [False, True, True, False])
        self.assertEqual((intake[1], intake[3]), (2100, 1))
        self.assertTrue(numpy.isnan(intake[2]))
        self.assertEqual(tonus.BodyLog().columns().day.size, 0)

    def test_columns_feed_trend_and_expenditure(self):
        log = tonus.BodyLog()
        for day in range(42):
            log.add("weight", MONDAY_S + 86400 * day, 90 - 0.1 * day)
            log.add("intake", MONDAY_S + 86400 * day, 2000)
        day, weight, intake, _first = log.columns()
        self.assertAlmostEqual(tonus.trend.slope(day, weight, 28).slope_kg_per_day, -0.1, 12)
        found = tonus.expenditure.balance(day, weight, intake)
        self.assertAlmostEqual(found.kcal_per_day, 2770, 6)  # 2000 + 0.1 * 7700

    def test_facts_are_told(self):
        log, given = tonus.BodyLog(), tonus.Facts(weighins=1)
        for day in range(42):
            log.add("weight", 86400 * day, 90 - 0.1 * day)
        self.assertAlmostEqual(log.facts()["weight_trend"], -70 / 87.25, 9)
        self.assertIs(log.facts(given), given)
        self.assertEqual(given["weighins"], 1)

    def test_a_closed_log_raises(self):
        with tonus.BodyLog() as log:
            pass
        with self.assertRaisesRegex(ValueError, "closed"):
            log.rejected()


class Regions(Bodies):
    def test_sites_are_known(self):
        self.assertEqual(tonus.region.of_site("subscapular"), ("trunk_site", "trunk_trials"))
        self.assertEqual(tonus.region.of_site("face"), ("face", "none"))
        self.refused(-7, "site='nose'", tonus.region.of_site, "nose")

    def test_a_prior_is_known(self):
        self.assertEqual(tonus.region.prior("trunk_site", "female"), (1.04, 0.35))
        self.assertEqual(tonus.region.prior("leg", "female", "after"), (0.9, 0.35))
        for words, given in (("region='nose'", ("nose", "male")), ("sex='man'", ("leg", "man")),
                             ("menopause='yes'", ("leg", "female", "yes"))):
            with self.assertRaisesRegex(ValueError, f"{words} is not one of"):
                tonus.region.prior(*given)

    def test_a_change_is_projected(self):
        change = tonus.region.project(1.04, 0.35, 21, 18)
        self.assertAlmostEqual(change.change_percent, -14.81, delta=0.005)
        self.assertAlmostEqual(change.low_percent, -23.36, delta=0.005)
        self.assertGreater(change.high_percent, change.change_percent)
        self.assertEqual(change.status, 0)
        self.assertEqual(tonus.region.project(1, 0, 21, 7).status, EXTRAPOLATED)
        self.refused(-2, "fat_before_kg", tonus.region.project, 1.04, 0.35, float("nan"), 18)

    def test_losses_add_up(self):
        regions = [9, 2.5, 9.5]
        then = tonus.region.distribute(regions, [1.04, 1.5, 0.8], 21, 18)
        self.assertAlmostEqual(then[0], 7.644923, 6)
        self.assertAlmostEqual(then.sum(), 18, 12)
        self.refused(-4, "regions", tonus.region.distribute, regions, [1, 1, 1], 30, 18)
        with self.assertRaisesRegex(ValueError, "different lengths"):
            tonus.region.distribute(regions, [1.04], 21, 18)

    def test_an_exponent_is_calibrated(self):
        fat, fold, prior = [21, 20, 19, 18], [24, 22.5, 21.5, 20], (1.04, 0.35)
        own = tonus.region.calibrate(fat, fold, *prior, measuring_error=0.05)
        self.assertAlmostEqual(own.k, 1.084535, 6)
        self.assertAlmostEqual(own.own_weight, 0.392828, 6)
        self.assertAlmostEqual(own.span_percent, 100 * 3 / 21, 12)
        self.refused(-6, "", tonus.region.calibrate, fat[:2], fold[:2], *prior, 0.05)

    def test_numbers_of_a_site(self):
        self.assertAlmostEqual(tonus.region.fat_loss_for(0.861, 1.04), 13.4, delta=0.05)
        self.assertAlmostEqual(tonus.region.detectable_change(0.05), 13.86, delta=0.005)
        self.refused(-3, "left", tonus.region.fat_loss_for, 1.5, 1.04)
        bonus = tonus.region.contested_local_bonus(0.07, 10, minutes_per_week=228)
        self.assertAlmostEqual(bonus.kg, 0.7, 12)
        self.assertEqual(bonus.status, EXTRAPOLATED)
        self.refused(-3, "minutes_per_week", tonus.region.contested_local_bonus, 0.07, 10, 200)


class Sessions(Bodies):
    half_an_hour = {"weight_kg": 70, "duration_min": 30}

    def test_a_cost_is_enough(self):
        run = tonus.session_energy(**self.half_an_hour, met=9.3)
        self.assertAlmostEqual(run.gross_kcal, 9.3 * AT_REST * 30, 9)
        self.assertAlmostEqual(run.net_kcal, 8.3 * AT_REST * 30, 9)
        self.assertEqual((run.source, run.vigorous_min, run.status), ("met", 30, 0))
        self.assertTrue(numpy.isnan(run.reserve))

    def test_a_pace_is_walked_or_run(self):
        walk = tonus.session_energy(**self.half_an_hour, speed_m_per_min=80)
        self.assertEqual(walk.source, "pace")
        self.assertAlmostEqual(walk.met, (3.5 + 8) / 3.5, 12)
        run = tonus.session_energy(**self.half_an_hour, speed_m_per_min=160, grade=0.02,
                                   running=True)
        self.assertAlmostEqual(run.met, (3.5 + 0.2 * 160 + 0.9 * 160 * 0.02) / 3.5, 12)

    def test_a_heart_rate_needs_the_person(self):
        pulse = {"heart_rate_bpm": 140, "hr_rest_bpm": 60, "hr_max_bpm": 190}
        self.refused(-9, "age", tonus.session_energy, **self.half_an_hour, **pulse)
        ride = tonus.session_energy(**self.half_an_hour, **pulse, age_y=30, sex="male")
        gross = (-55.0969 + 0.6309 * 140 + 0.1988 * 70 + 0.2017 * 30) / 4.184 * 30
        self.assertAlmostEqual(ride.gross_kcal, gross, 9)
        self.assertEqual(ride.source, "heart_rate")
        self.assertAlmostEqual(ride.reserve, 80 / 130, 12)

    def test_intervals_make_their_duration(self):
        done = tonus.session_energy(weight_kg=70, rounds=8, work_s=60, rest_s=120, work_met=11,
                                    rest_met=4)
        self.assertEqual((done.source, done.duration_min, done.interval_work_min),
                         ("intervals", 24, 8))
        self.assertAlmostEqual(done.net_kcal, 8 * (10 + 2 * 3) * AT_REST, 9)

    def test_impossible_sessions_are_refused(self):
        self.refused(-9, "", tonus.session_energy, **self.half_an_hour)
        self.refused(-3, "met", tonus.session_energy, **self.half_an_hour, met=26)
        self.refused(-2, "", tonus.session_energy, duration_min=30, weight_kg=numpy.nan, met=9)
        with self.assertRaisesRegex(TypeError, "no input speed; there are"):
            tonus.session_energy(speed=80)
        with self.assertRaisesRegex(ValueError, "running=2 is out of range"):
            tonus.session_energy(running=2)


if __name__ == "__main__":
    unittest.main()
