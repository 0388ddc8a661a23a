"""A class on a JupyterHub: an instructor, students, and one of them who is curious; played by root on a machine of its own.

    python -m tests.hub PLACE STUDENTS

`machine(PLACE, STUDENTS)` is the beginning of a command that makes that machine: users, who log in with a password, and a
network of its own. Everything goes over the hub, as in a browser; what is printed as JSON is what was seen.
"""

import contextlib
import http.client
import http.cookiejar
import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import psutil

from grading import COURSE
from grading.classroom.layout import EXCHANGE
from grading.lessons.scripts import ROOT
from tests.classes import ALMOST, LESSON, NAME, RIGHT, SECRET_TEST, answered, write_lesson
from tests.environments import for_everybody

ADDRESS = "http://127.0.0.1:8000"
PASSWORD = "course on a hub"
SHADOW = "$6$abcdefgh$9EAtl893J/X2MZW3wLDpgh.hcEZAJt6Ik35rPcIUZACvo/q6yWWJ9TMFmyx3LrPT6PdZbQx0BVBudKLogpdu/0"
OWNER, ADA, EVE = "class", "ada", "eve"
INSTRUCTORS = ("grace", "henry")  # henry's first group is theirs, which does not list him
LATE = "ivan"  # becomes an instructor while the hub runs
FIRST_ID = 31_000
MENUS = {"create-assignment", "formgrader", "course-list"}
ROSTER = "a-name-in-the-gradebook"
WRITTEN = "what-ada-alone-has-written"
MEMORY = 3 << 30
COPY = "lessons of the autumn"
GUESSES = (
    "gradebook.db",
    "seeds.secret",
    "students.csv",
    f"source/{NAME}/{NAME}.ipynb",
    f"submitted/{ADA}/{NAME}/{NAME}.ipynb",
    f"autograded/{ADA}/{NAME}/{NAME}.ipynb",
    f"feedback/{ADA}/{NAME}/{NAME}.html",
)
PATHS = (
    f"/user/{ADA}/api/contents/{NAME}/{NAME}.ipynb",
    f"/user/{OWNER}/files/seeds.secret",
    "/api/routes",
    "/hub/api/users",
)


def people(students: int) -> dict[str, int]:
    """Return the ids of the class's account, the instructors, and so many students, of whom the first two have names."""
    named = [OWNER, *INSTRUCTORS, LATE, ADA, EVE, *(f"student{n}" for n in range(3, students + 1))]
    return {name: FIRST_ID + n for n, name in enumerate(named)}


def machine(place: Path, students: int, bwrap: str) -> list[str]:
    """Write who is there into an empty folder; return the beginning of a command that is given on that machine.

    Every user can start this Python there, also where it is below /root.
    """
    ids = people(students)
    users, shadow, groups = (Path("/etc", name).read_text() for name in ("passwd", "shadow", "group"))
    for name, number in ids.items():
        home = place / "homes" / name
        home.mkdir(parents=True)
        os.chown(home, number, number)
        home.chmod(0o755)  # as some systems leave it
        first = FIRST_ID - 2 if name == INSTRUCTORS[1] else number
        users += f"{name}:x:{number}:{first}::{home}:/bin/sh\n"
        shadow += f"{name}:{SHADOW if name != OWNER else '!'}:19000:0:99999:7:::\n"
        groups += f"{name}:x:{number}:\n"
    pupils = [name for name in ids if name not in (OWNER, LATE, *INSTRUCTORS)]
    groups += f"students:x:{FIRST_ID - 1}:{','.join(pupils)}\n"
    groups += f"instructors:x:{FIRST_ID - 2}:{INSTRUCTORS[0]}\n"
    command = [bwrap, "--dev-bind", "/", "/", *for_everybody()]
    for name, text, mode in (("passwd", users, 0o644), ("shadow", shadow, 0o600), ("group", groups, 0o644)):
        (place / name).write_text(text)
        (place / name).chmod(mode)
        command += ["--ro-bind", str(place / name), f"/etc/{name}"]
    command += ["--unshare-net", "--die-with-parent", "--cap-add", "ALL", "--"]
    # All that was started ends with it. Its /proc is a whole one, of which sandboxes can make others: not bwrap's.
    return [*command, "unshare", "--pid", "--fork", "--kill-child", "--mount-proc"]


