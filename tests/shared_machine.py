"""A machine that several people share: an instructor and students, each a user of their own with a shell; played by root.

    python -m tests.shared_machine PLACE [REGEX]

The instructor gives the commands that docs/instructors.md names; students hand in by nbgrader, one of them honest, the others
an attack of the collection each. Then one tries at a shell what her rights allow. Prints as JSON who gained what:
`gains`, and `without_owners`, the same where collecting does not look at who has handed in.
"""

import contextlib
import json
import os
import pwd
import subprocess
import sys
from pathlib import Path

import nbformat

from grading import cli
from grading.classroom.folder import Classroom
from grading.lessons.scripts import ROOT
from tests.classes import Course, answered, write_lesson
from tests.hostile import FOLDER, collection, hand_in
from tests.siege import NAME, RIGHT, WRONG
from tests.witness import Witness

MOST = 2  # students who attack
GUESSES = (
    "gradebook.db",
    "seeds.secret",
    "students.csv",
    f"source/{NAME}/{NAME}.ipynb",
    f"submitted/NEIGHBOUR/{NAME}/{NAME}.ipynb",
    f"autograded/NEIGHBOUR/{NAME}/{NAME}.ipynb",
    f"feedback/NEIGHBOUR/{NAME}/{NAME}.html",
    f"{NAME}/{NAME}.py",
)
PATH = os.pathsep.join([str(Path(sys.executable).parent), "/usr/bin", "/bin"])


class Person:
    """A user of the machine, who gives commands."""

    def __init__(self, user: pwd.struct_passwd, place: Path):
        self.name = user.pw_name
        self.ids = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
        self.home = place / "homes" / self.name
        self.home.mkdir(parents=True)
        self.environment = {
            "PATH": PATH,
            "HOME": str(self.home),
            "PYTHONPATH": str(ROOT),
            "CLASS_DIR": str(place / "class"),
        }
        os.chown(self.home, user.pw_uid, user.pw_gid)
        self.home.chmod(0o700)

    def run(self, *words: object, **more: str) -> str:
        """Run a module of Python with these words; return what it says."""
        command = [sys.executable, "-m", *map(str, words)]
        told = {"capture_output": True, "text": True, "errors": "replace"}
        done = subprocess.run(command, cwd=ROOT, env=self.environment | more, check=False, **told, **self.ids)
        return done.stdout + done.stderr

    def give(self, *commands: list[str]) -> str:
        """Give commands of the grader's, one after the other; return what they say."""
        return self.run("tests.shared_machine", "--give", *map(json.dumps, commands))


def play(place: Path, wanted: str) -> dict:
    """Play it in an empty folder of root's; return who gained what."""
    place.chmod(0o755)
    (place / "host").mkdir()
    users = sorted((u for u in pwd.getpwall() if 0 < u.pw_uid < 60_000), key=lambda user: user.pw_uid)
    attacks = [
        attack
        for attack in collection(wanted)
        if attack.is_submission and not attack.harms and not attack.seconds
    ]
    instructor, ada, eve, *others = (Person(user, place) for user in users[: MOST + 2])
    hostile = list(zip([eve, *others], attacks, strict=False))
    with contextlib.ExitStack() as stack:
        witness = Witness(place / "host", place / "class")
        stack.callback(witness.clean)
        stack.enter_context(witness.listening())
        for made in ("class", "private"):
            (place / made).mkdir()
            os.chown(place / made, instructor.ids["user"], instructor.ids["group"])
        (place / "class").chmod(0o711)
        text = witness.in_lesson((FOLDER / "lesson.txt").read_text("utf-8"))
        write_lesson(place / "private", text, NAME)
        (place / "private").chmod(0o700)
        os.chown(place / "private" / NAME, instructor.ids["user"], instructor.ids["group"])
        instructor.environment |= {
            "EXTRA_SOLUTIONS": str(place / "private"),
            "SIEGE_SECRET": witness.secrets["environment"],
        }
        roster = "".join(f"{person.name},{witness.secrets['gradebook']}\n" for person in (ada, eve, *others))
        (place / "class" / "students.csv").write_text(f"id,last_name\n{roster}")
        os.chown(place / "class" / "students.csv", instructor.ids["user"], instructor.ids["group"])
        said = [instructor.give(["release", NAME])]
        written = witness.secrets["neighbour"]
        said.append(ada.run("tests.shared_machine", "--right", ada.name, WRITTEN=written))
        for person, attack in hostile:
            words = json.dumps(witness.words)
            said.append(person.run("tests.shared_machine", "--attack", person.name, attack.name, words))
        said.append(instructor.give(["collect", NAME], ["grade", NAME], ["feedback", NAME]))
        gains = _gains(place, witness, ada, hostile)
        seen = eve.run("tests.shared_machine", "--shell", ada.name, place)
        gains += [f"{eve.name} reads {secret} at her shell" for secret in witness.found([seen])]
        said += [seen, instructor.give(["collect", NAME], ["grade", NAME])]
        gains += _gains(place, witness, ada, hostile)
        said.append(instructor.give(["collect", NAME, "--any-owner"], ["grade", NAME]))
        without_owners = _gains(place, witness, ada, hostile)
    return {
        "gains": gains,
        "without_owners": without_owners,
        "attacks": [a.name for _, a in hostile],
        "said": said,
    }


