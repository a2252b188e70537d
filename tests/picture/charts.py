# SPDX-License-Identifier: BSL-1.0
"""Parses charts as XML and checks that all they draw lies within the view box.

charts.py PROGRAM
"""
import subprocess
import sys
import xml.etree.ElementTree as xml

SVG = "{http://www.w3.org/2000/svg}"
ACROSS = {"x", "x1", "x2", "cx"}
DOWN = {"y", "y1", "y2", "cy"}


def faults_of(text):
    root = xml.fromstring(text)
    left, top, width, height = map(float, root.get("viewBox").split())
    if root.tag != SVG + "svg" or root.get("role") != "img":
        yield "no picture"
    if [child.tag for child in root][:2] != [SVG + "title", SVG + "desc"]:
        yield "title and description do not come first"
    for element in root.iter():
        if element.tag == SVG + "script":
            yield "a script"
        for name, value in element.attrib.items():
            if name.lower().startswith("on") or "href" in name:
                yield f"{name} on {element.tag}"
            if element is not root and name in ACROSS and not left <= float(value) <= width:
                yield f"{element.tag} {name}={value} is outside"
            if element is not root and name in DOWN and not top <= float(value) <= height:
                yield f"{element.tag} {name}={value} is outside"


def main(program):
    output = subprocess.run([program], check=True, capture_output=True).stdout
    charts = output.decode("utf-8").split("\0")[:-1]
    faults = [fault for chart in charts for fault in faults_of(chart)]
    print(f"{len(charts)} charts parsed, {len(faults)} faults")
    print("\n".join(faults))
    return 0 if len(charts) == 3 and not faults else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