class Browser(urllib.request.HTTPRedirectHandler):
    """A person's browser: it keeps cookies, follows where it is sent, and remembers where it is."""

    def __init__(self, name: str):
        self.name = name
        self.cookies = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies), self)
        self.at = self.url = ""
        self.status = 0

    def ask(self, path: str, data: object = None, method: str | None = None, form: bool = False) -> str:
        """Return what an address answers, also where that is an error. `data` is sent as JSON, or as a form is."""
        request = urllib.request.Request(urllib.parse.urljoin(ADDRESS, path), method=method)
        request.add_header("Sec-Fetch-Mode", "navigate")  # as a browser does
        if data is not None:
            token = self._token(urllib.parse.urlsplit(path).path)
            if form:
                request.data = urllib.parse.urlencode(data | {"_xsrf": token}).encode()
            else:
                request.data = json.dumps(data).encode()
                request.add_header("Content-Type", "application/json")
                request.add_header("X-XSRFToken", token)
        try:
            answer = self.opener.open(request)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            self.url, self.status = answer.url, answer.status
            self.at = urllib.parse.urlsplit(answer.url).path
            return answer.read().decode(errors="replace")

    def _token(self, path: str) -> str:
        """Return what a form has to carry: the cookie of the longest path."""
        fitting = [c for c in self.cookies if c.name == "_xsrf" and path.startswith(c.path)]
        return max(fitting, key=lambda cookie: len(cookie.path)).value if fitting else ""

    def json(self, path: str, data: object = None, method: str | None = None) -> dict:
        """Return what an interface of the server's answers."""
        return json.loads(self.ask(path, data, method))

    def submit_password(self) -> None:
        """Fill in the form that the address leads to that people are told."""
        self.ask("/")
        self.ask(self.url, {"username": self.name, "password": PASSWORD}, form=True)

    def log_in(self, server: str) -> str:
        """Log in, wait for the server that one is led to, and return its first page."""
        self.submit_password()
        page, asked = "", "/hub/api/oauth2/authorize"
        if self.at != asked:  # as where the server runs already
            assert f"/{server}" in self.at, f"{self.name} is led to {self.at}"
            progress = self.ask(f"/hub/api/users/{server}/server/progress")  # which ends when it is there
            assert '"ready": true' in progress, progress
            page = self.ask(f"/user/{server}/")
        if self.at == asked:  # another's server may learn who she is, if she agrees
            page = self.ask(self.url, {"scopes": f"access:servers!server={server}/"}, form=True)
        return page


class Student(Browser):
    """A student, whose server is her own."""

    def step(self, name: str) -> list[dict]:
        """Do what a button of the Assignment List does; return what it lists then."""
        answer = self.json(
            f"/user/{self.name}/assignments/{name}", {"course_id": COURSE, "assignment_id": NAME}
        )
        assert answer["success"], answer
        return [found for found in answer["value"] if found["assignment_id"] == NAME]

    def hand_in(self, **answers: str) -> list[dict]:
        """Fetch the lesson, answer it and hand it in."""
        self.step("fetch")
        place = f"/user/{self.name}/api/contents/{NAME}/{NAME}.ipynb"
        notebook = answered(nbformat.from_dict(self.json(place)["content"]), **answers)
        self.json(place, {"type": "notebook", "content": notebook}, "PUT")
        return self.step("submit")

    def feedback(self) -> str:
        """Fetch the page, and return it."""
        listed = self.step("fetch_feedback")
        (page,) = {
            entry["local_feedback_path"]
            for found in listed
            for entry in found.get("submissions", [])
            if entry["local_feedback_path"]
        }
        folder = f"/user/{self.name}/api/contents/{urllib.parse.quote(page)}"
        return "".join(
            self.json(f"/user/{self.name}/api/contents/{urllib.parse.quote(entry['path'])}")["content"]
            for entry in self.json(folder)["content"]
        )