def _gains(place: Path, witness: Witness, ada: Person, hostile: list) -> list[str]:
    """Return what was gained up to now, in words."""
    os.environ.update(CLASS_DIR=str(place / "class"))
    room = Classroom()
    marks = Course(room, place).marks(NAME)
    found = [] if marks.get(ada.name) == 6 else [f"{ada.name} has {marks.get(ada.name)} points"]
    for person, attack in hostile:
        graded = room.folder("autograded", NAME, person.name) / f"{NAME}.ipynb"
        page = room.folder("feedback", NAME, person.name) / f"{NAME}.html"
        texts = [path.read_text("utf-8") for path in (page,) if path.exists()]
        if graded.exists():
            texts += [str(cell.get("outputs", "")) for cell in nbformat.read(graded, as_version=4).cells]
        found += [f"{attack.name} reads {secret}" for secret in witness.found(texts)]
        if person.name not in marks:
            found.append(f"{attack.name} is not graded")
        elif marks[person.name] > attack.honest:
            found.append(f"{attack.name} has {marks[person.name]} points")
    found += [f"{path} was written" for path in witness.owned() if Path(path).owner() != "root"]
    sent = witness.sent()
    return found + [f"{sent} packets"] * bool(sent)


# What a student does, as a user who is nobody else


def _hand_in(name: str, attack: str | None, words: str) -> None:
    desk = Path.home() / "desk"
    desk.mkdir(exist_ok=True)
    course = Course(Classroom(), desk)
    blank = course.released(NAME)
    if attack is None:
        course.hand_in(name, answered(blank, **RIGHT, why=os.environ["WRITTEN"]), NAME)
        return
    (found,) = (one for one in collection(attack) if one.name == attack)
    folder = desk / name / NAME
    folder.mkdir(parents=True)
    hand_in(found, blank, json.loads(words), folder, NAME)
    course.student(name, _submit(), desk / name, NAME)


def _submit() -> type:
    from nbgrader.exchange.default import ExchangeSubmit  # it reads settings of the user who it is for

    return ExchangeSubmit


def _at_a_shell(neighbour: str, place: Path) -> None:
    """Print whatever can be read, write wherever that can be done, and hand in as if it were a neighbour, later than she did."""
    for top in (place / "class", place / "private", place / "homes" / neighbour):
        names = [*GUESSES]
        for folder, _, files in os.walk(top, onerror=print):
            names += [os.path.relpath(os.path.join(folder, name), top) for name in files]
            with contextlib.suppress(OSError):
                (Path(folder) / "owned_at_a_shell").write_text("x")
        for name in names:  # what cannot be listed can still be guessed
            with contextlib.suppress(OSError):
                print(name, (top / name.replace("NEIGHBOUR", neighbour)).read_bytes())
    room = Classroom()
    blank = Course(room, Path.home() / "desk").released(NAME)
    inbound = room.exchange / room.course_id / "inbound"
    folder = inbound / f"{neighbour}+{NAME}+2199-01-01 00:00:00.000000 UTC+forged"
    folder.mkdir()
    (folder / "timestamp.txt").write_text("2199-01-01 00:00:00.000000 UTC")
    (folder / f"{NAME}.ipynb").write_text(json.dumps(answered(blank, **WRONG)))
    os.system(f"chmod -R a+rX '{folder}'")


def main() -> None:
    """Play the whole, or what one student does of it."""
    first, *rest = sys.argv[1:]
    if first == "--right":
        _hand_in(rest[0], None, "")
    elif first == "--attack":
        _hand_in(*rest)
    elif first == "--shell":
        _at_a_shell(rest[0], Path(rest[1]))
    elif first == "--give":
        for words in map(json.loads, rest):
            cli.main(words)
    else:
        print(json.dumps(play(Path(first), *rest)))


if __name__ == "__main__":
    main()
