# SPDX-License-Identifier: BSL-1.0
"""The next session by double progression and by body weight, from the rules in the docs, for
comparison with the library: 8 to 12 repetitions, steps of 2.5 kg, a gym in kilograms."""
import collections
import datetime
import itertools
import math

from plain_log import is_assisted, is_partial, monday, mondays
from plain_strength import points_of, trend_of

LEAST, MOST, STEP = 8, 12, 2.5
RECENT_DAYS, EASY_SHARE, WEEKS_MOST = 42, 0.6, 8

Session = collections.namedtuple("Session", "moment kg reps rpe")


def bar_loads():
    ones = (20, 15, 10, 5, 2.5, 1.25)
    chosen = (sum(plates) for count in range(len(ones) + 1)
              for plates in itertools.combinations(ones, count))
    return sorted({20 + 2 * (25 * big + small) for small in chosen for big in range(5)})


BAR = bar_loads()
DUMBBELLS = [float(kg) for kg in range(1, 11)] + [12.5 + 2.5 * i for i in range(16)]
STACK = [2.5 * i for i in range(1, 121)]
HELP = [5.0 * i for i in range(1, 17)]


def loads_for(exercise):
    equipment = "" if exercise is None else exercise["equipment"]
    if equipment == "barbell":
        return BAR
    return DUMBBELLS if equipment in ("dumbbell", "kettlebells") else STACK


def sessions_of(log, name):
    """Of each workout the sets at the load of most of them; of equals the heavier."""
    sign = -1 if is_assisted(log.exercise(name)) else 1
    workouts = collections.defaultdict(lambda: collections.defaultdict(list))
    for row in log.done:
        if row.name == name and not row.drop and row.reps:
            workouts[row.moment][sign * (row.kg or 0)].append(row)
    found = []
    for moment in sorted(workouts):
        kg, rows = max(workouts[moment].items(), key=lambda one: (len(one[1]), one[0]))
        efforts = [row.rpe for row in rows if row.rpe]
        found.append(Session(moment, float(kg), [int(row.reps) for row in rows],
                             float(max(efforts)) if efforts else None))
    return found


def fitted(wanted, old, loads, why):
    """A raise takes the nearest load above the old one, a cut the nearest below it."""
    if wanted == old:
        return old, why
    up = wanted > old
    side = [kg for kg in loads if (kg > old if up else kg < old)]
    if not side:
        return old, "held_at_most" if up else "held_at_least"
    if up:
        found = min(side, key=lambda kg: (abs(kg - wanted), kg))
    else:
        found = max([kg for kg in side if kg <= wanted], default=side[-1])
    return found, "up_over_10_pct" if why == "up" and found > 1.1 * old + 1e-3 else why


def goal_after(reps):
    """One repetition more in all, inside the range."""
    total = sum(min(r, MOST) for r in reps) + 1
    return min(max(total, LEAST * len(reps)), MOST * len(reps))


def judged(state, done, start_load, harder, easier):
    """One session on: (load, misses, goal), why."""
    load, misses, _ = state if state and state[0] == done.kg else (start_load, 0, None)
    start = LEAST * len(done.reps)
    if min(done.reps) >= MOST:
        kg, why = harder(load)
        return (kg, 0, start), why
    if min(done.reps) >= LEAST:
        return (load, 0, goal_after(done.reps)), "add_rep"
    if misses == 0:
        return (load, 1, goal_after(done.reps)), "repeat"
    kg, why = easier(load)
    return (kg, 0, start), why


def with_load(done, loads):
    state, why = None, None
    for session in done:
        def cut(load):
            return (load - STEP, "down") if load - STEP >= STEP else (min(load, STEP),
                                                                      "held_at_least")
        state, why = judged(state, session, session.kg, lambda load: (load + STEP, "up"), cut)
        kg, why = fitted(state[0], session.kg, loads, why)
        state = (kg, *state[1:])
    return state, why


