"""A class on a machine that its students share: an instructor and two of them, each a user without any privilege."""

import fcntl
import os
import pickle
import pwd
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import NamedTuple

import pytest

from tests import moments, siege
from tests.classes import NAME, Course, new_course

pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root can act as several users"
)
OWN, OTHER = "her own", "the neighbour's"


class Machine(NamedTuple):
    """A class that belongs to one user, and two students."""

    course: Course
    instructor: pwd.struct_passwd
    student: pwd.struct_passwd
    neighbour: pwd.struct_passwd

    def inbound(self, student: str) -> Path:
        """Return where a student's work is on the exchange; in truth nobody else knows the name."""
        inbound = self.course.room.exchange / self.course.room.course_id / "inbound"
        return inbound / f"{student}+{NAME}+2026-12-01 18:00:00.000000 UTC+x"

    def hand_in(self, user: pwd.struct_passwd, text: str, name: str | None = None) -> Path:
        """Hand in as a user, with modes as `nbgrader submit` leaves them."""
        folder = self.inbound(name or user.pw_name)

        def write() -> None:
            folder.mkdir()
            (folder / f"{NAME}.ipynb").write_text(text)
            (folder / "submission_secret.txt").write_text(f"{user.pw_name}'s secret")
            folder.chmod(0o777)

        as_user(user, write)
        return folder

    def collect(self) -> str:
        """Return what the command says when the instructor gives it."""
        return as_user(self.instructor, lambda: self.course.run("collect", NAME, status=None))

    def taken(self, user: pwd.struct_passwd) -> dict[str, str]:
        """Return what is in the class of a student's work."""
        folder = self.course.room.folder("submitted", NAME, user.pw_name)
        return {path.name: path.read_text() for path in folder.rglob("*") if path.is_file()}


def as_user(user: pwd.struct_passwd, act: Callable[[], object]) -> object:
    """Do something as a user, in a process of its own; return what it returned, which can be pickled."""
    receiver, sender = os.pipe()
    if not (child := os.fork()):
        status = 1
        try:
            become(user)
            os.write(sender, pickle.dumps(act()))
            status = 0
        finally:
            os._exit(status)
    os.close(sender)
    with open(receiver, "rb") as file:
        said = file.read()
    assert os.waitpid(child, 0)[1] == 0
    return pickle.loads(said)


def become(user: pwd.struct_passwd) -> None:
    os.setgroups([])
    os.setgid(user.pw_gid)
    os.setuid(user.pw_uid)
    os.umask(0o022)


@contextmanager
def waiting(user: pwd.struct_passwd, act: Callable[[], None]) -> Iterator[Callable[[], None]]:
    """Let a user's process wait; give what makes it act, and returns when it has."""
    ours, theirs = os.pipe(), os.pipe()
    if not (child := os.fork()):
        try:
            become(user)
            os.read(ours[0], 1)
            act()
        finally:
            os.write(theirs[1], b"x")
            os.read(ours[0], 1)  # what it holds, it holds until the end
            os._exit(0)

    def go() -> None:
        os.write(ours[1], b"x")
        os.read(theirs[0], 1)

    try:
        yield go
    finally:
        os.write(ours[1], b"xx")
        os.waitpid(child, 0)
        for end in (*ours, *theirs):
            os.close(end)


@pytest.fixture(scope="module")
def released() -> Iterator[Machine]:
    users = [user for user in pwd.getpwall() if user.pw_uid and user.pw_name != "nobody"]
    if len({user.pw_uid for user in users[:3]}) < 3:
        pytest.skip("there are no three users to act as")
    with siege.battlefield() as place, pytest.MonkeyPatch.context() as patch:
        course = new_course(place, patch)
        machine = Machine(course, *users[:3])
        subprocess.run(
            ["chown", "-R", str(machine.instructor.pw_uid), place / "class", place / "desk"], check=True
        )
        yield machine


@pytest.fixture
def machine(released: Machine) -> Iterator[Machine]:
    yield released
    room = released.course.room
    inbound = room.exchange / room.course_id / "inbound"
    for path in [*inbound.iterdir(), *room.root.glob("submitted/*")]:
        subprocess.run(["rm", "-rf", path], check=True)


def test_what_each_hands_in_is_theirs(machine):
    machine.hand_in(machine.student, OWN)
    machine.hand_in(machine.neighbour, OTHER)
    assert "collected 2 new" in machine.collect()
    assert machine.taken(machine.student)[f"{NAME}.ipynb"] == OWN
    assert machine.taken(machine.neighbour)[f"{NAME}.ipynb"] == OTHER


