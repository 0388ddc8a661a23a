"""An instructor who is a plain user grades students who have shells on the same machine, and an attack each."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from grading.lessons.scripts import ROOT
from tests import siege
from tests.conftest import ONLY_ROOT

SAMPLE = "^(files-secrets|interpreter-search_of_memory)$"


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0, reason=ONLY_ROOT)
def test_students_with_shells_gain_nothing(needs_program):
    with siege.battlefield() as place:
        command = [*_for_everybody(str(needs_program("bwrap"))), sys.executable, "-m", "tests.shared_machine"]
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


def _for_everybody(bwrap: str) -> list[str]:
    """Return the beginning of a command in which every user can start this Python, also where it is below /root."""
    base = Path(sys.base_prefix)
    hidden = [path for path in base.parents if path != Path("/") and not path.stat().st_mode & 0o001]
    if not hidden:
        return []
    shown = str(hidden[-1] / base.relative_to(hidden[-1]).parts[0])
    return [
        bwrap,
        *["--dev-bind", "/", "/", "--tmpfs"],
        str(hidden[-1]),
        "--ro-bind",
        shown,
        shown,
        *["--cap-add", "ALL", "--"],
    ]
