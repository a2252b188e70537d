#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Whether rules changed without a new revision.

    python3 revision.py TREE            # exits with 1 where rules and record differ
    python3 revision.py TREE --record   # writes the record; refuses a change without a new revision

A host keeps the number `rules_revision` beside what it stored of an assessment; that number promises
that a finding of the same revision came from the same inputs, severities and thresholds.
"""
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent


def rules_of(tree):
    """A line for each rule: what decides."""
    catalogue = json.loads((tree / "capi/emitted/catalogue.json").read_text(encoding="utf-8"))
    for rule in catalogue["rules"]:
        marks = " ".join(f"{mark['name']}={mark['value']}{mark['unit']}"
                         for mark in rule.get("thresholds", ()))
        inputs = ",".join(one["fact"] for one in rule["inputs"])
        yield " ".join(filter(None, (rule["id"], inputs, ",".join(rule["severities"]), marks)))


def revision_of(tree):
    header = (tree / "include/tonus/rule_set.hpp").read_text(encoding="utf-8")
    return int(re.search(r"rules_revision = (\d+);", header)[1])


def main():
    tree, record = pathlib.Path(sys.argv[1]), HERE / "revision.txt"
    now = [f"revision {revision_of(tree)}", *rules_of(tree)]
    before = record.read_text(encoding="utf-8").splitlines() if record.exists() else ["revision 0"]
    if now == before:
        return
    for line in sorted(set(now) ^ set(before)):
        print("now:   " if line in now else "before:", line)
    if now[1:] != before[1:] and now[0] == before[0]:
        sys.exit("rules changed: raise rules_revision in include/tonus/rule_set.hpp, then --record")
    if "--record" not in sys.argv:
        sys.exit("record the new revision: revision.py TREE --record")
    record.write_text("\n".join(now) + "\n", encoding="utf-8")


main()
