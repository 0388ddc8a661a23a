"""Grading that is killed, at any moment: the next run finishes, and all is as if nothing had happened."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from grading.classroom.folder import Classroom
from grading.classroom.records import seed_for
from grading.cli import main
from grading.lessons.scripts import ROOT
from tests.classes import NAME, files, marks, mixed_class, openly

pytestmark = pytest.mark.slow


def forked(*words: str, seconds: float | None = None) -> int:
    """Give a command in a fork of this process, which is killed after so many seconds; return how it ended."""
    child = os.fork()
    if child == 0:
        code = 70
        try:
            os.setsid()
            with open(os.devnull, "w") as nowhere:
                os.dup2(nowhere.fileno(), 1)
                code = main([*words, *openly(words[0])])
        finally:
            os._exit(code)
    if seconds is not None:
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
    return os.waitpid(child, 0)[1]


def play(fresh: Path, rounds: int, seed: str) -> list[str]:
    """Kill grading at random moments, each time in a new copy of a class; return what differed afterwards."""
    room = Classroom()

    def begin() -> None:
        if room.root.exists():
            shutil.rmtree(room.root)
        shutil.copytree(fresh, room.root)

    begin()
    start = time.monotonic()
    if forked("grade", NAME) or forked("feedback", NAME):
        return ["an undisturbed run fails"]
    longest = time.monotonic() - start
    expected = marks(room), files(room), files(room, with_pages=False)
    wrong, cut_off, moments = [], 0, random.Random(seed)
    for number in range(rounds):
        begin()
        moment = moments.uniform(0, longest)
        ended = forked("grade", NAME, seconds=moment)
        cut_off += os.WIFSIGNALED(ended)
        with_pages = number % 8 == 0  # making them takes longest
        if forked("grade", NAME) or (with_pages and forked("feedback", NAME)):
            wrong.append(f"{number}, killed after {moment:.2f} s: the next run fails")
        elif (marks(room), files(room, with_pages)) != (expected[0], expected[1 if with_pages else 2]):
            wrong.append(f"{number}, killed after {moment:.2f} s: the class is another one")
        elif left := [path.name for path in room.root.glob(".scratch-*")]:
            wrong.append(f"{number}, killed after {moment:.2f} s: {left} are left")
    if cut_off < rounds / 4:
        wrong.append(f"only {cut_off} of {rounds} runs were killed before their end")
    return wrong


@pytest.mark.daily("killed runs")
def test_a_killed_run_is_made_good_by_the_next(tmp_path, monkeypatch, amount):
    """At other moments each day; `make nightly` tries more of them."""
    rounds, seed = amount(8, nightly=100)
    course = mixed_class(tmp_path, monkeypatch)
    seed_for(course.room, "")  # makes the secret that all copies share
    fresh = tmp_path / "fresh"
    shutil.copytree(tmp_path / "class", fresh)
    command = [sys.executable, "-m", "tests.test_killed", str(fresh), str(rounds), seed]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == []


if __name__ == "__main__":
    print(json.dumps(play(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])))
