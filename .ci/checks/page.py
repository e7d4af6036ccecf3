"""Takes what docs/first-evaluation.md says to type, and what it says is printed, into files: page.py PAGE.md FOLDER."""
import pathlib
import re
import sys

page, folder = map(pathlib.Path, sys.argv[1:])
blocks = {}
for language, text in re.findall(r"```(\w+)\n(.*?)```", page.read_text(encoding="utf-8"), re.S):
    blocks.setdefault(language, []).append(text)
files = {
    "create": blocks["sh"][1],
    "rule.json": blocks["json"][0],
    "Program.cs": blocks["csharp"][0],
    "run": blocks["sh"][2],
    "expected": blocks["console"][0],
}
for name, text in files.items():
    (folder / name).write_text(text, encoding="utf-8")
