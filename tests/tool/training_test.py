# SPDX-License-Identifier: BSL-1.0
"""The command tonus: training logs."""
import csv
import json
import pathlib
import tempfile
import unittest

from command import LOG, run


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
