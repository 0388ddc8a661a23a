"""A class on a real JupyterHub with its proxy: students see their lessons, the instructor formgrader, and nobody another's work."""

import json
import os
import subprocess
import sys

import pytest

from grading.lessons.scripts import ROOT
from tests import siege
from tests.conftest import ONLY_ROOT
from tests.hub import ADA, EVE, OWNER, machine

PROXY = ROOT / "hub" / "node_modules" / ".bin" / "configurable-http-proxy"


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0, reason=ONLY_ROOT)
def test_a_class_on_a_hub(needs_program, amount):
    if not PROXY.exists():
        pytest.skip("no proxy for a JupyterHub: `make system` installs it")
    students, _ = amount(3, 25)
    with siege.battlefield() as place:
        command = machine(place, students, str(needs_program("bwrap")))
        words = [*command, sys.executable, "-m", "tests.hub", str(place), str(students)]
        done = subprocess.run(words, cwd=ROOT, check=False, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr + (place / "hub.log").read_text()
    seen = json.loads(done.stdout.splitlines()[-1])
    said = "\n".join(seen["said"])
    assert seen["first page"] == {"at": f"/user/{ADA}/lab/tree/start.ipynb", "menus": []}
    assert seen["formgrader"] == [f"/user/{OWNER}/formgrader/manage_assignments", True]
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
    assert seen["listening"]["outside"] == 0
