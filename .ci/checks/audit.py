"""Shows that the repository's settings refuse a package with a known vulnerability, and let a restore pass that cannot ask.

audit.py REPOSITORY FOLDER

The vulnerability is a made-up entry of a source on this machine: the check needs no data of anybody, and stays the same when they change.
"""
import http.server
import json
import os
import pathlib
import subprocess
import sys
import threading

repository, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
PACKAGE, VERSION = "Newtonsoft.Json", "13.0.4"


class Source(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        here = f"http://127.0.0.1:{self.server.server_port}"
        answers = {
            "/index.json": {"version": "3.0.0", "resources": [{"@id": f"{here}/vulnerabilities.json", "@type": "VulnerabilityInfo/6.7.0"}]},
            "/vulnerabilities.json": [{"@name": "base", "@id": f"{here}/base.json", "@updated": "2026-01-01T00:00:00Z"}],
            "/base.json": {PACKAGE.lower(): [{"url": "https://example.org/made-up", "severity": 0, "versions": f"[{VERSION}]"}]},
        }
        found = answers.get(self.path)
        body = json.dumps(found).encode()
        self.send_response(200 if found else 404)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def restore(source):
    """The errors and warnings of a restore that asks a source, and whether it failed."""
    (folder / "nuget.config").write_text(
        f'<configuration>\n  <auditSources>\n    <clear />\n    <add key="asked" value="{source}" allowInsecureConnections="true" />\n'
        f'  </auditSources>\n</configuration>\n')
    command = ["dotnet", "restore", str(folder / "Audited.csproj"), "--force", "--no-http-cache", "-p:RestorePackagesWithLockFile=false"]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout + done.stderr, done.returncode != 0


def expect(what, holds, said):
    if not holds:
        sys.exit(f"{what}\n{said}")


folder.mkdir(parents=True, exist_ok=True)
for name in ("Directory.Build.props", "Directory.Packages.props"):
    (folder / name).write_text(f'<Project>\n  <Import Project="{repository / name}" />\n</Project>\n')
(folder / "Audited.csproj").write_text(
    f'<Project Sdk="Microsoft.NET.Sdk">\n  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>\n'
    f'  <ItemGroup><PackageReference Include="{PACKAGE}" VersionOverride="{VERSION}" /></ItemGroup>\n</Project>\n')
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Source)
threading.Thread(target=server.serve_forever, daemon=True).start()
os.environ["DOTNET_CLI_UI_LANGUAGE"] = "en"

said, failed = restore(f"http://127.0.0.1:{server.server_port}/index.json")
expect("a vulnerable package is let through", failed and "error NU1901" in said and PACKAGE in said, said)
# Nobody listens at the port for what is thrown away.
said, failed = restore("http://127.0.0.1:9/index.json")
expect("a restore without an answer does not pass", not failed and "warning NU1900" in said, said)
print("a vulnerable package is refused; without an answer there is a warning")
