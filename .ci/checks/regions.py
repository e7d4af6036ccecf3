"""Whether the regions of a SARIF report are lines of the document: regions.py REPORT.sarif DOCUMENT.json."""
import json
import pathlib
import sys

report, document = sys.argv[1:]
results = json.loads(pathlib.Path(report).read_text(encoding="utf-8-sig"))["runs"][0]["results"]
lines = pathlib.Path(document).read_text(encoding="utf-8-sig").split("\n")
regions = [place["physicalLocation"] for result in results for place in result["locations"] if "physicalLocation" in place]
assert results and regions
for place in regions:
    assert place["artifactLocation"]["uri"] == document, place
    region = place["region"]
    assert lines[region["startLine"] - 1][region["startColumn"] - 1] in '"{', region
