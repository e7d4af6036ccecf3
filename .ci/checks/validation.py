"""Whether the SARIF validator had nothing to say: validation.py VALIDATION.sarif."""
import json
import pathlib
import sys

log = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8-sig"))
results = [result for run in log["runs"] for result in run["results"]]
assert not results, results
