#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What is Python's own in the binding: errors, handles, columns, documentation."""
import unittest

import numpy

import libtonus as tonus

MIFFLIN = tonus.energy.rmr.mifflin_1990


class Calls(unittest.TestCase):
    def test_a_result_knows_its_unit_error_and_source(self):
        fat = tonus.body.fat_fraction.navy_1984(waist_cm=85, neck_cm=38, height_cm=178, sex="male")
        self.assertEqual(fat.unit, "%")
        self.assertAlmostEqual(fat.low, fat.value - 1.959963984540054 * fat.standard_error)
        self.assertEqual(fat.source["year"], 1984)
        self.assertEqual(fat.cautions, "ok")
        self.assertEqual(float(fat), fat.value)

    def test_a_class_has_a_name(self):
        self.assertEqual(tonus.body.bmi_class.who_adult(bmi_kg_per_m2=22).choice, "normal")

    def test_a_caution_is_a_positive_status(self):
        young = MIFFLIN(weight_kg=80, height_cm=178, age_y=15, sex="male")
        self.assertGreater(young.status, 0)
        self.assertIn("studied", young.cautions)

    def test_a_refusal_names_input_value_and_range(self):
        with self.assertRaises(tonus.TonusError) as caught:
            MIFFLIN(weight_kg=8000, height_cm=178, age_y=30, sex="male")
        error = caught.exception
        self.assertEqual((error.status, error.argument, error.value, error.maximum),
                         (-3, 0, 8000, 700))
        self.assertIn("weight_kg", str(error))

    def test_inputs_are_bound_like_those_of_a_function(self):
        with self.assertRaisesRegex(TypeError, "lacks sex"):
            MIFFLIN(80, 178, 30)
        with self.assertRaisesRegex(TypeError, "no input size"):
            MIFFLIN(80, 178, 30, "male", size=3)
        with self.assertRaisesRegex(TypeError, "weight_kg twice"):
            MIFFLIN(80, 178, 30, "male", weight_kg=80)
        with self.assertRaisesRegex(ValueError, "male, female"):
            MIFFLIN(80, 178, 30, "man")

    def test_lists_of_a_series_have_one_length(self):
        vdot = tonus.evaluate("cardio.guideline.met_minutes", [4, 8], [30, 10])
        self.assertEqual(vdot.value, 200)
        with self.assertRaisesRegex(ValueError, "lengths"):
            tonus.evaluate("cardio.guideline.met_minutes", [4, 8], [30])

    def test_an_unknown_id_is_a_key_error(self):
        self.assertRaises(KeyError, tonus.evaluate, "energy.rmr.nobody_2000", 1)


class Columns(unittest.TestCase):
    def test_a_row_has_the_bits_of_a_call(self):
        weight = numpy.linspace(50, 120, 1001)
        sexes = numpy.where(numpy.arange(1001) % 2 == 0, "male", "female")
        batch = MIFFLIN.many(weight, 178, 30, sexes)
        self.assertEqual(batch.status, 0)
        for row in (0, 1, 500, 1000):
            self.assertEqual(batch.values[row],
                             MIFFLIN(weight[row], 178, 30, str(sexes[row])).value)

    def test_a_bad_row_is_nan_and_the_others_stand(self):
        batch = MIFFLIN.many(numpy.array([80, -1, numpy.nan]), 178, 30, "male")
        self.assertEqual(list(batch.row_status), [0, -3, -2])
        self.assertTrue(numpy.isnan(batch.values[1:]).all())
        self.assertEqual(batch.values[0], 1767.5)

    def test_columns_of_other_types_and_strides_are_converted(self):
        weight = numpy.arange(160, 180, dtype=numpy.int32)[::2] / 2
        self.assertEqual(MIFFLIN.many(weight, [178] * 10, 30, "male").values[0], 1767.5)
        self.assertEqual(MIFFLIN.many(80, 178, 30, "male").values.shape, (1,))

    def test_columns_of_different_lengths_are_refused(self):
        with self.assertRaisesRegex(ValueError, "lengths"):
            MIFFLIN.many([80, 81], [178, 178, 178], 30, "male")

    def test_no_rows_are_legal(self):
        self.assertEqual(MIFFLIN.many([], [], 30, "male").values.size, 0)


class Handles(unittest.TestCase):
    def test_facts_are_given_and_derived(self):
        with tonus.Facts(sex="male", age=34, weight="180 lb", height=178) as facts:
            self.assertAlmostEqual(facts.get("weight", "lb").value, 180)
            self.assertAlmostEqual(facts["bmi"], 25.769040083322814)
            facts.set("waist", 34, "in")
            self.assertAlmostEqual(facts["waist"], 34 * 2.54)

    def test_a_bad_fact_is_refused(self):
        facts = tonus.Facts()
        for name, value in (("weight", "80 cm"), ("weight", float("nan")), ("shoe", 44),
                            ("sex", "other"), ("weight", "80\0 kg")):
            with self.assertRaises(ValueError, msg=f"{name}={value!r}"):
                facts[name] = value

    def test_a_closed_handle_is_refused_and_closes_twice(self):
        facts = tonus.Facts(age=34)
        facts.close()
        facts.close()
        with self.assertRaisesRegex(ValueError, "closed"):
            facts["age"]

    def test_a_log_counts_its_rows(self):
        log = tonus.Log()
        with self.assertRaises(tonus.TonusError):
            log.read("neither,header,nor\nrows,,\n")

    def test_a_stop_withholds_the_plan(self):
        facts = tonus.Facts(sex="female", age=16, height=165, weight=55, goal="fat_loss")
        self.assertEqual(tonus.evaluate_rule("safety.age.minor", facts), "stop_and_refer")
        plan = tonus.Plan(facts, weeks=8)
        self.assertFalse(plan.data["made"])
        self.assertEqual(plan.data["trajectory"], [])
        with self.assertRaisesRegex(TypeError, "no option days"):
            tonus.Plan(facts, days=3)

    def test_an_assessment_lists_every_rule(self):
        findings = tonus.Assessment(tonus.Facts(age=34, sex="male")).findings
        self.assertEqual(len(findings), len(tonus.catalogue()["rules"]))


class Adults(unittest.TestCase):
    def test_a_year_of_less(self):
        man = tonus.Adult("male", 40, 178, 90, 1.5)
        year = man.simulate([0, 365], intake_change_kcal_per_day=-500)
        self.assertEqual(year.states[0].weight_kg, 90)
        self.assertLess(year.states[1].weight_kg, 80)
        rest = man.steady_state(intake_change_kcal_per_day=-500)
        self.assertLess(rest.weight_kg, year.states[1].weight_kg)

    def test_a_goal_and_a_minor(self):
        intake = tonus.Adult("male", 40, 178, 90, 1.5).intake_for_goal(180, goal_weight_kg=80)
        self.assertLess(intake.goal_kcal_per_day, intake.maintain_kcal_per_day)
        with self.assertRaises(tonus.TonusError):
            tonus.Adult("male", 16, 178, 90, 1.5).simulate([30])
        with self.assertRaisesRegex(TypeError, "no change food"):
            tonus.Adult("male", 40, 178, 90, 1.5).simulate([30], food=3)


if __name__ == "__main__":
    unittest.main()
