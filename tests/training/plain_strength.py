# SPDX-License-Identifier: BSL-1.0
"""Maxima, trends and records from the definitions in the docs, for comparison with the library."""
import collections
import datetime
import functools
import math

Estimate = collections.namedtuple("Estimate", "kg spread total_error reps_to_failure known")
Point = collections.namedtuple("Point", "moment estimate row")

TOTAL_ERROR = 0.135  # the larger of the two errors of Hutchins and Gearhart 2010
WINDOW_DAYS, LEAST_WORKOUTS, LEAST_DAYS, GAIN_PCT = 56, 4, 14, 0.25


def curves(r):
    """Published curves as (factor of the load, whether a straight line)."""
    return [(1 + r / 30, True),                                  # Epley 1985
            (36 / (37 - r), True),                               # Brzycki 1993
            (100 / (101.3 - 2.67123 * r), True),                 # Lander 1985
            (1 + 0.025 * r, True),                               # O'Conner 1989
            (r ** 0.10, False),                                  # Lombardi 1989
            (100 / (52.2 + 41.9 * math.exp(-0.055 * r)), False),  # Mayhew 1992
            (100 / (48.8 + 53.8 * math.exp(-0.075 * r)), False)]  # Wathen 1994


def estimate(row):
    """Mean of the curves, the straight ones fading out from 10 to 20 repetitions to failure."""
    if row.rpe is not None and row.rpe < 5:  # the scale counts no reserve there
        return None
    kg, r = float(row.kg), float(row.reps) + (10 - float(row.rpe) if row.rpe is not None else 0)
    if r > 20:
        return None
    if r == 1:
        return Estimate(kg, 0.0, 0.0, r, row.rpe is not None)
    weighed = [(factor, min(1.0, (20 - r) / 10) if straight else 1.0)
               for factor, straight in curves(r)]
    total = sum(weight for _, weight in weighed)
    mean = sum(factor * weight for factor, weight in weighed) / total
    variance = sum(weight * (factor - mean) ** 2 for factor, weight in weighed) / total
    return Estimate(kg * mean, kg * math.sqrt(variance), TOTAL_ERROR * kg * mean, r,
                    row.rpe is not None)


def points_of(work):
    """The best estimate of each workout, by time."""
    best = {}
    for row in work:
        found = None if row.drop else estimate(row)
        if found is None:
            continue
        before = best.get(row.moment)
        if before is None or found.kg > before.estimate.kg:
            best[row.moment] = Point(row.moment, found, row)
    return [best[moment] for moment in sorted(best)]


def passing(points):
    """The points that passed all before them."""
    found, best = [], 0.0
    for point in points:
        if point.estimate.kg > best * (1 + 1e-12):
            found.append(point)
            best = point.estimate.kg
    return found


@functools.lru_cache
def student_quantile(degrees):
    """t with 95 % below it: the distribution integrated by Simpson's rule, then bisected."""
    scale = math.exp(math.lgamma((degrees + 1) / 2) - math.lgamma(degrees / 2)) / math.sqrt(math.pi)

    def above_half(t, steps=1000):
        width = math.atan(t / math.sqrt(degrees)) / steps
        terms = (math.cos(i * width) ** (degrees - 1) * (1 if i in (0, steps) else 2 + 2 * (i % 2))
                 for i in range(steps + 1))
        return scale * math.fsum(terms) * width / 3

    low, high = 0.0, 100.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (low, middle) if above_half(middle) > 0.45 else (middle, high)
    return low


def trend_of(points):
    last = points[-1].moment.date()
    start = last - datetime.timedelta(days=WINDOW_DAYS - 1)
    points = [point for point in points if point.moment.date() >= start]
    n = len(points)
    span = (last - points[0].moment.date()).days + 1
    if n < LEAST_WORKOUTS or span < LEAST_DAYS:
        return {"verdict": "too_few", "workouts": n}
    x = [(point.moment - points[0].moment).total_seconds() / 604800 for point in points]
    y = [point.estimate.kg for point in points]
    mean_x, mean_y = math.fsum(x) / n, math.fsum(y) / n
    xx = math.fsum((a - mean_x) ** 2 for a in x)
    slope = math.fsum((a - mean_x) * (b - mean_y) for a, b in zip(x, y)) / xx
    off = [b - mean_y - slope * (a - mean_x) for a, b in zip(x, y)]
    error = math.sqrt(math.fsum(o * o for o in off) / (n - 2) / xx)
    half = student_quantile(n - 2) * error
    low, high = slope - half, slope + half
    if low > 0:
        verdict = "rising"
    elif high < 0:
        verdict = "falling"
    else:
        verdict = "stagnant" if high < GAIN_PCT / 100 * mean_y else "unclear"
    return {"verdict": verdict, "workouts": n, "slope_kg_per_week": slope,
            "standard_error_kg_per_week": error, "low_kg_per_week": low, "high_kg_per_week": high}


def best_by_reps(work):
    """Heaviest load for each number of repetitions or more, where the next number's is lighter."""
    heaviest = {}
    for row in work:
        for reps in range(1, min(int(row.reps), 20) + 1):
            if not row.drop and (reps not in heaviest or row.kg > heaviest[reps].kg):
                heaviest[reps] = row
    return [{"reps": reps, "load_kg": float(row.kg), "day": str(row.day)}
            for reps, row in sorted(heaviest.items())
            if reps + 1 not in heaviest or row.kg > heaviest[reps + 1].kg]


def record_of(name, work):
    """One exercise as `tonus records --json` gives it."""
    found = {"name": name, "workouts": len({row.moment for row in work}), "passed": 0,
             "by_reps": best_by_reps(work), "trend": {"verdict": "too_few", "workouts": 0}}
    points = points_of(work)
    if points:
        best = passing(points)[-1]
        e = best.estimate
        found |= {"passed": len(passing(points)), "trend": trend_of(points),
                  "best": {"one_rm_kg": e.kg, "spread_kg": e.spread, "total_error_kg": e.total_error,
                           "load_kg": float(best.row.kg), "reps": int(best.row.reps),
                           "effort_known": e.known, "status": int(e.reps_to_failure > 10),
                           "day": str(best.row.day)}}
    tonnage = collections.Counter()
    for row in work:
        tonnage[row.moment] += row.reps * row.kg
    most = max(tonnage.values())
    moment = min(moment for moment, sum_kg in tonnage.items() if sum_kg == most)
    return found | {"most_tonnage_kg": float(most), "most_tonnage_day": str(moment.date())}


def records_of(log):
    """What `tonus records --json` gives for a log."""
    works = ((name, log.work_of(name)) for name in log.names)
    return {"exercises": [record_of(name, work) for name, work in works if work]}
