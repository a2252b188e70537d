#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Runs the conformance suite through the Python binding: run.py CONFORMANCE.json

A case passes with the status of C and the same bits. Prints how many cases of each kind passed.
"""
import collections
import json
import math
import struct
import sys

import libtonus as tonus

SEVERITY = {"not_evaluated": -1, "none": 0, "info": 1, "advise": 2, "warn": 3, "stop_and_refer": 4}


def bits(value):
    return "nan" if math.isnan(value) else struct.pack(">d", value).hex()


def equation(case):
    """Status, value and error; of a refusal the argument that it names."""
    given = case["lists"] + [math.nan if v is None else v for v in case["scalars"]]
    try:
        result = tonus.evaluate(case["id"], *given)
    except tonus.TonusError as refused:
        return {"status": refused.status, "argument": refused.argument}
    return {"status": result.status, "value": bits(result.value),
            "standard_error": bits(result.standard_error)}


def rule(case):
    with tonus.Facts(**dict(case["facts"])) as facts:
        return {"status": 0, "severity": SEVERITY[tonus.evaluate_rule(case["id"], facts)]}


def adult(case):
    who = {name: math.nan if value is None else value for name, value in case["who"].items()}
    who["sex"] = ["male", "female"][who["sex"] - 1]
    who["baseline"] = ["balanced", "imbalanced"][who["baseline"] - 1]
    changes = {name: case[name] for name in ("intake_change_kcal_per_day",
                                             "sodium_change_mg_per_day", "carbohydrate")}
    try:
        found = tonus.Adult(**who).simulate(case["days"], **changes)
    except tonus.TonusError as refused:
        return {"status": refused.status, "states": []}
    return {"status": found.status,
            "states": [[bits(s.weight_kg), bits(s.fat_mass_kg)] for s in found.states]}


def main():
    cases = json.load(open(sys.argv[1], encoding="utf-8"))["cases"]
    passed = collections.Counter()
    for case in cases:
        got = {"equation": equation, "rule": rule, "adult": adult}[case["kind"]](case)
        wrong = {key: value for key, value in got.items() if case.get(key) != value}
        if wrong:
            print(f"{case['kind']} {case['id']}: {wrong}, C {[case.get(k) for k in wrong]}")
        else:
            passed[case["kind"]] += 1
    print(f"python: {sum(passed.values())} of {len(cases)} cases passed "
          f"({', '.join(f'{n} {kind}' for kind, n in passed.items())})")
    return 0 if sum(passed.values()) == len(cases) else 1


if __name__ == "__main__":
    sys.exit(main())
