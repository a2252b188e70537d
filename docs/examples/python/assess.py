# SPDX-License-Identifier: BSL-1.0
"""Assesses the person of a profile with the log of an export: assess.py PROFILE.json LOG.csv"""
import json
import sys

import libtonus as tonus


def main():
    # [assess]
    profile = json.load(open(sys.argv[1], encoding="utf-8"))
    facts = tonus.Facts(**profile)
    log = tonus.Log()
    read = log.read(open(sys.argv[2], "rb").read())
    print(f"{read.rows} rows, {read.sets} sets, {read.rejected} rejected")
    assessment = tonus.Assessment(facts, log)
    for finding in assessment.findings:
        if finding.severity in ("advise", "warn", "stop_and_refer") and not finding.withheld:
            print(f"{finding.severity} {finding.rule}: {finding.title}")
    # [assess]
    print(assessment.json)


if __name__ == "__main__":
    main()
