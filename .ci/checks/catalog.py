"""Whether the catalog as JSON has every place and every provision: catalog.py CATALOG.json, at the root of the repository."""
import json
import pathlib
import sys

statements = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))["statements"]
locators = [statement["locator"] for statement in statements]
provisions = [provision["id"] for statement in statements for provision in statement["provisions"]]
approved = pathlib.Path("tests/Ciip.Guideline.Tests/Catalog/provision-ids.approved.txt").read_text(encoding="utf-8").splitlines()
approved = [line.split(" ")[0] for line in approved]
coverage = pathlib.Path("docs/guideline-coverage.md").read_text(encoding="utf-8")
assert len(set(locators)) == len(locators) > 100, len(locators)
assert [locator for locator in locators if locator not in coverage] == []
assert sorted(provisions) == sorted(approved), set(provisions).symmetric_difference(approved)
