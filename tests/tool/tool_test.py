# SPDX-License-Identifier: BSL-1.0
"""The command tonus, used as its user would: tool_test.py TONUS SOURCE_TREE"""
import csv
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

TONUS = sys.argv.pop(1)
TREE = pathlib.Path(sys.argv.pop(1))
PROFILE = TREE / "docs/examples/data/profile.json"
LOG = TREE / "docs/examples/data/sample_strong.csv"


def run(*arguments):
    done = subprocess.run([TONUS, *map(str, arguments)], capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


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


class Assess(unittest.TestCase):
    def assess(self, *arguments):
        code, out, err = run("assess", *arguments, "--json")
        self.assertEqual((code, err), (0, ""))
        return json.loads(out)

    def test_sample(self):
        found = self.assess("--profile", PROFILE, "--log", LOG)
        log = found["log"]
        with LOG.open(encoding="utf-8", newline="") as file:
            rows = sum(1 for _ in csv.reader(file)) - 1
        self.assertEqual(log["rows"], rows)
        self.assertEqual(log["rows"], log["sets"] + len(log["rejected"]) + log["other_rows"])
        self.assertEqual(found["body"]["bmi"]["equation"], "body.bmi.quetelet")
        self.assertEqual(found["body"]["body_fat"]["standard_error"], 3.52)
        self.assertTrue(all(week["fractional_sets"] >= week["direct_sets"]
                            for week in found["volume"] if week["muscle"] != "back"))
        self.assertIn("warn", {finding["severity"] for finding in found["findings"]})

    def test_table(self):
        code, out, _ = run("assess", "--profile", PROFILE, "--log", LOG)
        self.assertEqual(code, 0)
        for text in ("Body", "Energy", "Weekly sets per muscle", "Findings", "min_gap"):
            self.assertIn(text, out)

    def test_profile_alone_and_log_alone(self):
        self.assertNotIn("log", self.assess("--profile", PROFILE))
        self.assertEqual(self.assess("--log", LOG)["body"], {})

    def profile(self, text):
        file = tempfile.NamedTemporaryFile("w", suffix=".json", delete=False, encoding="utf-8")
        with file:
            file.write(text)
        self.addCleanup(pathlib.Path(file.name).unlink)
        return file.name

    def refused(self, profile, *texts):
        code, out, err = run("assess", "--profile", self.profile(profile), "--json")
        self.assertEqual((code, out), (1, ""))
        for text in texts:
            self.assertIn(text, err)

    def test_bad_profiles_name_line_and_fact(self):
        self.refused('{\n "weight": "178 cm"}', ":2:2", "weight", "wrong unit")
        self.refused('{"weight": 80', "not JSON")
        self.refused('{"wieght": 80}', "wieght")
        self.refused('{"weight": 80, "weight": 81}', "given twice")
        self.refused('{"sex": 1}', "male|female")
        self.refused('{"weight": 1e308}', "0.3 to 700")
        self.refused('[80]', "object")

    def test_a_minor_gets_no_targets(self):
        minor = self.profile('{"age": 15, "goal": "fat_loss", "deficit": 500, "tee": 2500,'
                             '"moderate": 0, "vigorous": 0}')
        found = self.assess("--profile", minor)
        self.assertTrue(found["withheld"]["targets"])
        severity = {f["id"]: f.get("severity") for f in found["findings"] if not f["withheld"]}
        self.assertEqual(severity["safety.age.minor"], "stop_and_refer")
        self.assertNotIn("cardio.minimum.weekly", severity)

    def test_a_broken_row_is_listed_with_file_and_line(self):
        rows = LOG.read_text(encoding="utf-8").splitlines()[:4]
        with tempfile.TemporaryDirectory() as folder:
            broken = pathlib.Path(folder) / "broken.csv"
            broken.write_text("\n".join(rows[:3] + ["not a date" + rows[3][19:]]) + "\n",
                              encoding="utf-8")
            code, out, _ = run("assess", "--log", broken)
            self.assertEqual(code, 0)
            self.assertIn(f"{broken}:4: rejected:", out)
            self.assertIn("3 rows: 2 sets", out)

    def test_files_that_are_not_there(self):
        code, _, err = run("assess", "--log", "/nowhere/log.csv")
        self.assertEqual(code, 1)
        self.assertIn("/nowhere/log.csv", err)


class Expenditure(unittest.TestCase):
    FILE = TREE / "docs/examples/data/sample_weights.csv"
    WOMAN = ("--sex", "female", "--age", "34", "--height", "168cm", "--pal", "1.55")

    # The woman behind the sample spends 2024 kcal on the last day: tests/data/adult_model.py.
    def test_sample(self):
        code, out, _ = run("expenditure", self.FILE, *self.WOMAN, "--json")
        self.assertEqual(code, 0)
        found = json.loads(out)
        model = found["expenditure"]["model_filter"]
        self.assertTrue(model["low"] < 2024 < model["high"])
        self.assertEqual(found["trend"]["verdict"], "losing")
        self.assertTrue(found["unscreened"])

    def test_picture(self):
        with tempfile.TemporaryDirectory() as folder:
            svg = pathlib.Path(folder) / "spent.svg"
            self.assertEqual(run("expenditure", self.FILE, *self.WOMAN, "--svg", svg)[0], 0)
            self.assertTrue(svg.read_text(encoding="utf-8").startswith("<svg"))

    def test_intake_in_a_file_of_its_own(self):
        rows = list(csv.DictReader(self.FILE.open(encoding="utf-8")))
        with tempfile.TemporaryDirectory() as folder:
            parts = []
            for column in ("weight_kg", "kcal"):
                parts.append(pathlib.Path(folder) / f"{column}.csv")
                parts[-1].write_text("".join(f"{r['date']},{r[column]}\n" for r in
                                             [{"date": "date", column: column}, *rows]),
                                     encoding="utf-8")
            together = run("expenditure", self.FILE, *self.WOMAN, "--json")
            apart = run("expenditure", parts[0], "--intake", parts[1], *self.WOMAN, "--json")
            self.assertEqual(apart[:2], together[:2])

    def test_refusals(self):
        code, out, err = run("expenditure", self.FILE, *self.WOMAN[:2], "--age", "16")
        self.assertEqual((code, out), (1, ""))
        self.assertIn("18 years or more", err)
        self.assertEqual(run("expenditure", "/nowhere.csv")[0], 1)
        self.assertIn("sex", run("expenditure", self.FILE)[1])

    def test_assess(self):
        code, out, _ = run("assess", "--weights", self.FILE, "--json")
        self.assertEqual(code, 0)
        told = {fact["name"]: fact["value"] for fact in json.loads(out)["body_log"]["facts"]}
        self.assertAlmostEqual(told["trend_window"], 26 / 7, places=9)
        self.assertIn("refused", json.loads(out)["body_log"]["expenditure"])


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


unittest.main()