def more_help(added):
    if added > 0:
        return max(added - STEP, 0.0), "down"
    if STEP - added <= 80:
        return added - STEP, "more_assistance"
    return min(added, -80.0), "held_at_least"


def less_help(added):
    if added >= 0:
        return added + STEP, "up"
    return (added + STEP, "less_assistance") if added + STEP < 0 else (0.0, "unassisted")


def fitted_help(wanted, old, why):
    if wanted <= 0:
        return 0.0, why
    side = [kg for kg in HELP if (kg <= wanted if wanted < old else kg >= wanted)]
    if side:
        return (side[-1] if wanted < old else side[0]), why
    return (0.0, "unassisted") if wanted < old else (old, "held_at_least")


def with_body(done):
    state, why = None, None
    for session in done:
        state, why = judged(state, session, session.kg, less_help, more_help)
        if state[0] != session.kg and session.kg < 0:
            kg, why = fitted_help(-state[0], -session.kg, why)
            state = (-kg, *state[1:])
    return state, why


def deload_of(log):
    sets = collections.Counter(monday(row.day) for row in log.done)
    whole = [sets[week] for week in mondays(log) if not is_partial(log, week)]
    easy = [i for i in range(2, len(whole)) if whole[i] <=
            EASY_SHARE * sum(whole[max(0, i - 4):i]) / len(whole[max(0, i - 4):i])]
    trends = [trend_of(points)["verdict"] for points in
              (points_of(log.work_of(name)) for name in log.names) if points]
    judged_ones, falling = sum(t != "too_few" for t in trends), trends.count("falling")
    since = len(whole) - 1 - easy[-1] if easy else len(whole)
    by_time, by_decline = since >= WEEKS_MOST, judged_ones >= 3 and falling >= judged_ones / 2
    return {"due": by_time or by_decline, "due_by_time": by_time, "due_by_decline": by_decline,
            "weeks_since": since, "since_start": not easy, "judged": judged_ones,
            "falling": falling}


def answer_for(log, name, easy):
    exercise, done = log.exercise(name), sessions_of(log, name)
    if not done:
        return {"name": name, "kind": "no_basis", "sets": [], "why": "not_evaluated",
                "figures": [], "sessions": 0}
    body = (exercise is not None and
            (exercise["equipment"] == "body only" or is_assisted(exercise))) or done[-1].kg <= 0
    if not body:
        done = [session for session in done if session.kg > 0]
    state, why = with_body(done) if body else with_load(done, loads_for(exercise))
    last = done[-1]
    sets = [{"load_kg": state[0], "reps_min": LEAST, "reps_max": MOST}] * len(last.reps)
    figures = [("goal_reps", state[2]), ("misses", state[1])]
    if easy:
        reps = min(LEAST, *last.reps)
        why, figures = "deload", [("sets_left", 0.5), ("load_left", 1)]
        sets = [{"load_kg": last.kg, "reps_min": reps, "reps_max": reps}] * math.ceil(len(sets) / 2)
    told = {"day": str(last.moment.date()), "load_kg": last.kg, "reps": last.reps}
    if last.rpe is not None:
        told["rpe"] = last.rpe
    return {"name": name, "kind": "body" if body else "load", "sets": sets, "why": why,
            "figures": [{"name": key, "value": value, "unit": "1"} for key, value in figures],
            "sessions": len(done), "last": told}


def next_of(log, take_deload):
    """What `tonus next --json` gives for a log, but for what is unscreened."""
    deload = deload_of(log)
    end = max(row.day for row in log.all)
    recent = [name for name in log.names
              if end - max(row.day for row in log.all if row.name == name) <
              datetime.timedelta(days=RECENT_DAYS)]
    known = [name for name in recent if log.exercise(name) or not log.is_known(name)]
    return {"deload": deload, "left_out": len(log.names) - len(recent),
            "exercises": [answer_for(log, name, take_deload and deload["due"]) for name in known]}
