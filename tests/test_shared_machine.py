"""An instructor who is a plain user grades students who have shells on the same machine, and an attack each."""

import json
import os
import subprocess
import sys

import pytest

from grading.lessons.scripts import ROOT
from tests import siege
from tests.conftest import ONLY_ROOT
from tests.environments import for_everybody

SAMPLE = "^(files-secrets|interpreter-search_of_memory)$"


@pytest.mark.slow
@pytest.mark.daily("whole stories")
@pytest.mark.skipif(os.geteuid() != 0, reason=ONLY_ROOT)
def test_students_with_shells_gain_nothing(needs_program):
    shown = for_everybody()
    with siege.battlefield() as place:
        bwrap = [str(needs_program("bwrap")), "--dev-bind", "/", "/", *shown, "--cap-add", "ALL", "--"]
        command = [*(bwrap if shown else ()), sys.executable, "-m", "tests.shared_machine"]
        words = [*command, str(place), SAMPLE]
        done = subprocess.run(words, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    played = json.loads(done.stdout)
    said = "\n".join(played["said"])
    assert len(played["attacks"]) == 2, said
    assert played["gains"] == [], said
    assert "handed in by" in said, said
    # Where collecting takes what anybody has handed in, she has a neighbour's mark in her hands.
    assert any("points" in gain for gain in played["without_owners"]), said
