#!/usr/bin/env python3
"""Serves a map, asks for its page as a browser would and as one must not, changes a table, breaks it and mends it, and
ends the run: each time what is served must be the last map that could be drawn, whole, and nothing may be left behind.
Usage: serve.py ECOMAP"""
import atexit, http.client, json, pathlib, re, signal, subprocess, sys, tempfile, time

ecomap = pathlib.Path(sys.argv[1]).resolve()
patience = 60  # seconds until a change must be seen; it takes two on a quiet machine
ACTORS = "id,name_sv,name_en\na,Alfa,Alpha\nb,Beta,{}\n"
OFFERS = "id,actor,name_sv,name_en,support_types,principles,status\no1,a,Råd,Advice,advice,p1,today\no2,b,Nät,Net,network,p2,could\n"
faults = []


def check(holds, what):
    if not holds:
        faults.append(what)


class Served:
    def __init__(self, dataset, work, *options):
        self.run = subprocess.Popen([ecomap, "serve", dataset, "--port", "0", "--lang", "en", *options], cwd=work,
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        atexit.register(self.run.kill)
        self.address = self.run.stdout.readline().strip()
        found = re.fullmatch(r"http://(?:127\.0\.0\.1|localhost):(\d+)/", self.address)
        if not found:
            sys.exit(f"serve: said {self.address!r} and {self.run.stderr.read()}")
        self.port = int(found[1])

    def ask(self, path, method="GET", **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.putrequest(method, path, skip_host=True)
        for name, value in {"Host": f"127.0.0.1:{self.port}", **headers}.items():
            if value is not None:
                connection.putheader(name, value)
        connection.endheaders()
        answer = connection.getresponse()
        return answer.status, answer.read().decode("utf-8")

    def version(self):
        return json.loads(self.ask("/version.json")[1])

    def wait_for(self, holds, what):
        end = time.monotonic() + patience
        while time.monotonic() < end:
            now = self.version()
            if holds(now):
                return now
            time.sleep(0.1)
        faults.append(f"not within {patience} s: {what}; {self.version()}")
        return self.version()

    def end(self, how):
        self.run.send_signal(how)
        code = self.run.wait(timeout=10)
        check(code in (0, -how), f"{how.name}: ended with {code}")
        return self.run.stderr.read()


def served_map(work):
    folder = work / "map"
    folder.mkdir()
    (folder / "actors.csv").write_text(ACTORS.format("Beta"), encoding="utf-8")
    (folder / "offers.csv").write_text(OFFERS, encoding="utf-8")
    before = sorted(work.rglob("*"))
    served = Served(folder, work)

    status, page = served.ask("/")
    first = served.version()
    check(status == 200 and "Beta" in page and f'data-version="{first["version"]}"' in page, "the page is not the map's")
    check("connect-src 'self'" in page, "the page may not ask for its version")
    check(first["problems"] == [], "there is something wrong with a good map")
    for path in re.findall(r'href="([^"#]+)"', page)[:20]:
        check(served.ask("/" + path)[0] == 200, f"{path} is linked to and not served")
    check(served.ask("/", "HEAD") == (200, ""), "HEAD has a body")

    (work / "secret.csv").write_text("secret")
    (folder / "link.svg").symlink_to(work / "secret.csv")
    for path in ("/secret.csv", "/../secret.csv", "/%2e%2e/secret.csv", "/link.svg", "/actors.csv", "//etc/passwd", "/map/actors.csv"):
        check(served.ask(path)[0] == 404, f"{path} is served")
    for host in ("evil.example", f"evil.example:{served.port}", "127.0.0.1", None):
        check(served.ask("/", Host=host)[0] == 403, f"the host {host} is answered")
    for origin in ("http://evil.example", "null", "https://127.0.0.1"):
        check(served.ask("/version.json", Origin=origin)[0] == 403, f"the origin {origin} is answered")
    for method in ("POST", "PUT", "DELETE", "OPTIONS"):
        check(served.ask("/", method)[0] == 405, f"{method} is answered")

    (folder / "actors.csv").write_text(ACTORS.format("Gamma"), encoding="utf-8")
    second = served.wait_for(lambda now: now["version"] != first["version"], "a change is drawn")
    page = served.ask("/")[1]
    check("Gamma" in page and second["version"] in page, "the page is not the new map's")

    (folder / "offers.csv").write_text(OFFERS.replace("o1,a", "o1,nobody"), encoding="utf-8")
    broken = served.wait_for(lambda now: now["problems"], "a mistake is told")
    check(broken["version"] == second["version"], "a broken table changes the version")
    check(any("offers.csv:2" in line and "nobody" in line for line in broken["problems"]), f"where the mistake is: {broken}")
    check("Gamma" in served.ask("/")[1], "a broken table takes the page away")

    (folder / "actors.csv").unlink()
    (folder / "offers.csv").unlink()
    served.wait_for(lambda now: now["problems"] and not any("nobody" in line for line in now["problems"]), "no table is told")
    check("Gamma" in served.ask("/")[1], "a lost table takes the page away")

    (folder / "actors.csv").write_text(ACTORS.format("Beta"), encoding="utf-8")
    (folder / "offers.csv").write_text(OFFERS, encoding="utf-8")
    served.wait_for(lambda now: now == first, "the map is mended, and the same again")

    said = served.end(signal.SIGINT)
    check("offers.csv:2" in said and "nobody" in said, "standard error says nothing of the mistake")
    left = set(work.rglob("*")) - set(before) - {work / "secret.csv", folder / "link.svg"}
    check(not left, f"left behind: {left}")


def framework_and_assumed(work):
    """What stands elsewhere is watched too."""
    (work / "frameworks/own").mkdir(parents=True)
    (work / "frameworks/own/phases.csv").write_text("id,label_en\nstart,Beginning\n")
    (work / "map").mkdir()
    (work / "map/datapackage.json").write_text('{"name":"map","framework":"own","resources":[{"name":"actors","path":"actors.csv"}]}')
    (work / "map/actors.csv").write_text(ACTORS.format("Beta"), encoding="utf-8")
    (work / "plan.csv").write_text("change,table,id,name_en\nalter,actors,b,Delta\n")
    served = Served("map", work, "--assume", "plan.csv", "--host", "localhost")
    first = served.version()
    check("Delta" in served.ask("/")[1], "what is assumed is not drawn")
    (work / "plan.csv").write_text("change,table,id,name_en\nalter,actors,b,Epsilon\n")
    second = served.wait_for(lambda now: now["version"] != first["version"], "other assumptions are drawn")
    (work / "frameworks/own/phases.csv").write_text("id,label_en\nstart,Commencement\n")
    served.wait_for(lambda now: now["version"] != second["version"], "other words of the framework are drawn")
    check("Commencement" in served.ask("/")[1], "the framework's new words are not on the page")
    served.end(signal.SIGTERM)


for one in (served_map, framework_and_assumed):
    with tempfile.TemporaryDirectory() as folder:
        one(pathlib.Path(folder))
print("\n".join(faults) or "serve: the last map that could be drawn, for those it is for")
sys.exit(bool(faults))
