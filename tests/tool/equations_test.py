# SPDX-License-Identifier: BSL-1.0
"""The command tonus: equations by name, and the tables."""
import json
import unittest

from command import PROFILE, run


class Eval(unittest.TestCase):
    # 10 * 80 + 6.25 * 180 - 5 * 30 + 5 = 1780, worked by hand from the printed formula
    def test_value(self):
        code, out, err = run("eval", "energy.rmr.mifflin_1990", "weight=80", "height=180cm",
                             "age=30", "sex=male", "--json")
        self.assertEqual((code, err), (0, ""))
        found = json.loads(out)
        self.assertEqual(found["value"], 1780)
        self.assertIsNone(found["standard_error"])

    def test_pounds_are_converted(self):
        code, out, _ = run("eval", "body.bmi.quetelet", "weight=176lb", "height=178cm", "--json")
        self.assertEqual(code, 0)
        self.assertAlmostEqual(json.loads(out)["value"], 176 * 0.45359237 / 1.78**2, places=12)

    def test_full_names_and_lists(self):
        code, out, _ = run("eval", "training.load.monotony_foster_1998_sample_sd",
                           "daily_loads_au=500|300|0|600|400|700|0", "--json")
        self.assertEqual(code, 0)
        self.assertAlmostEqual(json.loads(out)["value"], 1.293872923766914, places=12)

    def refused(self, text, *arguments):
        code, out, err = run("eval", *arguments)
        self.assertEqual((code, out), (1, ""))
        self.assertIn(text, err)

    def test_refusals(self):
        mifflin = ("energy.rmr.mifflin_1990", "weight=80", "height=180", "age=30")
        self.refused("sex is missing", *mifflin)
        self.refused("male|female", *mifflin, "sex=other")
        self.refused("given twice", *mifflin, "weight=81", "sex=male")
        self.refused("waits=3", *mifflin, "waits=3")
        self.refused("no such equation", "energy.rmr.mifflin", "weight=80")
        self.refused("not a number", "body.bmi.quetelet", "weight=heavy", "height=180")
        self.refused("wrong unit", "body.bmi.quetelet", "weight=178cm", "height=180")
        self.refused("0.3 to 700", "body.bmi.quetelet", "weight=900", "height=180")


class Choose(unittest.TestCase):
    MAN = ("weight=176.369809747902lb", "height=178", "age=30", "sex=male")

    def choose(self, *arguments):
        code, out, err = run("choose", *arguments, "--json")
        self.assertEqual((code, err), (0, ""))
        return json.loads(out)["equations"]

    def test_best_first(self):
        found = self.choose("body_fat", *self.MAN)
        self.assertEqual(found[0]["id"], "body.fat_fraction.deurenberg_1991")
        # 1.20 * 80 / 1.78^2 + 0.23 * 30 - 10.8 - 5.4, worked by hand from the printed formula
        self.assertAlmostEqual(found[0]["value"], 1.20 * 80 / 1.78**2 + 6.9 - 16.2, places=9)
        self.assertEqual(found[0]["standard_error"], 4.1)
        folds = next(e for e in found if e["id"].endswith("jackson_pollock_7"))
        self.assertIsNone(folds["value"])
        self.assertIn("chest_mm", folds["why"])

    def test_inputs_that_are_no_facts(self):
        found = {e["id"]: e for e in self.choose("training.one_rm", "load=100kg", "reps=5")}
        self.assertAlmostEqual(found["training.one_rm.brzycki_1993"]["value"], 112.5, places=9)

    def test_profile_and_table(self):
        code, out, _ = run("choose", "rmr", "--profile", PROFILE)
        self.assertEqual(code, 0)
        self.assertIn("only for Italians", out)
        code, out, _ = run("choose", "body_fat", *self.MAN)
        self.assertEqual(code, 0)
        self.assertIn("needs chest_mm", out)

    def test_refusals(self):
        for text, arguments in {"unknown": ("choose", "rmrr"),
                                "several results": ("choose", "training.load"),
                                "not NAME=VALUE": ("choose", "rmr", "weight"),
                                "given twice": ("choose", "rmr", "age=30", "age=31"),
                                "waits=3": ("choose", "rmr", "waits=3"),
                                "wrong unit": ("choose", "training.one_rm", "load=100cm"),
                                "stop_and_refer": ("choose", "body.ideal_mass", "age=15",
                                                   "height=170", "sex=male", "deficit=300")
                                }.items():
            code, out, err = run(*arguments)
            self.assertEqual((code, out), (1, ""), arguments)
            self.assertIn(text, err)


class Met(unittest.TestCase):
    def test_activities_and_energy(self):
        code, out, err = run("met", "running", "6", "mph", "--weight", "70", "--minutes", "30min",
                             "--json")
        self.assertEqual((code, err), (0, ""))
        found = {one["code"]: one for one in json.loads(out)["activities"]}
        # 9.3 kcal/kg/h times 70 kg times half an hour; net 8.3 times 3.5 / 200 times 70 times 30
        self.assertAlmostEqual(found["12050"]["gross_kcal"], 325.5, places=9)
        self.assertAlmostEqual(found["12050"]["net_kcal"], 305.025, places=9)

    def test_table_and_refusals(self):
        code, out, _ = run("met", "walking")
        self.assertEqual(code, 0)
        self.assertIn("more; add a word", out)
        self.assertIn("Herrmann", out)
        for text, arguments in {"no activity": ("met", "underwater", "basket"),
                                "--weight": ("met", "walking", "--weight", "70cm"),
                                "0.3 to 700": ("met", "walking", "--weight", "7000",
                                               "--minutes", "30")}.items():
            code, out, err = run(*arguments)
            self.assertEqual((code, out), (1, ""))
            self.assertIn(text, err)


class Rest(unittest.TestCase):
    def test_usage_is_exit_code_2(self):
        for arguments in ((), ("fly",), ("eval",), ("assess", "--weeks", "many")):
            self.assertEqual(run(*arguments)[0], 2, arguments)

    def test_list_and_show(self):
        code, out, _ = run("list", "--json")
        self.assertEqual(code, 0)
        listed = json.loads(out)
        for item in listed[:: max(1, len(listed) // 40)]:
            self.assertEqual(run("show", item["id"])[0], 0, item)
        self.assertEqual(run("show", "weight")[0], 0)
        self.assertEqual(run("show", "nothing.of.that.name")[0], 1)
        self.assertEqual(run("list", "nothing of that name")[0], 1)
