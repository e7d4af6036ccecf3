"""What a packed package has to be: package.py POINT FOLDER REPOSITORY, or a list of the points without an argument.

FOLDER holds Ciip.Guideline.VERSION.nupkg and .snupkg.
"""
import pathlib
import re
import subprocess
import sys
import zipfile


def entries():
    return {extension: zipfile.ZipFile(next(folder.glob(f"Ciip.Guideline.[0-9]*.{extension}"))) for extension in ("nupkg", "snupkg")}


def contents():
    """Every file of both is one of .ci/package-contents.txt, and every line of it is a file."""
    found = "".join(f"{extension}:\n" + "".join(f"{name}\n" for name in sorted(archive.namelist())) for extension, archive in entries().items())
    listed = (repository / ".ci/package-contents.txt").read_text()
    return [line for line in set(found.splitlines()) ^ set(listed.splitlines())] or ([] if found == listed else ["the order differs"])


def paths():
    """No file of either names a folder of the machine that packed it."""
    places = [str(path).encode() for path in {repository, pathlib.Path.home(), folder} if len(path.parts) > 1]
    return [f"{name} names {place.decode()}" for archive in entries().values() for name in archive.namelist() for place in places
            if place in archive.read(name) or place.decode().encode("utf-16-le") in archive.read(name)]


def symbols():
    """Each assembly has the symbols of the same build: the id in its debug directory is theirs."""
    archives = entries()
    wrong = []
    for name in (name for name in archives["nupkg"].namelist() if name.endswith(".dll")):
        pdb = archives["snupkg"].read(name[:-3] + "pdb")
        # The stream #Pdb of portable symbols begins with the id that the assembly repeats behind RSDS.
        start = pdb.index(b"#Pdb\0")
        offset = int.from_bytes(pdb[start - 8:start - 4], "little")
        if b"RSDS" + pdb[offset:offset + 16] not in archives["nupkg"].read(name):
            wrong.append(f"{name} has other symbols")
    return wrong


def readme():
    """The first page says how to add the package, and its links start with https."""
    page = entries()["nupkg"].read("README.md").decode()
    wrong = [link for link in re.findall(r"\]\(([^)]*)", page) if not link.startswith("https://")]
    return wrong + ([] if re.search(r"^dotnet add package Ciip\.Guideline$", page, re.MULTILINE) else ["not how to add the package"])


def description():
    """Id and version are those of the repository, and so is the commit where it has an address, which is not a folder."""
    text = entries()["nupkg"].read("Ciip.Guideline.nuspec").decode()
    version = re.search(r"<Version>(.+)</Version>", (repository / "Directory.Build.props").read_text())[1]
    commit = subprocess.run(["git", "rev-parse", "HEAD"], cwd=repository, capture_output=True, text=True, check=True).stdout.strip()
    # Without a remote, packing writes no address, and no commit of nowhere.
    expected = ["<id>Ciip.Guideline</id>", f"<version>{version}</version>"] + ([f'commit="{commit}"'] if "<repository" in text else [])
    wrong = [part for part in expected if part not in text]
    return [f"{part} is not in it" for part in wrong] + re.findall(r'url="(?!https://|")[^"]*"', text)


points = {function.__name__: function for function in (contents, paths, symbols, readme, description)}
if len(sys.argv) == 1:
    print("\n".join(f"{name}:{function.__doc__}" for name, function in points.items()))
else:
    folder, repository = pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[3]).resolve()
    sys.exit("\n".join(points[sys.argv[1]]()) or 0)