@contextlib.contextmanager
def running(place: Path, ids: dict[str, int]) -> Iterator[Callable[..., str]]:
    """Run a hub in the folder that the machine was made in, with a class that was given a lesson.

    Gives what gives commands as the class's account does in a terminal, and returns what they say.
    """
    place.chmod(0o755)
    own = {"user": ids[OWNER], "group": ids[OWNER], "extra_groups": []}
    for made in ("class", "private"):
        (place / made).mkdir(mode=0o711)
        os.chown(place / made, ids[OWNER], ids[OWNER])
    write_lesson(place / "private", LESSON)
    (place / "private").chmod(0o700)
    (place / "class" / "students.csv").write_text(f"id,last_name\n{ADA},{ROSTER}\n")
    (place / "class" / "students.csv").chmod(0o600)
    for path in [place / "class" / "students.csv", *(place / "private").rglob("*")]:
        os.chown(path, ids[OWNER], ids[OWNER])
    environment = {
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "LANG": "C.UTF-8",
        "CLASS_DIR": str(place / "class"),
        "HUB_STATE": str(place / "state"),
        "EXTRA_SOLUTIONS": str(place / "private"),
        "MEMORY": "3G",
        "MY_LESSONS": COPY,
    }
    mine = environment | {"HOME": str(place / "homes" / OWNER)}

    def give(*commands: list[str]) -> str:
        words = [sys.executable, "-m", "tests.shared_machine", "--give", *map(json.dumps, commands)]
        told = {"capture_output": True, "text": True}
        done = subprocess.run(words, cwd=ROOT, env=mine, check=False, **told, **own)
        return done.stdout + done.stderr

    said = give(["release", NAME, "--unproven"])
    assert (place / "class" / EXCHANGE).is_dir(), said
    with contextlib.ExitStack() as stack:
        log = stack.enter_context((place / "hub.log").open("w"))
        words = [
            sys.executable,
            "-m",
            "jupyterhub",
            "-f",
            str(ROOT / "hub" / "jupyterhub_config.py"),
            "--ip=127.0.0.1",
        ]
        hub = subprocess.Popen(words, cwd=ROOT, env=environment, stdout=log, stderr=log)
        stack.callback(hub.wait)
        stack.callback(hub.terminate)
        while not ready():
            assert hub.poll() is None, (place / "hub.log").read_text()
            time.sleep(0.1)
        yield give


def play(place: Path, students: int) -> dict:
    """Play it in the folder that the machine was made in."""
    ids = people(students)
    seen: dict = {"said": []}
    with running(place, ids) as give, ThreadPoolExecutor(students + 1) as pool:
        class_ = [Student(name) for name in ids if name not in (OWNER, LATE, *INSTRUCTORS)]
        ada, eve = class_[:2]
        grace, henry, late = (Browser(name) for name in (*INSTRUCTORS, LATE))
        pages = [pool.submit(student.log_in, student.name) for student in class_]
        formgrader = pool.submit(grace.log_in, OWNER)
        seen["first page"] = settings(pages[0].result(), ada)
        page = formgrader.result()
        seen["formgrader"] = [grace.at, "nbgrader formgrade" in page]
        for page in pages:
            page.result()
        seen["copy"] = Path(place, "homes", ADA, COPY, "start.ipynb").exists()
        henry.log_in(OWNER)
        late.submit_password()
        seen["in no group"] = late.status
        with (place / "group").open("a") as groups:
            groups.write(f"more:x:{FIRST_ID - 2}:{LATE}\n")
        late.log_in(OWNER)
        seen["later"] = late.at
        work = [
            {"double": RIGHT if student is ada else ALMOST, "why": WRITTEN if student is ada else "?"}
            for student in class_
        ]
        handed = list(pool.map(lambda student, answers: student.hand_in(**answers), class_, work))
        seen["handed in"] = sum(any(entry["status"] == "submitted" for entry in listed) for listed in handed)
        collected = grace.json(f"/user/{OWNER}/formgrader/api/assignment/{NAME}/collect", {})
        seen["collected"] = collected["success"] or collected
        seen["said"].append(give(["grade", NAME], ["feedback", NAME], ["release-feedback", NAME]))
        marks = grace.json(f"/user/{OWNER}/formgrader/api/submissions/{NAME}")
        seen["marks"] = {entry["student"]: entry["score"] for entry in marks if entry["autograded"]}
        seen["feedback"] = {s.name: len(s.feedback()) > 1000 for s in (ada, eve)}
        ada.json(f"/user/{ADA}/api/kernels", {"name": "python3"})
        seen["refused"] = refused(eve, ada.name)
        seen["limits"] = limits(ids)
        seen["know of private lessons"] = sorted(know("EXTRA_SOLUTIONS", ids))
        secrets = {
            "test": SECRET_TEST.partition(",")[0],
            "gradebook": ROSTER,
            "work": WRITTEN,
            "seeds": (place / "class" / "seeds.secret").read_text().strip(),
        }
        for name in (EVE, OWNER):
            printed = shell(place, ids[name])
            seen[f"read by {name}"] = sorted(what for what, secret in secrets.items() if secret in printed)
        seen["listening"] = listening()
    return seen


def ready() -> bool:
    """Tell whether the hub answers behind its proxy, which is there first."""
    browser = Browser("")
    with contextlib.suppress(OSError):
        browser.ask("/hub/health")
    return browser.status == 200


