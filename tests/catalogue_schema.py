# SPDX-License-Identifier: BSL-1.0
"""The catalogue against its schema: catalogue_schema.py SOURCE_TREE"""
import json
import pathlib
import sys

import jsonschema

tree = pathlib.Path(sys.argv[1])
schema = json.loads((tree / "tests/catalogue.schema.json").read_text(encoding="utf-8"))
catalogue = json.loads((tree / "capi/emitted/catalogue.json").read_text(encoding="utf-8"))
validator = jsonschema.Draft202012Validator
validator.check_schema(schema)
faults = [f"{'/'.join(map(str, fault.absolute_path))}: {fault.message[:200]}"
          for fault in validator(schema).iter_errors(catalogue)]

# The schema must be able to say no: each of these changes is one.
def broken(change):
    copy = json.loads(json.dumps(catalogue))
    change(copy)
    return any(validator(schema).iter_errors(copy))

changes = {
    "a model without functions": lambda c: c["models"][0].pop("functions"),
    "an equation without source": lambda c: c["equations"][0].pop("source"),
    "an unknown key": lambda c: c.update(extra=1),
    "a parameter without unit": lambda c: c["equations"][0]["parameters"][0].pop("unit"),
    "a negative error": lambda c: c["equations"][0].update(standard_error=-1),
}
faults += [f"the schema accepts {name}" for name, change in changes.items() if not broken(change)]
# What models name must be in the interface.
header = (tree / "capi/include/tonus.h").read_text(encoding="utf-8")
faults += [f"{model['id']}: {name} is not in tonus.h" for model in catalogue["models"]
           for name in model["functions"] if f"{name}(" not in header]
print("\n".join(faults) or f"{len(catalogue['equations'])} equations, "
      f"{len(catalogue['rules'])} rules, {len(catalogue['facts'])} facts fit the schema")
sys.exit(bool(faults))
