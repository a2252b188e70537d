# SPDX-License-Identifier: BSL-1.0
"""WebAssembly: what the two modules export, and the C interface with pointers of 32 bits.

The modules of equations are those of Node; the package takes them from there.
"""
from emitters.node import interface

CORE = ("tonus_version tonus_status_text tonus_evaluate tonus_evaluate_many tonus_evaluate_series "
        "tonus_facts_new tonus_facts_free tonus_facts_set tonus_facts_parse tonus_facts_get "
        "tonus_rule_evaluate tonus_adult_simulate tonus_adult_intake_for_goal "
        "tonus_adult_steady_state").split()
MORE = ("tonus_log_new tonus_log_free tonus_log_import tonus_assessment_new tonus_assessment_free "
        "tonus_assessment_findings tonus_assessment_finding tonus_assessment_json tonus_plan_new "
        "tonus_plan_free tonus_plan_json").split()
MEMORY = ["malloc", "free", "_initialize"]


def exports(names):
    """A response file for the linker."""
    return "".join(f"--export={name}\n" for name in names)


def files(library):
    known = {f.name for f in library.functions}
    assert set(CORE + MORE) <= known
    return {"emitted/core.exports": exports(MEMORY + CORE),
            "emitted/full.exports": exports(MEMORY + CORE + MORE),
            "emitted/interface.js": interface(library, 4, set(CORE + MORE))}
