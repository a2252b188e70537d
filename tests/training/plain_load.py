# SPDX-License-Identifier: BSL-1.0
"""Load of days from its definitions, for comparison with the library; None where there are too few
days or nothing to divide by."""
import collections
import datetime
import math
import statistics


def daily_loads(log, measure):
    """Tonnes or working sets of every day from the first working set to the last."""
    loads = collections.Counter()
    for row in log.done:
        lifted = (row.reps or 0) * (log.lifted_kg(row) or 0) / 1000
        loads[row.day] += float(lifted) if measure == "tonnes" else 1
    first, last = min(loads), max(loads)
    return [loads[first + datetime.timedelta(days=i)] for i in range((last - first).days + 1)]


def over(acute, chronic):
    mean = sum(chronic) / len(chronic)
    return sum(acute) / len(acute) / mean if mean > 0 else None


def weighted_mean(loads, weight, start):
    mean = start
    for load in loads:
        mean += weight * (load - mean)
    return mean


def williams_ratio(loads):
    acute, chronic = (weighted_mean(loads, 2 / (days + 1), loads[0]) for days in (7, 28))
    return acute / chronic if chronic > 0 else None


def load_of(log, measure):
    """What `tonus load --json` gives for a log."""
    loads = daily_loads(log, measure)
    week = loads[-7:]
    whole, spread = len(week) == 7, statistics.stdev(week)
    monotony = statistics.fmean(week) / spread if whole and spread > 0 else None
    long_term, short_term = (weighted_mean(loads, 1 - math.exp(-1 / tau), 0.0) for tau in (42, 7))
    month = len(loads) >= 28
    return {"weekly_load_au": sum(week) if whole else None, "monotony": monotony,
            "strain_au": None if monotony is None else sum(week) * monotony,
            "acwr_rolling_coupled": over(week, loads[-28:]) if month else None,
            "acwr_rolling_uncoupled_21": over(week, loads[-28:-7]) if month else None,
            "acwr_rolling_uncoupled_28": over(week, loads[-35:-7]) if len(loads) >= 35 else None,
            "acwr_ewma_williams_2017": williams_ratio(loads) if month else None,
            "ctl_au_per_day": long_term, "atl_au_per_day": short_term,
            "tsb_au_per_day": long_term - short_term}
