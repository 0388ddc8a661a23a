"""A class on a real JupyterHub with its proxy: students see their lessons, the instructor formgrader, and nobody another's work."""

import grp
import json
import os
import pwd
import runpy
import subprocess
import sys

import pytest
from traitlets.config import Config

from grading.lessons.scripts import ROOT
from tests import siege
from tests.conftest import ONLY_ROOT
from tests.hub import ADA, EVE, OWNER, machine
from tests.test_browser import SHOTS

PROXY = ROOT / "hub" / "node_modules" / ".bin" / "configurable-http-proxy"


@pytest.fixture
def start(tmp_path, monkeypatch):
    """Return a function that reads the hub's settings, as its start does."""
    (tmp_path / "exchange").mkdir()
    here = grp.getgrgid(os.getgid()).gr_name
    settings = {"CLASS_DIR": tmp_path, "HUB_STATE": tmp_path / "state", "STUDENTS": here, "INSTRUCTORS": here}

    def read(**others: str) -> dict:
        for name, value in (settings | others).items():
            monkeypatch.setenv(name, str(value))
        return runpy.run_path(str(ROOT / "hub" / "jupyterhub_config.py"), {"get_config": Config})

    return read


def test_it_does_not_start_before_a_lesson_was_handed_out(start, tmp_path):
    (tmp_path / "exchange").rmdir()
    with pytest.raises(SystemExit, match="no lesson was handed out yet"):
        start()


@pytest.mark.parametrize("whose", ["STUDENTS", "INSTRUCTORS"])
def test_it_does_not_start_without_its_groups(start, whose):
    with pytest.raises(SystemExit, match="there is no group nobody-made-it: groupadd nobody-made-it"):
        start(**{whose: "nobody-made-it"})


def test_a_persons_groups_are_what_the_system_says_of_them_now(start, monkeypatch):
    """A directory (LDAP) has people whom no list names, neither of users nor of a group's members."""
    groups = {"grace": [7, os.getgid()], "ada": [7]}
    entry = pwd.getpwuid(os.getuid())
    monkeypatch.setattr(pwd, "getpwnam", lambda name: dict.fromkeys(groups, entry)[name])
    monkeypatch.setattr(os, "getgrouplist", lambda name, first: groups[name])
    authenticator = start()["ClassAuthenticator"]()
    assert authenticator.known("grace") == {"name": "grace", "groups": ["instructors"]}
    assert authenticator.known("ada")["groups"] == []
    assert authenticator.known("who has left")["groups"] == []
    groups["grace"] = [7]
    assert authenticator.known("grace")["groups"] == [], "after somebody was taken out"


def played(module: str, students: int, needs_program, *more: str) -> dict:
    """Return what a module of tests saw that plays a class on a hub, on a machine of its own."""
    if not PROXY.exists():
        pytest.skip("no proxy for a JupyterHub: `make system` installs it")
    with siege.battlefield() as place:
        command = machine(place, students, str(needs_program("bwrap")))
        words = [*command, sys.executable, "-m", module, str(place), *(more or [str(students)])]
        done = subprocess.run(words, cwd=ROOT, check=False, capture_output=True, text=True)
        log = place / "hub.log"
        assert done.returncode == 0, done.stderr + (log.read_text() if log.exists() else "")
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.slow
@pytest.mark.daily("whole stories")
@pytest.mark.skipif(os.geteuid() != 0, reason=ONLY_ROOT)
def test_a_class_on_a_hub(needs_program, amount):
    students, _ = amount(3, 25)
    seen = played("tests.hub", students, needs_program)
    said = "\n".join(seen["said"])
    assert seen["first page"] == {"at": f"/user/{ADA}/lab/tree/start.ipynb", "menus": []}
    assert seen["formgrader"] == [f"/user/{OWNER}/formgrader/manage_assignments", True]
    assert seen["copy"] is True
    assert seen["in no group"] == 403
    assert seen["later"] == f"/user/{OWNER}/formgrader/manage_assignments", "without a restart of the hub"
    assert seen["handed in"] == students
    assert seen["collected"] is True
    others = {name: 1 for name in seen["marks"] if name != ADA}
    assert seen["marks"] == {ADA: 3} | others, said
    assert len(others) == students - 1, said
    assert seen["feedback"] == {ADA: True, EVE: True}
    assert set(seen["refused"].values()) <= {403, 404}, seen["refused"]
    assert seen[f"read by {OWNER}"] == ["gradebook", "seeds", "test", "work"], "so what is read can be told"
    assert seen[f"read by {EVE}"] == []
    assert seen["limits"].pop(OWNER) is False
    assert seen["limits"] == dict.fromkeys(seen["limits"], True)
    assert {ADA, EVE} <= seen["limits"].keys()
    assert seen["know of private lessons"] == [OWNER]
    assert seen["listening"]["outside"] == 0


@pytest.mark.slow
@pytest.mark.daily(0)  # by night
@pytest.mark.skipif(os.geteuid() != 0, reason=ONLY_ROOT)
def test_its_pages_in_a_browser(needs_program):
    """Pictures of them are in .build/screenshots/hub."""
    seen = played("tests.hub_pages", 2, needs_program, str(needs_program("chromium")), str(SHOTS / "hub"))
    at, menus = seen["start"]
    assert at == f"/user/{ADA}/lab/tree/start.ipynb"
    assert {"File", "Run"} < set(menus["bar"])
    assert menus["Nbgrader"] == ["Assignment List"]
    assert "You did not provide a response" in seen["validated"]
    assert seen["instructors"] == [f"/user/{OWNER}/formgrader/manage_assignments"] * 2
    for said in (seen["collected"], seen["graded"], *seen["feedback"]):
        assert said.startswith("Success: "), said
    assert seen["marked"].startswith("Saved: 0 points")
    assert seen["problems"] == {ADA: [], "grace": [], "henry": []}