def settings(page: str, student: Browser) -> dict:
    """Return where a student is, and which of the instructor's menus JupyterLab shows there."""
    data = page.partition('id="jupyter-config-data"')[2].partition(">")[2].partition("</script>")[0]
    hidden = {name.rpartition(":")[2] for name in json.loads(data)["disabledExtensions"]}
    return {"at": student.at, "menus": sorted(MENUS - hidden)}


def refused(browser: Browser, neighbour: str) -> dict[str, int]:
    """Return what a student is answered where she has no business: states of HTTP."""
    paths = [
        f"/user/{neighbour}/lab",
        f"/user/{neighbour}/api/contents/{NAME}/{NAME}.ipynb",
        f"/user/{OWNER}/formgrader",
        f"/user/{OWNER}/api/contents/gradebook.db",
        f"/hub/spawn/{OWNER}",
        f"/hub/api/users/{neighbour}",
        "/hub/api/users",
        "/hub/admin",
    ]
    seen = {}
    for path in paths:
        browser.ask(path)
        seen[path] = browser.status
    return seen


def limits(ids: dict[str, int]) -> dict[str, bool]:
    """Tell of each person whether all of their processes have the limit of memory."""
    found: dict[str, bool] = {}
    names = {number: name for name, number in ids.items()}
    for process in psutil.process_iter(["uids"]):
        if name := names.get(process.info["uids"].real):
            limit = Path(f"/proc/{process.pid}/limits").read_text().partition("Max data size")[2].split()[0]
            found[name] = found.get(name, True) and limit == str(MEMORY)
    return found


def know(variable: str, ids: dict[str, int]) -> set[str]:
    """Return the people of whose processes one has a variable in its environment."""
    names = {number: name for name, number in ids.items()}
    running = psutil.process_iter(["uids", "environ"])
    return {
        names[process.info["uids"].real]
        for process in running
        if process.info["uids"].real in names and variable in (process.info["environ"] or {})
    }


def listening() -> dict[str, int]:
    """Return how many ports are open, and how many of them not to this machine alone."""
    ends = [c.laddr.ip for c in psutil.net_connections("tcp") if c.status == psutil.CONN_LISTEN]
    return {"all": len(ends), "outside": sum(not ip.startswith("127.") for ip in ends)}


def shell(place: Path, number: int) -> str:
    """Return all that a user can read with a shell."""
    own = {"user": number, "group": number, "extra_groups": []}
    words = [sys.executable, "-m", "tests.hub", "--shell", str(place)]
    return subprocess.run(words, cwd=ROOT, check=True, capture_output=True, **own).stdout.decode(
        errors="replace"
    )


def read_all(place: Path) -> None:
    """Print whatever can be read: files, processes, what listens on a port or has a socket's name."""
    out = sys.stdout.buffer
    guesses = [place / "class" / name for name in GUESSES]  # what cannot be listed can still be named
    places = [Path(folder, name) for folder, _, names in os.walk(place) for name in names]
    processes = [path / name for path in Path("/proc").glob("[0-9]*") for name in ("environ", "cmdline")]
    for path in [*guesses, *places, *processes]:
        with contextlib.suppress(OSError):
            out.write(path.read_bytes())
    ports = {
        int(c.split()[1].rpartition(":")[2], 16) for c in Path("/proc/net/tcp").read_text().splitlines()[1:]
    }
    names = {
        line.split()[7]
        for line in Path("/proc/net/unix").read_text().splitlines()[1:]
        if len(line.split()) > 7
    }
    with ThreadPoolExecutor(32) as pool:
        asked = [pool.submit(asked_for, port, path) for port in ports for path in PATHS]
        asked += [pool.submit(connected, name) for name in names]
        for answer in asked:
            out.write(answer.result())


def asked_for(port: int, path: str) -> bytes:
    """Return what a port answers, within two seconds."""
    try:
        there = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
        there.request("GET", path)
        return there.getresponse().read()
    except (OSError, http.client.HTTPException):
        return b""


def connected(name: str) -> bytes:
    """Return what a socket of Unix says first, within two seconds."""
    with socket.socket(socket.AF_UNIX) as end:
        end.settimeout(2)
        try:
            end.connect(name.replace("@", "\0", 1))
            return end.recv(1000)
        except OSError:
            return b""


if __name__ == "__main__":
    if sys.argv[1] == "--shell":
        read_all(Path(sys.argv[2]))
    else:
        print(json.dumps(play(Path(sys.argv[1]), int(sys.argv[2]))))
