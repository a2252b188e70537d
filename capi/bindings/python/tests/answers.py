#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Logs, rule sets, lookups, trends, expenditure and columns of adults, with the expected values of
tests/capi: what C answers to the same."""
import unittest

import numpy

import libtonus as tonus

MONDAY = 20332  # 2025-09-01
EVENING_S = (MONDAY * 24 + 18) * 3600
SIZE = "energy.deficit.size"


def mixed_log():
    """A row, a pull-up of one side, a name that is no exercise and a line that is not read."""
    log = tonus.Log()
    log.add("Bent Over Row (Barbell)", EVENING_S, reps=8, load_kg=50)
    log.add("Pull Up", EVENING_S, reps=8, load_kg=50, side="left", assistance_kg=10,
            heart_rate_bpm=120, eccentric_s=3, concentric_s=1)
    log.read("Day;Lift;Reps\n2025-09-04;No Such Thing;8\n2025-09-04;Push Up;many\n",
             columns="start=Day;exercise=Lift;reps=Reps")
    return log


def press_log():
    """Bench press 3 x 12 with 60 kg; a machine that takes 30 kg off a pull-up."""
    log = tonus.Log()
    for _ in range(3):
        log.add("Bench Press (Barbell)", EVENING_S, reps=12, load_kg=60)
    log.add("Pull Up (Assisted)", EVENING_S + 2 * 86400, reps=6, load_kg=30)
    return log


class Logs(unittest.TestCase):
    def refused(self, status, words, call, *given, **named):
        with self.assertRaisesRegex(tonus.TonusError, words) as caught:
            call(*given, **named)
        self.assertEqual(caught.exception.status, status)

    def test_a_log_is_counted(self):
        log = mixed_log()
        counts = log.report()
        self.assertEqual((counts.rows, counts.sets, counts.rejected, counts.unresolved),
                         (4, 3, 1, 1))
        self.assertEqual((counts.first_day, counts.last_day, counts.tonnage_kg),
                         (MONDAY, MONDAY + 3, 720))
        (rejected,) = log.rejected()
        self.assertEqual(rejected.line, 3)
        self.assertIn('Reps "many"', rejected.reason)
        self.assertEqual(log.unresolved(), [tonus.Unresolved("No Such Thing", 1)])

    def test_sets_are_checked(self):
        log = tonus.Log()
        self.refused(-3, "heart_rate_bpm", log.add, "Pull Up", EVENING_S, reps=8,
                     heart_rate_bpm=500)
        with self.assertRaisesRegex(ValueError, "side='top' is not one of both, left, right"):
            log.add("Pull Up", EVENING_S, side="top")
        with self.assertRaisesRegex(TypeError, "no input rep; there are"):
            log.add("Pull Up", EVENING_S, rep=8)
        with self.assertRaisesRegex(TypeError, "time_s=1.5 is no whole number"):
            log.add("Pull Up", 1.5, reps=8)
        with self.assertRaisesRegex(ValueError, "time_s=.* is out of range"):
            log.add("Pull Up", 2 ** 63, reps=8)
        with self.assertRaisesRegex(TypeError, "reps='8' is no number"):
            log.add("Pull Up", EVENING_S, reps="8")
        self.assertEqual(log.report().sets, 0)

    def test_weeks_are_counted(self):
        (week,) = mixed_log().weeks()
        self.assertEqual((week.first_day, week.last_day, week.partial), (MONDAY, MONDAY + 6, True))
        self.assertEqual((week.working_sets, week.hard_sets, week.pull_sets), (3, 2.5, 1.5))
        self.assertEqual((week.eccentric_s, week.concentric_s, week.tonnage_kg), (24, 8, 720))
        lats = week.muscles["lats"]
        self.assertEqual((lats.direct_sets, lats.fractional_sets, lats.sessions), (0.5, 1, 1))
        self.assertTrue(numpy.isnan(lats.shortest_gap_h))
        self.assertEqual(len(week.muscles), 17)
        self.assertEqual(list(week.muscles)[-1], "back")

    def test_conventions_are_checked(self):
        log = mixed_log()
        self.assertEqual(log.weeks(weeks="rolling")[0].last_day, MONDAY + 3)
        self.assertEqual(log.weeks(until_day=MONDAY + 1)[0].working_sets, 2)
        self.refused(-3, "body_weight_kg", log.weeks, body_weight_kg=-1)
        with self.assertRaisesRegex(ValueError, "iso, rolling"):
            log.weeks(weeks="lunar")
        with self.assertRaisesRegex(ValueError, "day_starts_at_h=.* is out of range"):
            log.weeks(day_starts_at_h=2 ** 32)

    def test_an_export_comes_back(self):
        text, again = mixed_log().export(), tonus.Log()
        again.read(text)
        self.assertEqual(again.export(), text)
        self.assertIn("3-0-1-0", text)

    def test_a_log_tells_facts(self):
        log, given = tonus.Log(), tonus.Facts(age=34, min_gap=50)
        for day in (0, 6):  # one whole week
            log.add("Pull Up", EVENING_S + day * 86400, reps=8)
        self.assertIs(log.facts(given), given)
        self.assertEqual((given["age"], given["min_gap"], given["back_sessions"]), (34, 50, 2))
        self.assertEqual(log.facts()["min_gap"], 6 * 24)

    def test_records_are_told(self):
        bench = press_log().records()["exercises"]
        self.assertEqual([one["name"] for one in bench], ["Bench Press (Barbell)"])
        self.assertEqual(bench[0]["by_reps"], [{"reps": 12, "load_kg": 60, "day": "2025-09-01"}])
        self.assertEqual(bench[0]["most_tonnage_kg"], 2160)
        heavier = press_log().records(body_weight_kg=100)["exercises"]
        self.assertIn(64, [one["by_reps"][0]["load_kg"] for one in heavier])  # 0.94 of it less 30

    def test_the_next_session_is_told(self):
        log = press_log()
        told = log.next()
        self.assertIn("safety.age.minor", told["unscreened"])
        self.assertIn({"load_kg": 62.5, "reps_min": 8, "reps_max": 12}, sets_of(told))
        self.assertIn({"load_kg": -30, "reps_min": 8, "reps_max": 12}, sets_of(told))
        told = log.next(scheme="linear", reps_min=5)
        self.assertIn({"load_kg": 62.5, "reps_min": 5, "reps_max": 5}, sets_of(told))
        young = tonus.Facts(age=16, goal="fat_loss")
        self.refused(-13, "safety.age.minor", log.next, young)
        self.refused(-14, "plan", log.next, scheme="percent", plan=",,x")
        with self.assertRaisesRegex(ValueError, "no_deload=2 is out of range"):
            log.next(no_deload=2)

    def test_the_load_of_days_is_told(self):
        log = press_log()
        self.assertIsNone(log.load()["acwr_rolling_coupled"])
        week = {"first_day": MONDAY - 4, "last_day": MONDAY + 2}
        self.assertEqual(log.load(**week)["weekly_load_au"], 2.16)  # 3 x 12 x 60 kg
        self.assertEqual(log.load("sets", **week)["weekly_load_au"], 4)
        self.refused(-3, "day", log.load, first_day=MONDAY + 1)
        with self.assertRaisesRegex(ValueError, "tonnes, sets"):
            log.load("reps")

    def test_the_load_of_sessions_is_told(self):
        times = [EVENING_S + 6 * 86400, EVENING_S]
        self.assertEqual(tonus.load(times, [300, 400])["weekly_load_au"], 700)
        self.assertEqual(tonus.load([], [], MONDAY, MONDAY + 6)["weekly_load_au"], 0)
        self.refused(-3, "", tonus.load, times, [-1, 400])
        with self.assertRaisesRegex(ValueError, "different lengths 2, 1"):
            tonus.load(times, [300])


def sets_of(told):
    return [one for exercise in told["exercises"] for one in exercise["sets"]]


class Rules(unittest.TestCase):
    def test_a_rule_set_changes_an_assessment(self):
        facts = tonus.Facts(sex="male", age=40, height=178, weight=90, pal=1.5, deficit=800)
        rules = tonus.RuleSet()
        rules.disable("myth")
        rules.change(SIZE, "usual_share", 0.5, note="a test")
        found = tonus.Assessment(facts, rules=rules).findings
        self.assertFalse([one for one in found if one.rule.startswith("myth.")])
        (size,) = [one for one in found if one.rule == SIZE]
        self.assertEqual((size.severity, size.changed, size.threshold), ("advise", True, 750))
        rules.enable("myth")
        found = tonus.Assessment(facts, rules=rules).findings
        self.assertEqual(len(found), len(tonus.catalogue()["rules"]))
        self.assertGreaterEqual(tonus.rules_revision(), 1)

    def test_rules_of_safety_stay(self):
        rules = tonus.RuleSet()
        for status, call in ((-4, lambda: rules.disable("safety")),
                             (-5, lambda: rules.disable("nothing")),
                             (-8, lambda: rules.change(SIZE, "most", 1, "n", "kg"))):
            with self.assertRaises(tonus.TonusError) as caught:
                call()
            self.assertEqual(caught.exception.status, status)

    def test_messages_have_a_language(self):
        facts = tonus.Facts()
        facts.set("sleep", 390, "min")
        facts.choose("in_deficit", "no")
        self.assertIn("6,5 Stunden", tonus.message("hormone.sleep.deficit", facts, "de"))
        self.assertIn("6.5 hours", tonus.message("hormone.sleep.deficit", facts))
        with self.assertRaisesRegex(ValueError, "en, de"):
            tonus.message("hormone.sleep.deficit", facts, "fr")

    def test_claims_are_checked(self):
        claim = tonus.check_claim("crunches burn belly fat")
        self.assertEqual((claim.severity, claim.claim_id, claim.rule_id),
                         ("advise", "spot_belly", "region.spot.exercise_claim"))
        self.assertGreater(len(claim.message), 40)
        unknown = tonus.check_claim("celery melts belly fat", language="de")
        self.assertEqual((unknown.severity, unknown.claim_id, unknown.message),
                         ("not_evaluated", None, ""))
        self.assertIn("Bauch", unknown.nearest[0])
        self.assertRaises(tonus.TonusError, tonus.check_claim, "")


class Lookups(unittest.TestCase):
    def test_equations_are_chosen(self):
        man = tonus.Facts(weight=80, height=178, age=30, sex="male")
        found = tonus.choose(man, "body_fat")
        self.assertEqual(len(found), 17)
        self.assertEqual((found[0].id, found[0].standard_error, found[0].input),
                         ("body.fat_fraction.deurenberg_1991", 4.1, None))
        for one in tonus.choose(man, "rmr"):
            self.assertEqual(one.unit, "kcal/d")
            self.assertEqual(one.status < 0, one.input is not None)
        found = tonus.choose(man, "training.one_rm", load_kg=100, reps=5)
        values = {one.id: one.value for one in found}
        self.assertEqual(values["training.one_rm.brzycki_1993"], 112.5)  # 100 * 36 / (37 - 5)
        with self.assertRaisesRegex(tonus.TonusError, "wraps"):
            tonus.choose(man, "training.one_rm", load_kg=100, wraps=5)

    def test_activities_are_found(self):
        run = tonus.met_find(2024, "12050")
        self.assertEqual((run.met, run.edition, run.heading), (9.3, 2024, "Running"))
        self.assertEqual(tonus.met_search(2024, "kettle swings")[0].code, "02058")
        self.assertEqual(len(tonus.met_search(2024, "")), 292)
        self.assertEqual(tonus.met_search(2024, "no such thing"), [])
        with self.assertRaisesRegex(tonus.TonusError, "edition"):
            tonus.met_find(2011, "12050")

    def test_exercises_are_resolved(self):
        self.assertEqual(tonus.resolve_exercise("Bent Over Row (Dumbbell)").confidence, "exact")
        self.assertEqual(tonus.resolve_exercise("No Such Thing"),
                         tonus.Resolved(None, "unresolved"))


class Weights(unittest.TestCase):
    def setUp(self):
        self.day = numpy.arange(42.0)
        self.weight = 90 - 0.1 * self.day
        self.intake = numpy.full(42, 2000.0)
        self.log = (self.day, self.weight, self.intake)
        self.man = {"sex": "male", "age_y": 40, "height_cm": 178, "pal": 1.5}

    def test_a_trend_is_followed(self):
        line = tonus.trend.slope(self.day, self.weight, 28)
        self.assertAlmostEqual(line.slope_kg_per_day, -0.1, 12)
        self.assertEqual(line.verdict, "losing")
        mean = tonus.trend.exponential(self.day, self.weight)
        self.assertEqual(mean[0], 90)
        self.assertGreater(mean[41], self.weight[41])
        self.weight[20] += 9
        found = tonus.trend.kalman(self.day, self.weight, smooth=True)
        self.assertEqual(list(found.use[19:21]), [1, 2])
        self.assertAlmostEqual(found.level_kg[20], 88, delta=0.05)
        filtered = tonus.trend.kalman(self.day, self.weight).level_kg[19]  # knows no later day
        self.assertEqual(filtered, tonus.trend.kalman(self.day[:20], self.weight[:20]).level_kg[19])
        self.assertNotEqual(filtered, found.level_kg[19])

    def test_settings_of_a_trend_are_changed(self):
        self.weight[20] += 9
        settings = tonus.trend.defaults()
        self.assertEqual(settings.smoothing, 0.1)
        all_in = tonus.trend.kalman(self.day, self.weight, settings=settings._replace(outlier=100))
        self.assertEqual(all_in.use[20], 1)
        with self.assertRaises(tonus.TonusError) as caught:
            tonus.trend.exponential(self.day, self.weight, settings._replace(outlier=numpy.nan))
        self.assertEqual(caught.exception.status, -2)

    def test_columns_of_a_trend_are_checked(self):
        self.day[7] = self.day[6]
        with self.assertRaises(tonus.TonusError) as caught:
            tonus.trend.kalman(self.day, self.weight)
        self.assertEqual((caught.exception.status, caught.exception.argument), (-3, 7))
        with self.assertRaisesRegex(ValueError, "different lengths"):
            tonus.trend.exponential([1, 2], [80, 80, 80])
        with self.assertRaisesRegex(TypeError, "day: a column was expected"):
            tonus.trend.exponential(1, 80)
        with self.assertRaisesRegex(TypeError, "weight_kg: a column of numbers"):
            tonus.trend.exponential([1, 2], ["80", "81"])

    def test_expenditure_is_found(self):
        plain = tonus.expenditure.balance(*self.log)
        self.assertAlmostEqual(plain.kcal_per_day, 2770, 6)  # 2000 + 0.1 * 7700
        own = tonus.expenditure.balance(*self.log, fat_kg=24, fat_error_kg=3)
        self.assertLess(own.kcal_per_day, 2770)
        self.assertLess(own.low, own.kcal_per_day)
        found = tonus.expenditure.follow(*self.log, **self.man)
        self.assertTrue(2300 < found.kcal_per_day < 2900)
        days = tonus.expenditure.track(*self.log, **self.man)
        self.assertEqual(days.expenditure[41], found.kcal_per_day)
        self.assertEqual(days.use[41], 1)
        with self.assertRaisesRegex(TypeError, "go together"):
            tonus.expenditure.balance(*self.log, fat_kg=24)

    def test_expenditure_is_refused(self):
        few = [column[:5] for column in self.log]
        window = tonus.expenditure.quality(*few)
        self.assertEqual(window.days, 5)
        self.assertEqual(window.reasons, ("few_days", "few_intake_days", "few_weighings"))
        with self.assertRaises(tonus.TonusError) as caught:
            tonus.expenditure.balance(*few)
        self.assertEqual(caught.exception.status, -6)
        gates = tonus.expenditure.default_gates()
        self.assertEqual(gates.least_intake_days, 14)
        easy = gates._replace(least_days=5, least_intake_days=5, least_weighings=5)
        self.assertEqual(tonus.expenditure.quality(*few, easy).reasons, ())
        self.assertEqual(tonus.expenditure.default_settings().intake_noise, 0.1)
        with self.assertRaisesRegex(tonus.TonusError, "adults"):
            tonus.expenditure.follow(*self.log, **{**self.man, "age_y": 17})


class Cohorts(unittest.TestCase):
    people = {"sex": ["male", "male", "female"], "age_y": [40, 16, 40], "pal": 1.5,
              "height_cm": [178, 178, 165], "weight_kg": numpy.array([90.0, 90, 80])}
    man = tonus.Adult("male", 40, 178, 90, 1.5)

    def test_days_to_a_goal(self):
        days = self.man.days_to_goal(85, intake_change_kcal_per_day=-500)
        self.assertTrue(90 < days < 100)
        with self.assertRaisesRegex(tonus.TonusError, "never"):
            self.man.days_to_goal(60, intake_change_kcal_per_day=-500)

    def test_a_row_has_the_bits_of_one_person(self):
        found = tonus.Adult.simulate_many(self.people, 365, intake_change_kcal_per_day=-500)
        self.assertEqual((found.status, found.failed, found.weight_kg.shape), (8, 1, (1, 3)))
        one = self.man.simulate([365], intake_change_kcal_per_day=-500).states[0]
        self.assertEqual(found.weight_kg[0, 0], one.weight_kg)
        self.assertAlmostEqual(found.weight_kg[0, 0], 90 - 13.75, delta=0.005)
        self.assertEqual(found.row_status[1], -4)
        self.assertTrue(numpy.isnan(found.fat_mass_kg[0, 1]))

    def test_changes_are_of_rows_and_days(self):
        days = numpy.linspace(-600, -300, 30)
        rows = numpy.array([-500.0, 0, -400])
        grid = numpy.outer(rows, numpy.ones(30))
        one = self.man.simulate([10, 20, 30], intake_change_kcal_per_day=list(days)).states
        for change in (days.reshape(1, 30), numpy.tile(days, (3, 1)),
                       numpy.asfortranarray(numpy.tile(days, (3, 1)))):
            found = tonus.Adult.simulate_many(self.people, 30, every=10,
                                              intake_change_kcal_per_day=change)
            self.assertEqual(list(found.weight_kg[:, 0]), [state.weight_kg for state in one])
        by_row = tonus.Adult.simulate_many(self.people, 30, intake_change_kcal_per_day=rows)
        by_grid = tonus.Adult.simulate_many(self.people, 30, intake_change_kcal_per_day=grid,
                                            wanted=["weight_kg"])
        self.assertEqual(by_row.weight_kg[0, 2], by_grid.weight_kg[0, 2])
        self.assertIsNone(by_grid.ecf_kg)

    def test_bodies_come_to_rest(self):
        found = tonus.Adult.steady_state_many(self.people, intake_change_kcal_per_day=-500)
        self.assertEqual(found.failed, 1)
        self.assertAlmostEqual(found.weight_kg[0], 90 - 21.95, delta=0.005)

    def test_goals_of_many(self):
        found = tonus.Adult.intake_for_goal_many(self.people, goal_days=100,
                                                 goal_weight_kg=[85, 85, 76])
        self.assertEqual((found.failed, found.row_status[1]), (1, -4))
        one = self.man.intake_for_goal(100, goal_weight_kg=85)
        self.assertEqual(found.goal_kcal_per_day[0], one.goal_kcal_per_day)
        self.assertEqual(found.maintain_kcal_per_day[0], one.maintain_kcal_per_day)

    def test_shapes_and_names_are_checked(self):
        simulate = tonus.Adult.simulate_many
        with self.assertRaisesRegex(ValueError, r"shape \(2, 1\); there are 3 rows and 30 days"):
            simulate(self.people, 30, carbohydrate=[0.5, 0.4])
        with self.assertRaisesRegex(TypeError, "no change food"):
            simulate(self.people, 30, food=3)
        with self.assertRaisesRegex(TypeError, "people lack pal"):
            simulate({**self.people, "pal": None}, 30)
        with self.assertRaisesRegex(TypeError, "people have no hat"):
            simulate({**self.people, "hat": 1}, 30)
        with self.assertRaisesRegex(ValueError, "different lengths"):
            simulate({**self.people, "pal": [1.5, 1.6]}, 30)
        with self.assertRaisesRegex(TypeError, "no array hair_kg"):
            simulate(self.people, 30, wanted=["hair_kg"])
        with self.assertRaisesRegex(tonus.TonusError, "every"):
            simulate(self.people, 30, every=7)
        with self.assertRaisesRegex(ValueError, "goal_weight_kg has 2 rows, the people 3"):
            tonus.Adult.intake_for_goal_many(self.people, 100, [85, 85])


if __name__ == "__main__":
    unittest.main()
