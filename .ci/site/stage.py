"""Copies the repository's pages, and the files they link to, into a folder with the same layout, so that links work.

stage.py REPOSITORY FOLDER
"""
import os
import re
import shutil
import subprocess
import sys

LINK = re.compile(r"\]\(<?([^)\s>#]+)")
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
repository, staged = os.path.abspath(sys.argv[1]), sys.argv[2]


def tracked():
    """Files of the repository, without what builds leave behind; also those not committed yet."""
    out = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=repository, check=True, capture_output=True)
    return {path for path in out.stdout.decode().split("\0") if path and os.path.isfile(os.path.join(repository, path))}


def for_site(text):
    """GitHub reads \\| in code within a table as |, the site's Markdown does not need it."""
    return re.sub(r"^\|.*$", lambda row: re.sub(r"`[^`]+`", lambda code: code[0].replace("\\|", "|"), row[0]), text, flags=re.MULTILINE)


files = tracked()
pages = [path for path in files if path.endswith(".md")
         and (path in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md") or path.startswith(("docs/", "samples/")))]
shutil.rmtree(staged, ignore_errors=True)
done, todo, folders = set(), sorted(pages) + ["LICENSE"], set()
while todo:
    path = todo.pop(0)
    if path in done:
        continue
    done.add(path)
    target = os.path.join(staged, path)
    os.makedirs(os.path.dirname(target) or ".", exist_ok=True)
    if not path.endswith(".md"):
        shutil.copyfile(os.path.join(repository, path), target)
        continue
    with open(os.path.join(repository, path), encoding="utf-8") as page:
        text = page.read()
    with open(target, "w", encoding="utf-8") as page:
        page.write(for_site(text))
    for link in LINK.findall(FENCE.sub("", text)):
        if re.match(r"[a-z]+:", link):
            continue
        to = os.path.normpath(os.path.join(os.path.dirname(path), link))
        if to in files:
            todo.append(to)
        elif os.path.isdir(os.path.join(repository, to)):
            folders.add(to)

# A link to a folder without a page of its own gets a list of its files.
for folder in sorted(folders):
    if folder + "/README.md" in done:
        continue
    # The site leaves out what starts with a dot.
    names = sorted(path[len(folder) + 1:] for path in files if path.startswith(folder + "/") and "/." not in path)
    os.makedirs(os.path.join(staged, folder), exist_ok=True)
    with open(os.path.join(staged, folder, "README.md"), "w", encoding="utf-8") as page:
        page.write(f"# {folder}\n\n" + "".join(f"- [{name}]({name})\n" for name in names))
    for name in names:
        target = os.path.join(staged, folder, name)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        shutil.copyfile(os.path.join(repository, folder, name), target)

shutil.copyfile(os.path.join(os.path.dirname(os.path.abspath(__file__)), "site.css"), os.path.join(staged, "site.css"))
print(f"{len([path for path in done if path.endswith('.md')])} pages and {len(done)} files in all")
