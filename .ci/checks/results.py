"""Counts the tests in result files: results.py FOLDER. Prints how many passed, failed and were skipped, and how many projects ran.

What failed or was skipped is named on standard error. A file that is cut off is an error.
"""
import pathlib
import sys
import xml.etree.ElementTree as tree

NAMESPACE = {"t": "http://microsoft.com/schemas/VisualStudio/TeamTest/2010"}
counts = {"Passed": 0, "Failed": 0, "NotExecuted": 0}
projects = set()
for file in sorted(pathlib.Path(sys.argv[1]).rglob("*.trx")):
    root = tree.parse(file).getroot()
    projects.update(pathlib.PurePath(test.get("storage")).name for test in root.iterfind(".//t:UnitTest", NAMESPACE))
    for result in root.iterfind(".//t:UnitTestResult", NAMESPACE):
        outcome = result.get("outcome")
        # An outcome of another name is nothing that passed.
        counts[outcome if outcome in counts else "Failed"] += 1
        if outcome != "Passed":
            print(f"{outcome}: {result.get('testName')}", file=sys.stderr)
print(counts["Passed"], counts["Failed"], counts["NotExecuted"], len(projects))
