# SPDX-License-Identifier: BSL-1.0
"""What the guide to Python shows: calls.py ends with an error if it is not true."""
import numpy

import libtonus as tonus

# [call]
rmr = tonus.energy.rmr.mifflin_1990(weight_kg=80, height_cm=178, age_y=30, sex="male")
print(rmr.value, rmr.unit, rmr.source["authors"])
fat = tonus.body.fat_fraction.navy_1984(waist_cm=85, neck_cm=38, height_cm=178, sex="male")
print(f"{fat.value:.1f} % ({fat.low:.1f} to {fat.high:.1f})")
# [call]
assert rmr.value == 1767.5 and 13 < fat.value < 17 and fat.low < fat.value < fat.high

# [columns]
weights = numpy.linspace(50, 120, 1_000_000)
batch = tonus.energy.rmr.mifflin_1990.many(weights, height_cm=178, age_y=30, sex="female")
print(batch.values.mean(), (batch.row_status < 0).sum(), "refused")
# [columns]
assert batch.status == 0 and batch.values.size == 1_000_000

# [refused]
try:
    tonus.energy.rmr.mifflin_1990(weight_kg=900, height_cm=178, age_y=30, sex="male")
except tonus.TonusError as error:
    print(error, error.value, error.minimum, error.maximum)
# [refused]
else:
    raise AssertionError("a weight of 900 kg was taken")

# [log]
log = tonus.Log()
monday_s = 20332 * 86400 + 18 * 3600  # 2025-09-01, 18:00
for _ in range(3):
    log.add("Bench Press (Barbell)", monday_s, reps=12, load_kg=60)
log.add("Pull Up", monday_s, reps=8, rir=2, side="left")
counts = log.report()
print(counts.sets, counts.tonnage_kg, log.rejected(), log.unresolved())
for week in log.weeks(weeks="iso"):
    print(week.first_day, week.hard_sets, week.muscles["chest"].direct_sets)
# [log]
assert counts.sets == 4 and week.hard_sets == 3.5 and week.muscles["chest"].direct_sets == 3

# [next]
facts = tonus.Facts(sex="male", age=34, weight=82, height=178, pal=1.5, deficit=800)
told = log.next(facts, scheme="double")
print(told["exercises"][0]["name"], told["unscreened"])
print(log.records(body_weight_kg=82)["exercises"][0]["by_reps"])
print(log.load("sets", first_day=20332, last_day=20338)["weekly_load_au"])
log.facts(facts)  # what the log tells of the person
# [next]
assert told["exercises"][0]["name"] == "Bench Press (Barbell)"

# [rules]
rules = tonus.RuleSet()
rules.disable("myth")
rules.change("energy.deficit.size", "usual_share", 0.5, note="coached")
findings = tonus.Assessment(facts, log, rules).findings
print([finding.rule for finding in findings if finding.changed], tonus.rules_revision())
print(tonus.message("energy.deficit.size", facts, "de"))
claim = tonus.check_claim("crunches burn belly fat")
print(claim.severity, claim.rule_id, claim.message)
# [rules]
assert claim.severity == "advise"
assert [finding.rule for finding in findings if finding.changed] == ["energy.deficit.size"]

# [lookups]
best = tonus.choose(facts, "rmr")[0]
print(best.id, best.value, best.unit, best.standard_error)
one_rm = tonus.choose(facts, "training.one_rm", load_kg=100, reps=5)
swing = tonus.met_search(2024, "kettle swings")[0]
print(swing.code, swing.description, swing.met == tonus.met_find(2024, swing.code).met)
print(tonus.resolve_exercise("Bent Over Row (Dumbbell)").id)
# [lookups]
assert best.status >= 0 and one_rm[0].unit == "kg" and swing.code == "02058"

# [trend]
day = numpy.arange(42.0)
weight = 90 - 0.1 * day
weight[5] = numpy.nan  # no weighing
line = tonus.trend.slope(day, weight, window_days=28)
print(line.verdict, line.slope_kg_per_day, line.slope_error_kg_per_day)
steady = tonus.trend.defaults()._replace(slope_noise_kg=0.002)
smooth = tonus.trend.kalman(day, weight, smooth=True, settings=steady)
print(smooth.level_kg[5], tonus.trend.exponential(day, weight)[-1])
# [trend]
assert line.verdict == "losing" and abs(smooth.level_kg[5] - 89.5) < 0.1

# [expenditure]
intake = numpy.full(42, 2000.0)
print(tonus.expenditure.quality(day, weight, intake).reasons)  # () where there is an answer
found = tonus.expenditure.follow(day, weight, intake, sex="male", age_y=40, height_cm=178, pal=1.5)
print(found.kcal_per_day, found.low, found.high)
# [expenditure]
assert found.low < found.kcal_per_day < found.high

# [body_log]
body_log = tonus.BodyLog()
for n in range(28):
    body_log.add("weight", monday_s + 86400 * n, 82 - 0.05 * n)
read = body_log.read("date,kcal\n2025-09-01,2100\n2025-09-02,many\n")
print(read.used, body_log.rejected()[0].reason)
columns = body_log.columns()
print(tonus.trend.slope(columns.day, columns.weight_kg, window_days=28).verdict)
print(body_log.facts()["weight_trend"])  # percent a week
# [body_log]
assert (read.used, read.rejected, columns.intake_kcal[0]) == (1, 1, 2100)

# [region]
site = tonus.region.of_site("subscapular")
k, k_sd = tonus.region.prior(site.region, "female")
back = tonus.region.project(k, k_sd, fat_before_kg=21, fat_after_kg=18)
print(back.low_percent, back.high_percent, site.evidence)  # show the band
own = tonus.region.calibrate([21, 20, 19, 18], [24, 22.5, 21.5, 20], k, k_sd, measuring_error=0.05)
print(own.k, own.own_weight, tonus.region.detectable_change(0.05))
# [region]
assert back.low_percent < -23 and back.high_percent > -6 and site.evidence == "trunk_trials"

# [session]
run = tonus.session_energy(weight_kg=70, duration_min=30, met=9.3)
print(run.net_kcal, run.vigorous_min)
hiit = tonus.session_energy(weight_kg=70, rounds=8, work_s=60, rest_s=120, work_met=11, rest_met=4)
print(hiit.source, hiit.duration_min)
# [session]
assert abs(run.net_kcal - 305.025) < 1e-9 and hiit.duration_min == 24

# [adult]
man = tonus.Adult("male", age_y=40, height_cm=178, weight_kg=90, pal=1.5)
print(man.simulate([30, 365], intake_change_kcal_per_day=-500).states[1].weight_kg)
print(man.intake_for_goal(180, goal_weight_kg=80).goal_kcal_per_day)
print(man.days_to_goal(85, intake_change_kcal_per_day=-500))
# [adult]

# [cohort]
people = {"sex": ["male", "female"], "age_y": [40, 35], "height_cm": [178, 165],
          "weight_kg": [90, 80], "pal": 1.5}
year = tonus.Adult.simulate_many(people, days=364, every=7, intake_change_kcal_per_day=[-500, -300])
print(year.weight_kg.shape, year.weight_kg[-1], year.row_status)  # (52, 2): weeks, people
ramp = numpy.linspace(-600, -300, 364).reshape(1, 364)  # one schedule for all
print(tonus.Adult.simulate_many(people, 364, intake_change_kcal_per_day=ramp).weight_kg)
goals = tonus.Adult.intake_for_goal_many(people, goal_days=180, goal_weight_kg=[80, 72])
# [cohort]
assert year.weight_kg.shape == (52, 2) and goals.failed == 0
