"""What plain `nbgrader autograde` gives attacks: nbgrader with its own settings, its tests beside the answers.

Each attack is graded in a class of its own and in a process of its own, which ends after LIMIT seconds. It can write
nothing on this machine but that class and what its witness watches, and ends no process but its own.
"""

import contextlib
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from grading.lessons.scripts import read_lesson
from tests.classes import write_lesson
from tests.hostile import FOLDER, Attack, hand_in
from tests.witness import Witness, acting

LIMIT = 30  # seconds
MEMORY = 4 * 2**30  # bytes
# It imports nothing of this project: then nbgrader's steps are its own. Feedback takes as long as grading, and tells
# more only of what acts in it.
GRADE = """
import sys
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config
room, name, student = sys.argv[1:]
config = Config()
config.CourseDirectory.root = room
config.CourseDirectory.db_url = f"sqlite:///{room}/gradebook.db"
api = NbGraderAPI(CourseDirectory(config=config), config=config)
done = api.autograde(name, student)["success"]
if done and student.startswith("script"):
    done = api.generate_feedback(name, student)["success"]
sys.exit(not done)
"""


class Plain:
    """A class of nbgrader's alone, in an empty folder."""

    def __init__(self, place: Path, name: str):
        self.place = place
        self.name = name
        for part in ("host", "home", "template"):
            (place / part).mkdir()
        self.witness = Witness(place / "host", place / "class")
        room = place / "template"
        text = self.witness.in_lesson((FOLDER / "lesson.txt").read_text("utf-8"))
        script = write_lesson(place / "private", text, name) / name / f"{name}.py"
        (room / "source" / name).mkdir(parents=True)
        nbformat.write(read_lesson(script), room / "source" / name / f"{name}.ipynb")
        config = Config()
        config.CourseDirectory.root, config.CourseDirectory.db_url = (
            str(room),
            f"sqlite:///{room / 'gradebook.db'}",
        )
        made = NbGraderAPI(CourseDirectory(config=config), config=config).generate_assignment(name)
        if not made["success"]:
            raise RuntimeError(made["error"])
        (room / "submitted" / "aaa" / name).mkdir(parents=True)
        (room / "submitted" / "aaa" / name / f"{name}.ipynb").write_text(self.witness.secrets["neighbour"])
        self.blank = nbformat.read(room / "release" / name / f"{name}.ipynb", as_version=4)

    def measure(self, attack: Attack) -> str:
        """Return in words what nbgrader gives an attack."""
        if attack.harms:
            return f"not run: {attack.harms}"
        room = self.place / "class"
        shutil.rmtree(room, ignore_errors=True)
        shutil.copytree(self.place / "template", room)
        for path in self.place.glob("host/owned*"):
            path.unlink()
        with Gradebook(f"sqlite:///{room / 'gradebook.db'}") as gradebook:
            gradebook.add_student(attack.name, last_name=self.witness.secrets["gradebook"])
        own = room / "submitted" / attack.name / self.name
        own.mkdir(parents=True)
        hand_in(attack, self.blank, self.witness.words, own, self.name)
        self.witness.owned()
        self.witness.sent()
        wrong = _grade(self.place, room, self.name, attack.name)
        return ", ".join(_told(attack, room, self.witness, wrong, self.name))


def _grade(place: Path, room: Path, name: str, student: str) -> str:
    """Let nbgrader grade and make feedback in a process of its own; return what went wrong."""
    box = [
        "bwrap",
        "--ro-bind",
        "/",
        "/",
        "--dev",
        "/dev",
        "--proc",
        "/proc",
        "--tmpfs",
        "/tmp",
        "--unshare-pid",
    ]
    box += [
        "--unshare-ipc",
        "--die-with-parent",
        "--bind",
        str(place),
        str(place),
        "--setenv",
        "HOME",
        str(place / "home"),
    ]
    command = [*box, "--chdir", str(room), sys.executable, "-c", GRADE, str(room), name, student]

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))

    try:
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        done = subprocess.run(command, check=False, timeout=LIMIT, preexec_fn=limit, **quiet)
        return "" if done.returncode == 0 else "stops the batch"
    except subprocess.TimeoutExpired:
        return f"no end in {LIMIT} s"


def _told(attack: Attack, room: Path, witness: Witness, wrong: str, name: str) -> list[str]:
    points = None
    with contextlib.suppress(Exception), Gradebook(f"sqlite:///{room / 'gradebook.db'}") as gradebook:
        points = gradebook.find_submission(name, attack.name).score
    page = room / "feedback" / attack.name / name / f"{name}.html"
    graded = room / "autograded" / attack.name / name / f"{name}.ipynb"
    texts, acts = [], []
    if graded.is_file():
        notebook = nbformat.read(graded, as_version=4)
        texts += [str(cell.get("outputs", "")) for cell in notebook.cells]
    if page.is_file():
        text = page.read_text("utf-8", "replace")
        texts.append(text)
        acts = acting(text)
    told = [wrong] if wrong else []
    if points is not None and points != attack.honest:
        told.append(f"{points - attack.honest:+g} points")
    # The pages show the tests, hidden ones too, to every student: that is no attack's doing.
    if found := [place for place in witness.found(texts) if place != "test"]:
        told.append(f"reads {' '.join(found)}")
    if written := witness.owned():
        told.append(f"writes {len(written)} files")
    if sent := witness.sent():
        told.append(f"{sent} packets")
    if acts:
        told.append("script acts")
    return told or ["nothing"]


def all_of(attacks: list[Attack], place: Path, name: str) -> dict[str, str]:
    """Return what nbgrader gives each attack, by its name."""
    found = {}
    plain = Plain(place, name)
    with plain.witness.listening():
        for attack in attacks:
            try:
                found[attack.name] = plain.measure(attack)
            except Exception as error:  # noqa: BLE001, one that nbgrader cannot even take stops no other
                found[attack.name] = f"not measured: {type(error).__name__}: {error}"
            print(f"{attack.name}: {found[attack.name]}", file=sys.stderr, flush=True)
    return found
