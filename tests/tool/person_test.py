# SPDX-License-Identifier: BSL-1.0
"""The command tonus: assessments, plans, their pages and rules."""
import csv
import json
import pathlib
import re
import tempfile
import unittest

from command import LOG, PROFILE, run


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
