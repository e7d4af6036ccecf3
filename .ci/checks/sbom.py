"""Completes a bill of materials and checks it: sbom.py RAW PACKAGE LICENSES SECONDS OUTPUT

The tool knows neither what was packed nor when: the package's name, version, license and hash come from the package, the date from the commit. What it
lists has to be what LICENSES, the page, lists as shipped, and each entry needs a license and a hash.
"""
import datetime
import hashlib
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

raw, package, licenses, seconds, output = sys.argv[1:]
bom = json.loads(pathlib.Path(raw).read_text(encoding="utf-8-sig"))
page = pathlib.Path(licenses).read_text(encoding="utf-8")
shipped = {(name, version): license for name, version, license in re.findall(r"^\| (\S+) \| (\S+) \| (\S+)[^|]*\|$", page.split("## Build")[0], re.MULTILINE)}
shipped.pop(("package", "version"), None)

with zipfile.ZipFile(package) as content:
    [name] = [entry for entry in content.namelist() if entry.endswith(".nuspec")]
    described = {element.tag.rpartition("}")[2]: element.text for element in tree.fromstring(content.read(name)).iter()}
purl = f"pkg:nuget/{described['id']}@{described['version']}"
main = bom["metadata"]["component"]
earlier = main["bom-ref"]
main.update({
    "bom-ref": purl, "name": described["id"], "version": described["version"], "purl": purl, "licenses": [{"license": {"id": described["license"]}}],
    "hashes": [{"alg": "SHA-512", "content": hashlib.sha512(pathlib.Path(package).read_bytes()).hexdigest().upper()}],
})
bom["metadata"]["timestamp"] = datetime.datetime.fromtimestamp(int(seconds), datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
for dependency in bom["dependencies"]:
    dependency["ref"] = purl if dependency["ref"] == earlier else dependency["ref"]
for component in bom["components"]:
    component.setdefault("licenses", [{"license": {"id": shipped.get((component["name"], component["version"]), "")}}])

listed = {(component["name"], component["version"]): component for component in bom["components"]}
wrong = sorted(f"{name} {version} is not on both" for name, version in set(listed) ^ set(shipped))
wrong += [f"{name} has no hash" for (name, _), component in listed.items() if not component.get("hashes")]
wrong += [f"{name}: {component['licenses']}" for key, component in listed.items() for name in [key[0]]
          if component["licenses"] != [{"license": {"id": shipped.get(key)}}]]
references = {purl} | {component["bom-ref"] for component in bom["components"]}
wrong += [f"{one} leads nowhere" for dependency in bom["dependencies"] for one in [dependency["ref"], *dependency.get("dependsOn", [])] if one not in references]
if wrong:
    sys.exit("\n".join(wrong))
pathlib.Path(output).write_text(json.dumps(bom, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
print(f"{pathlib.Path(output).name}: {len(listed)} packages")