def test_nobody_puts_another_course_in_the_place_of_this_one(machine):
    """nbgrader lets everybody write in the exchange, so whoever may rename the course there collects what others hand in."""
    course = machine.course.room.exchange / machine.course.room.course_id

    def take() -> str:
        try:
            course.rename(course.with_name("away"))
        except PermissionError:
            return "not permitted"
        return "taken"

    def after(act: Callable[[], object]) -> str:
        act()
        taken = as_user(machine.student, take)
        if course.with_name("away").exists():
            course.with_name("away").rename(course)
        return taken

    assert after(lambda: None) == "not permitted"  # as `release` left it
    assert after(lambda: course.parent.chmod(0o777)) == "taken"  # as nbgrader alone does
    assert after(machine.collect) == "not permitted"


@pytest.mark.slow
@pytest.mark.daily(2)
@pytest.mark.parametrize("what", ["notebook", "secret", "folder", "source"])
def test_a_link_that_is_put_there_while_it_is_collected_brings_nothing_in(machine, what):
    """At each moment of collecting, as a watcher of the folder would find one after the other."""
    neighbour = machine.hand_in(machine.neighbour, OTHER)
    source = machine.course.room.folder("source", NAME)
    secret = {OTHER, f"{machine.neighbour.pw_name}'s secret", (source / f"{NAME}.ipynb").read_text()}
    for number in count(1):
        folder = machine.hand_in(machine.student, OWN)

        def swap(folder: Path = folder) -> None:
            if what == "folder":
                folder.rename(folder.with_name("away"))
                folder.symlink_to(neighbour)
                return
            name = "submission_secret.txt" if what == "secret" else f"{NAME}.ipynb"
            (folder / name).unlink()
            (folder / name).symlink_to((source if what == "source" else neighbour) / name)

        with waiting(machine.student, swap) as go:

            def collect(go: Callable = go, number: int = number) -> bool:
                with moments.at(number, machine.student.pw_name + "+", go) as moment:
                    machine.course.run("collect", NAME, status=None)
                return moment.over

            over = as_user(machine.instructor, collect)
        assert not secret & {*machine.taken(machine.student).values()}, f"at moment {number}"
        for place in (folder, folder.with_name("away")):
            subprocess.run(["rm", "-rf", place], check=True)
        shutil.rmtree(machine.course.room.root / "submitted" / machine.student.pw_name, ignore_errors=True)
        if not over:
            break
    assert number > 5
    assert machine.taken(machine.neighbour)[f"{NAME}.ipynb"] == OTHER


def test_a_second_name_of_a_neighbour_s_file_is_not_taken(machine):
    """Linux forbids to make one, if it is set up so; it is made here by root."""
    neighbour = machine.hand_in(machine.neighbour, OTHER)
    folder = machine.hand_in(machine.student, OWN)
    (folder / "more.ipynb").hardlink_to(neighbour / f"{NAME}.ipynb")
    said = machine.collect()
    assert f"{machine.student.pw_name}: more.ipynb belongs to another user; not taken" in said
    assert machine.taken(machine.student) == {}
    assert machine.taken(machine.neighbour)
    (folder / "more.ipynb").unlink()
    (folder / "submission_secret.txt").unlink()
    (folder / "submission_secret.txt").hardlink_to(neighbour / "submission_secret.txt")
    assert "submission_secret.txt belongs to another user, so nbgrader cannot find" in machine.collect()
    assert sorted(machine.taken(machine.student)) == [f"{NAME}.ipynb", "timestamp.txt"]


def test_what_is_handed_in_in_a_neighbour_s_name_is_not_taken(machine):
    machine.hand_in(machine.student, OWN, machine.neighbour.pw_name)
    said = machine.collect()
    assert f"handed in by {machine.student.pw_name}, who has another name; not taken" in said
    assert machine.taken(machine.neighbour) == {}


@pytest.mark.parametrize("what", ["notebook", "inner"])
def test_what_the_instructor_may_not_read_costs_nobody_else(machine, what):
    folder = machine.hand_in(machine.student, OWN)
    machine.hand_in(machine.neighbour, OTHER)
    (folder / "inner").mkdir()
    os.chown(folder / "inner", machine.student.pw_uid, -1)
    (folder / {"notebook": f"{NAME}.ipynb"}.get(what, what)).chmod(0)
    said = machine.collect()
    assert "cannot be read (Permission denied); not taken" in said
    assert machine.taken(machine.student) == {}
    assert machine.taken(machine.neighbour)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has leases")
def test_nobody_waits_for_who_holds_a_file(machine):
    """A lease lets whoever opens a file wait for most of a minute, each time."""
    folder = machine.hand_in(machine.student, OWN)
    machine.hand_in(machine.neighbour, OTHER)
    held: list = []

    def hold() -> None:
        signal.signal(signal.SIGIO, signal.SIG_IGN)
        held.append((folder / f"{NAME}.ipynb").open("r+"))
        fcntl.fcntl(held[0], fcntl.F_SETLEASE, fcntl.F_WRLCK)

    with waiting(machine.student, hold) as go:
        go()
        said = machine.collect()
    assert f"{NAME}.ipynb is held by another program; not taken" in said
    assert machine.taken(machine.neighbour)
