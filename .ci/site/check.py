"""Checks every link and anchor of the built pages; links to other sites are not fetched.

check.py FOLDER
"""
import os
import sys
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

root = os.path.abspath(sys.argv[1])


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.ids, self.links, self.twice = set(), [], []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        for name in {values.get("id"), values.get("name") if tag == "a" else None} - {None}:
            if name in self.ids:
                self.twice.append(name)
            self.ids.add(name)
        for name in ("href", "src"):
            if values.get(name):
                self.links.append(values[name])


pages = {}
for folder, _, names in os.walk(root):
    for name in names:
        if name.endswith(".html"):
            path = os.path.join(folder, name)
            pages[path] = Page()
            with open(path, encoding="utf-8") as text:
                pages[path].feed(text.read())

wrong, links, anchors = [], 0, 0
for path, page in sorted(pages.items()):
    here = os.path.relpath(path, root)
    if here in ("404.html", "search.html"):
        continue
    wrong += [f"{here}: two places have the id {name}" for name in page.twice]
    for link in page.links:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            continue
        links += 1
        to = os.path.normpath(os.path.join(os.path.dirname(path), unquote(parts.path))) if parts.path else path
        to = os.path.join(to, "index.html") if os.path.isdir(to) else to
        if not os.path.isfile(to) or not to.startswith(root):
            wrong.append(f"{here}: {link} leads nowhere")
        elif parts.fragment and to in pages:
            anchors += 1
            if unquote(parts.fragment) not in pages[to].ids:
                wrong.append(f"{here}: {link} has no such anchor")

for line in wrong:
    print(line)
print(f"{len(pages)} pages, {links} links, {anchors} anchors, {len(wrong)} wrong")
sys.exit(1 if wrong or not pages else 0)
