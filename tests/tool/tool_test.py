# SPDX-License-Identifier: BSL-1.0
"""The command tonus, used as its user would: tool_test.py TONUS SOURCE_TREE"""
import csv
import json
import pathlib
import re
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

class Next(unittest.TestCase):
    LOG_TEXT = ("Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,"
                "Notes,Workout Notes,RPE\n" +
                "".join(f"2025-06-02 10:00:00,A,1h,{name},{i},{load},{reps},0,0,,,\n"
                        for name, load, reps in (("Bench Press (Barbell)", 60, 12),
                                                 ("Pull Up", 0, 6))
                        for i in (1, 2, 3)))

    def log(self, folder):
        path = pathlib.Path(folder) / "log.csv"
        path.write_text(self.LOG_TEXT, encoding="utf-8")
        return path

    def test_next(self):
        with tempfile.TemporaryDirectory() as folder:
            code, out, err = run("next", self.log(folder), "--json")
            self.assertEqual((code, err), (0, ""))
            bench, pull_up = json.loads(out)["exercises"]
            self.assertEqual([one["load_kg"] for one in bench["sets"]], [62.5] * 3)
            self.assertEqual((bench["why"], bench["sets"][0]["reps_min"]), ("up", 8))
            # 6 + 6 + 6 and one more, but not under 3 x 8
            self.assertEqual((pull_up["kind"], pull_up["figures"][0]["value"]), ("body", 24))
            code, out, _ = run("next", self.log(folder), "--reps", "5", "--scheme", "linear")
            self.assertEqual(code, 0)
            self.assertIn("3 x 5 with 62.5 kg", out)
            self.assertIn("unscreened, which is not safe", out)

    def test_a_plan_in_percentages(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "single.csv"
            path.write_text("Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,"
                            "Distance,Seconds,Notes,Workout Notes,RPE\n2025-06-02 10:00:00,A,1h,"
                            "Bench Press (Barbell),1,120,1,0,0,,,\n", encoding="utf-8")
            code, out, err = run("next", path, "--scheme", "percent", "--json")
            self.assertEqual((code, err), (0, ""))
            # 65, 75 and 85 % of 0.9 x 120 kg, as in tests/vectors/progression.csv
            self.assertEqual([one["load_kg"] for one in json.loads(out)["exercises"][0]["sets"]],
                             [70, 80, 92.5])
            code, out, _ = run("next", path, "--scheme", "percent", "--plan", "50x8/60x6",
                               "--tm-share", "1", "--no-deload")
            self.assertEqual(code, 0)
            self.assertIn("1 x 8 with 60 kg", out)
            self.assertIn("training_maximum 120; plan_week 1", out)
            code, out, _ = run("next", path, "--scheme", "percent", "--start", "2025-06-02")
            self.assertEqual(code, 0)
            self.assertIn("no_basis", out)  # nothing was lifted before the plan

    def test_a_stop_withholds_every_load(self):
        with tempfile.TemporaryDirectory() as folder:
            profile = pathlib.Path(folder) / "profile.json"
            profile.write_text('{"age": 16, "goal": "fat_loss"}', encoding="utf-8")
            code, out, err = run("next", self.log(folder), "--profile", profile)
            self.assertEqual((code, out), (1, ""))
            self.assertIn("safety.age.minor", err)

    def test_records(self):
        with tempfile.TemporaryDirectory() as folder:
            code, out, err = run("records", self.log(folder), "--json")
            self.assertEqual((code, err), (0, ""))
            bench = json.loads(out)["exercises"][0]
            self.assertEqual(bench["by_reps"], [{"reps": 12, "load_kg": 60, "day": "2025-06-02"}])
            self.assertEqual(bench["most_tonnage_kg"], 3 * 12 * 60)

    def test_load(self):
        with tempfile.TemporaryDirectory() as folder:
            log = self.log(folder)
            code, out, err = run("load", log, "--weight-unit", "kg", "--from", "2025-05-27",
                                 "--json")
            self.assertEqual((code, err), (0, ""))
            # 3 x 12 x 60 kg on the last of seven days: the mean over 2.16 / sqrt(7), so sqrt(7) / 7
            found = json.loads(out)
            self.assertEqual((found["weekly_load_au"], found["acwr_rolling_coupled"]), (2.16, None))
            self.assertAlmostEqual(found["monotony"], 7 ** 0.5 / 7, places=12)
            code, out, _ = run("load", log, "--measure", "sets", "--from", "2025-05-27")
            self.assertEqual(code, 0)
            self.assertRegex(out, "last 7 days +6 +sets")
            for arguments in (("--from", "2025-06-03"), ("--until", "soon")):
                self.assertEqual(run("load", log, *arguments)[0], 1)

    def test_refusals(self):
        with tempfile.TemporaryDirectory() as folder:
            for text, arguments in {"8-": ("--reps", "8-"), "reps_max": ("--reps", "12-8"),
                                    "plan": ("--scheme", "percent", "--plan", "often"),
                                    "2025-13-01": ("--start", "2025-13-01")}.items():
                code, out, err = run("next", self.log(folder), *arguments)
                self.assertEqual((code, out), (1, ""))
                self.assertIn(text, err)
        self.assertEqual(run("next", "/no/such/log.csv")[0], 1)


class Page(unittest.TestCase):
    def test_page_stands_alone(self):
        with tempfile.TemporaryDirectory() as folder:
            page = pathlib.Path(folder) / "report.html"
            code, _, err = run("assess", "--profile", PROFILE, "--log", LOG, "--html", page)
            self.assertEqual((code, err), (0, ""))
            text = page.read_text(encoding="utf-8")
            self.assertNotIn("<script", text)
            self.assertNotIn("src=", text)
            self.assertNotIn("href=", text)
            self.assertEqual(text.replace("http://www.w3.org/2000/svg", "").count("http"), 0)
            self.assertGreater(text.count("<svg"), 10)
            self.assertEqual(text.count("<svg"), text.count("</svg>"))
            for part in ("Findings", "Weekly sets per muscle", "Strength", "Load", "Body"):
                self.assertIn(f"<h2>{part}</h2>", text)

    def test_plan_with_its_picture(self):
        with tempfile.TemporaryDirectory() as folder:
            page, profile = pathlib.Path(folder) / "plan.html", pathlib.Path(folder) / "profile.json"
            person = json.loads(pathlib.Path(PROFILE).read_text(encoding="utf-8"))
            person |= dict.fromkeys(("exertional_chest_pain", "syncope", "known_disease"), "no")
            person |= dict.fromkeys(("ed_history", "diabetes_medication", "pregnancy"), "none")
            person |= {"currently_active": "yes", "back_red_flags": 0, "back_pain": 0}
            profile.write_text(json.dumps(person), encoding="utf-8")
            code, out, err = run("plan", "--profile", profile, "--start", "2026-01-05", "--html", page)
            self.assertEqual((code, err), (0, ""))
            text = page.read_text(encoding="utf-8")
            self.assertEqual((text.count("<svg"), text.count("<script")), (1, 0))
            parts = re.findall(r"^(?:Food|Strength|Endurance|Projected).*$", out, re.M)
            self.assertEqual(len(parts), 4)
            for part in parts:
                self.assertIn(f"<h2>{part}</h2>", text)

    def test_unwritable(self):
        code, _, err = run("assess", "--log", LOG, "--html", "/no/such/folder/report.html")
        self.assertEqual(code, 1)
        self.assertIn("/no/such/folder/report.html", err)


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


class Volume(unittest.TestCase):
    """What the numbers are is compared with Python in tests/training."""

    def weeks(self, *arguments):
        code, out, err = run("volume", LOG, *arguments, "--json")
        self.assertEqual(code, 0)
        return json.loads(out)["weeks"], err

    def test_totals_are_those_of_the_file(self):
        with LOG.open(encoding="utf-8", newline="") as file:
            rows = [row for row in csv.DictReader(file) if row["Set Order"] != "W"]
        weeks, err = self.weeks()
        self.assertIn("kg assumed", err)
        self.assertEqual(sum(week["working_sets"] for week in weeks), len(rows))
        self.assertAlmostEqual(sum(week["tonnage_kg"] for week in weeks),
                               sum(float(row["Weight"]) * int(row["Reps"]) for row in rows), 6)
        for week in weeks:
            back = [row for row in week["muscles"] if row["muscle"] == "back"]
            self.assertEqual(len(back), 1)
            self.assertGreaterEqual(back[0]["fractional_sets"], back[0]["direct_sets"])

    def test_options(self):
        hard = lambda weeks: sum(week["hard_sets"] for week in weeks)
        all_sets, _ = self.weeks()
        some, _ = self.weeks("--hard-rir", "1")
        self.assertLess(hard(some), hard(all_sets))
        rolling, _ = self.weeks("--weeks", "rolling")
        self.assertEqual(hard(rolling), hard(all_sets))
        self.assertFalse(rolling[-1]["partial"])
        heavier, _ = self.weeks("--body-weight", "80")
        self.assertGreater(heavier[0]["tonnage_kg"], all_sets[0]["tonnage_kg"])

    def test_csv_and_table(self):
        weeks, _ = self.weeks()
        code, out, _ = run("volume", LOG, "--csv")
        self.assertEqual(code, 0)
        rows = list(csv.DictReader(out.splitlines()))
        self.assertEqual(len(rows), sum(len(week["muscles"]) for week in weeks))
        self.assertEqual(float(rows[0]["fractional_sets"]),
                         weeks[0]["muscles"][0]["fractional_sets"])
        code, out, _ = run("volume", LOG, "--last", "2")
        self.assertEqual(code, 0)
        for text in ("ISO weeks", "tonnage", "partial week", "middle back"):
            self.assertIn(text, out)
        self.assertIn(weeks[-1]["first_day"], out)
        self.assertNotIn(weeks[0]["first_day"], out)

    def test_refusals(self):
        for text, arguments in {"hard_rir_most": ("--hard-rir", "11"),
                                "body_weight_kg": ("--body-weight", "nan"),
                                "no such heading": ("--columns", "start=Day;exercise=Lift")}.items():
            code, out, err = run("volume", LOG, *arguments)
            self.assertEqual((code, out), (1, ""))
            self.assertIn(text, err)
        self.assertEqual(run("volume", LOG, "--weeks", "lunar")[0], 2)
        self.assertEqual(run("volume", LOG, "--csv", "--json")[0], 2)

    def test_export_comes_back(self):
        code, out, _ = run("export", LOG)
        self.assertEqual(code, 0)
        with tempfile.TemporaryDirectory() as folder:
            kept = pathlib.Path(folder) / "kept.csv"
            kept.write_text(out, encoding="utf-8", newline="")
            self.assertEqual(run("export", kept), (0, out, ""))
            before, after = (run("volume", path, "--json")[1] for path in (LOG, kept))
            self.assertEqual(before, after)
        self.assertEqual(run("export", "/nowhere/log.csv")[0], 1)

    def test_a_map_of_columns(self):
        with tempfile.TemporaryDirectory() as folder:
            mine = pathlib.Path(folder) / "mine.csv"
            mine.write_text("Day;Lift;Lb;Reps\n2025-09-01;Pull Up;100;5\n", encoding="utf-8")
            code, out, _ = run("export", mine, "--columns",
                               "start=Day;exercise=Lift;load_lb=Lb;reps=Reps")
            self.assertEqual(code, 0)
            self.assertIn("2025-09-01T00:00:00,,Pull Up,working,both,5,45.359237,", out)


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


class Rules(unittest.TestCase):
    def test_explain_tells_all_of_a_rule(self):
        code, out, _ = run("explain", "hormone.sleep.deficit")
        self.assertEqual(code, 0)
        for text in ("evidence grade A", "in_deficit", "enough", "watson", "sleep >= 7 h",
                     "Nights average {sleep}"):
            self.assertIn(text, out)
        rule = json.loads(run("explain", "hormone.sleep.deficit", "--json")[1])
        self.assertEqual([t["value"] for t in rule["thresholds"]], [7, 5.5])
        self.assertEqual(len(rule["messages"]["en"]), len(rule["messages"]["de"]))
        self.assertIn("Nächte", run("explain", "hormone.sleep.deficit", "--language", "de")[1])
        code, _, err = run("explain", "hormone.sleep")
        self.assertEqual(code, 1)
        self.assertIn("hormone.sleep", err)

    def test_check_answers_a_claim(self):
        code, out, _ = run("check", "crunches", "burn", "belly", "fat")
        self.assertEqual(code, 0)
        for text in ("region.spot.exercise_claim", "advise", "grade A", "rc2022"):
            self.assertIn(text, out)
        found = json.loads(run("check", "Bauchübungen verbrennen Bauchfett", "--language", "de",
                               "--json")[1])
        self.assertEqual(found["rule"], "region.spot.exercise_claim")
        self.assertEqual(found["claim"], "Bauchübungen verbrennen Bauchfett")

    def test_check_says_what_it_does_not_know(self):
        code, out, _ = run("check", "celery juice melts belly fat")
        self.assertEqual(code, 1)
        self.assertIn("No rule judges this claim", out)
        self.assertIn("Crunches burn belly fat", out)
        self.assertEqual(run("check", " ")[0], 1)
        self.assertEqual(run("check")[0], 2)
        self.assertEqual(run("check", "x", "--language", "fr")[0], 2)

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
