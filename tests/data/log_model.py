# SPDX-License-Identifier: BSL-1.0
"""The made-up training log behind the sample files: twelve weeks, four workouts a week."""
import dataclasses
import datetime
from fractions import Fraction

WEEKS = 12
FIRST_MONDAY = datetime.date(2025, 6, 23)
DELOAD_WEEK = 6  # counted from 0: two thirds of the sets, less load
MISSED = {(4, "Lower B"), (9, "Upper B")}  # a holiday and a cold


@dataclasses.dataclass
class Set:
    kind: str  # warmup, normal, dropset, failure
    kg: Fraction | None = None
    reps: int | None = None
    rpe: Fraction | None = None
    km: Fraction | None = None
    seconds: int | None = None


@dataclasses.dataclass
class Exercise:
    name: str
    note: str
    sets: list


@dataclasses.dataclass
class Workout:
    title: str
    start: datetime.datetime
    minutes: int
    exercises: list


class Draws:
    """Knuth's MMIX linear congruential generator: the same numbers on every Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, count):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % count


# name, kilograms in the first week (None: body weight), gain per fortnight, repetitions, sets
PLAN = {
    "Upper A": [
        ("Bench Press (Barbell)", 70, Fraction(5, 2), 6, 4),
        ("Bent Over Row (Barbell)", 60, Fraction(5, 2), 8, 4),
        ("Overhead Press (Barbell)", 40, Fraction(5, 4), 8, 3),
        ("Lat Pulldown (Cable)", 55, Fraction(5, 2), 10, 3),
        ("Bicep Curl (Dumbbell)", 12, Fraction(1, 2), 12, 2),
        ("Triceps Pushdown (Cable - Straight Bar)", 25, Fraction(5, 4), 12, 2),
    ],
    "Lower A": [
        ("Squat (Barbell)", 85, Fraction(5, 2), 6, 4),
        ("Romanian Deadlift (Barbell)", 75, Fraction(5, 2), 8, 3),
        ("Leg Press", 140, Fraction(5), 10, 3),
        ("Seated Leg Curl (Machine)", 40, Fraction(5, 2), 12, 2),
        ("Standing Calf Raise (Machine)", 60, Fraction(5, 2), 12, 3),
        ("Plank", None, 0, None, 2),
    ],
    "Upper B": [
        ("Pull Up", None, 0, 6, 4),
        ("Incline Bench Press (Dumbbell)", 24, Fraction(1), 9, 3),
        ("Seated Row (Cable)", 50, Fraction(5, 2), 10, 3),
        ("Lateral Raise (Dumbbell)", 8, Fraction(1, 2), 14, 3),
        ("Face Pull (Cable)", 20, Fraction(5, 4), 15, 2),
        ("Push Up", None, 0, 15, 2),
    ],
    "Lower B": [
        ("Deadlift (Barbell)", 105, Fraction(5, 2), 5, 3),
        ("Bulgarian Split Squat", 16, Fraction(1), 9, 3),
        ("Leg Extension (Machine)", 45, Fraction(5, 2), 12, 3),
        ("Hanging Leg Raise", None, 0, 10, 3),
        ("Running", None, 0, None, 1),
    ],
}
DAY_OF = {"Upper A": 0, "Lower A": 1, "Upper B": 3, "Lower B": 4}
NOTES = [
    "left shoulder stiff, warmed up longer",
    'coach said "elbows in", felt better',
    "second set slow;\nkept the load",
    "bench taken; done last",
]


def working_set(draws, week, number, last, plan):
    _, start, gain, reps, _ = plan
    done = reps + draws.below(3) - (1 if last else 0)
    rpe = Fraction(14 + draws.below(3) + (2 if last else 0), 2)
    kg = None
    if start is not None:
        kg = start + gain * (week // 2)
        if week == DELOAD_WEEK:
            kg = Fraction(int(kg * 2 // 5) * 2)
    kind = "failure" if last and rpe >= 9 and draws.below(2) else "normal"
    return Set(kind, kg, done, Fraction(10) if kind == "failure" else rpe)


def make_exercise(draws, week, first, plan):
    name, start, _, _, count = plan
    note = NOTES[draws.below(len(NOTES))] if draws.below(12) == 0 else ""
    if name == "Plank":
        return Exercise(name, note, [Set("normal", seconds=60 + 5 * draws.below(7)) for _ in range(count)])
    if name == "Running":
        run = Set("normal", km=Fraction(20 + draws.below(15), 10), seconds=900 + 30 * draws.below(16))
        return Exercise(name, note, [run])
    sets = []
    if first and start is not None:
        for percent, reps in ((40, 10), (65, 5)):
            sets.append(Set("warmup", Fraction(start * percent // 250) * Fraction(5, 2), reps))
    count = count if week != DELOAD_WEEK else max(1, count * 2 // 3)
    sets += [working_set(draws, week, n, n == count - 1, plan) for n in range(count)]
    if name.startswith(("Lateral Raise", "Leg Extension")) and week % 3 == 2:
        sets.append(Set("dropset", Fraction(sets[-1].kg * 3 // 5), 8 + draws.below(5), Fraction(10)))
    return Exercise(name, note, sets)


def make_workout(draws, week, title):
    day = FIRST_MONDAY + datetime.timedelta(days=7 * week + DAY_OF[title])
    start = datetime.datetime.combine(day, datetime.time(17 + draws.below(2), draws.below(60)))
    exercises = [make_exercise(draws, week, n == 0, plan) for n, plan in enumerate(PLAN[title])]
    return Workout(title, start, 52 + draws.below(30), exercises)


def make_log(seed=20250623):
    draws = Draws(seed)
    return [make_workout(draws, week, title)
            for week in range(WEEKS) for title in PLAN if (week, title) not in MISSED]


def every_set(log):
    for workout in log:
        for exercise in workout.exercises:
            for one in exercise.sets:
                yield workout, exercise, one


def totals(log):
    """What an importer must report, counted from the log itself."""
    sets = [one for _, _, one in every_set(log)]
    work = [one for one in sets if one.kind != "warmup"]
    tonnage = sum((one.kg * one.reps for one in work if one.kg and one.reps), Fraction(0))
    return {
        "sets": len(sets),
        "working_sets": len(work),
        "reps": sum(one.reps or 0 for one in sets),
        "tonnage_kg": float(tonnage),
        "exercises": len({exercise.name for _, exercise, _ in every_set(log)}),
        "first_day": log[0].start.date().isoformat(),
        "last_day": log[-1].start.date().isoformat(),
    }


def whole_log(log):
    return log


def days_only(log):
    """What an app keeps that knows days without a clock and one kind of set."""
    midnight = datetime.time()
    plain = lambda one: dataclasses.replace(one, kind="normal", rpe=None)
    return [dataclasses.replace(
        workout, start=datetime.datetime.combine(workout.start, midnight),
        exercises=[dataclasses.replace(exercise, sets=[plain(one) for one in exercise.sets])
                   for exercise in workout.exercises]) for workout in log]


def lifts_only(log):
    """What an app keeps that knows neither times nor distances."""
    lifts = lambda exercise: any(one.reps for one in exercise.sets)
    return [dataclasses.replace(workout, exercises=[*filter(lifts, workout.exercises)])
            for workout in log]


FAMILIES = {"whole": whole_log, "days": days_only, "lifts": lifts_only}
