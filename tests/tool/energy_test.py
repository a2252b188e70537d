# SPDX-License-Identifier: BSL-1.0
"""The command tonus: energy balance through time and expenditure."""
import csv
import json
import pathlib
import tempfile
import unittest

from command import TREE, run


class EnergyBalance(unittest.TestCase):
    MAN = ("--sex", "male", "--age", "40", "--height", "178cm", "--weight", "90kg", "--pal", "1.5")

    # Case A19 of tests/vectors/hall_adult.csv: a ramp, with what the exact solver has on day 365.
    def test_simulate_a_ramp(self):
        rows = [line for line in (TREE / "tests/vectors/hall_adult.csv").read_text().splitlines()
                if not line.startswith("#")]
        expected = next(r for r in csv.DictReader(rows) if r["case_id"] == "A19" and
                        r["solver"] == "hall2011_exact" and r["day"] == "365")
        code, out, err = run("simulate", "--sex", "female", "--age", "55", "--height", "1.88m",
                             "--weight", "71.7kg", "--pal", "1.6", "--intake-change",
                             "ramp:-200:-980:365", "--days", "365", "--at", "1,7,30,365", "--json")
        self.assertEqual((code, err), (0, ""))
        found = json.loads(out)
        self.assertTrue(found["unscreened"])
        self.assertEqual([s["day"] for s in found["states"]], [1, 7, 30, 365])
        last = found["states"][-1]
        for ours, theirs in (("weight_kg", "weight_kg"), ("fat_kg", "fat_kg"),
                             ("lean_kg", "lean_kg"), ("glycogen_kg", "glycogen_kg"),
                             ("ecf_kg", "ecf_kg"), ("adaptive_kcal_per_day", "at_kcal_d")):
            self.assertAlmostEqual(last[ours], float(expected[theirs]), delta=5e-6)

    def test_simulate_table_and_picture(self):
        with tempfile.TemporaryDirectory() as folder:
            picture = pathlib.Path(folder) / "weight.svg"
            code, out, err = run("simulate", *self.MAN, "--intake-change", "const:-500",
                                 "--intake-sd", "10%", "--svg", picture)
            self.assertEqual((code, err), (0, ""))
            self.assertIn("unscreened", out)
            self.assertIn("95 % band", out)
            self.assertTrue(picture.read_text().startswith("<svg"))

    def test_simulate_refusals(self):
        for words, text in (
                (("--age", "17"), "age_y"),
                (("--intake-change", "wave:1:2:3"), "--intake-change"),
                (("--intake-change", "step:1:2"), "--intake-change"),
                (("--intake-change", "const:nan"), "intake_change"),
                (("--intake-change", "const:-9000"), "day = 0"),
                (("--at", "400"), "--at")):
            person = list(self.MAN)
            if words[0] == "--age":
                person[3] = words[1]
                words = ()
            code, out, err = run("simulate", *person, *words)
            self.assertEqual((code, out), (1, ""), words)
            self.assertIn(text, err)

    # Problem G01 of tests/vectors/hall_goal.csv.
    def test_goal(self):
        code, out, err = run("goal", "--sex", "male", "--age", "23", "--height", "180cm",
                             "--weight", "90kg", "--pal", "1.6", "--goal-weight", "80kg",
                             "--goal-days", "180", "--json")
        self.assertEqual((code, err), (0, ""))
        found = json.loads(out)
        self.assertAlmostEqual(found["baseline_kcal"], 3065.504, delta=1e-3)
        self.assertAlmostEqual(found["goal_kcal"], 2472.314684, delta=0.1)
        self.assertAlmostEqual(found["maintain_kcal"], 2819.320516, delta=0.1)
        self.assertTrue(found["unscreened"])

    def test_goal_refusals(self):
        minor = list(self.MAN)
        minor[3] = "16"
        code, out, err = run("goal", *minor, "--goal-weight", "80kg", "--goal-days", "180")
        self.assertEqual((code, out), (1, ""))
        self.assertIn("age_y", err)
        code, out, err = run("goal", *self.MAN, "--goal-weight", "50kg", "--goal-days", "30")
        self.assertEqual((code, out), (1, ""))
        self.assertIn("cannot be reached", err)

    def test_goal_obeys_the_stops_of_a_profile(self):
        with tempfile.TemporaryDirectory() as folder:
            profile = pathlib.Path(folder) / "minor.json"
            profile.write_text('{"age": 16, "sex": "male", "height": 178, "weight": 90}')
            code, out, err = run("goal", "--profile", profile, "--pal", "1.5",
                                 "--goal-weight", "80kg", "--goal-days", "180")
            self.assertEqual((code, out), (1, ""))
            self.assertIn("safety.age.minor", err)

    def test_cohort(self):
        with tempfile.TemporaryDirectory() as folder:
            people = pathlib.Path(folder) / "people.csv"
            results = pathlib.Path(folder) / "results.csv"
            people.write_text("id,sex,age_y,height_cm,weight_kg,pal,intake_change_kcal_per_day\n"
                              "a,male,40,178,90,1.5,-500\n"
                              "b,male,17,178,90,1.5,-500\n"
                              "c,female,40,165,heavy,1.5,-500\n"
                              '"d,e",female,40,165,80,1.5,\n')
            code, out, err = run("cohort", people, results, "--days", "365", "--every", "73")
            self.assertEqual((code, out), (0, ""))
            self.assertIn("2 people could not be simulated", err)
            self.assertIn("people.csv:3", err)
            rows = list(csv.DictReader(results.open()))
            self.assertEqual(len(rows), 20)
            self.assertEqual([r["day"] for r in rows[:5]], ["73", "146", "219", "292", "365"])
            # The model's printed number for this man after a year: 13.75 kg less.
            self.assertAlmostEqual(float(rows[4]["weight_kg"]), 76.25, delta=0.0051)
            self.assertEqual((rows[5]["weight_kg"], rows[5]["status"]), ("", "-4"))
            self.assertEqual((rows[10]["weight_kg"], rows[10]["status"]), ("", "-14"))
            self.assertEqual(rows[15]["id"], "d,e")
            self.assertAlmostEqual(float(rows[19]["weight_kg"]), 80, delta=1e-9)
            self.assertEqual(sorted(p.name for p in pathlib.Path(folder).iterdir()),
                             ["people.csv", "results.csv"])

    def test_cohort_writes_nothing_when_it_fails(self):
        with tempfile.TemporaryDirectory() as folder:
            people = pathlib.Path(folder) / "people.csv"
            results = pathlib.Path(folder) / "results.csv"
            for header, text in (("sex,age_y,height_cm,weight_kg", "no column pal"),
                                 ("sex,age_y,height_cm,weight_kg,pal,mood", "mood")):
                people.write_text(header + "\n")
                code, out, err = run("cohort", people, results)
                self.assertEqual((code, out), (1, ""))
                self.assertIn(text, err)
                self.assertEqual([p.name for p in pathlib.Path(folder).iterdir()],
                                 ["people.csv"])


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
