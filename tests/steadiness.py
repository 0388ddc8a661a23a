"""See whether verdicts flip: the hardest answers, judged again and again beside full load: `python -m tests.steadiness`.

Hardest are, of each exercise's collected wrong answers, the tenth that the fewest checks catch; and of the right ones a tenth.
Each time inputs are drawn anew, and as many processes as there are cores compute meanwhile for nothing. The exit status is 0
if each answer got the verdict each time that it deserves.
"""

import argparse
import contextlib
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from math import ceil
from pathlib import Path

from grading.lessons.collected_answers import checks_of
from tests.accuracy import (
    COLLECTION,
    LESSONS,
    LISTED,
    failures,
    find_answers,
    name_of,
    side_by_side,
    with_hidden_tests,
)

Answers = dict[str, list[Path]]
Judge = Callable[[list[dict[str, Path]]], list[set[str]]]  # notebooks' answers → the checks that fail in each


@contextlib.contextmanager
def full_load() -> Iterator[None]:
    """Keep every core busy meanwhile."""
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()


def caught(tries: list[dict[str, Path]], judge: Judge, checks: dict[str, list[str]]) -> dict[Path, int]:
    """Return how many checks each answer fails."""
    failed = judge(tries)
    return {
        path: len(names & set(checks[exercise]))
        for answers, names in zip(tries, failed, strict=True)
        for exercise, path in answers.items()
    }


def hardest(answers: Answers, numbers: dict[Path, int], share: float, seed: str) -> Answers:
    """Return the wrong answers that the fewest checks catch, and as large a share of the right ones, drawn."""
    chance = random.Random(seed)

    def some(paths: list[Path]) -> list[Path]:
        chance.shuffle(paths)  # among those that as many catch, and among right ones: others each time
        paths.sort(key=lambda path: numbers[path])
        return paths[: ceil(share * len(paths))]

    kinds = ("right", "wrong")
    return {
        exercise: [path for kind in kinds for path in some([p for p in paths if p.parent.name == kind])]
        for exercise, paths in answers.items()
    }


def flips(answers: Answers, judge: Judge, checks: dict[str, list[str]], times: int) -> Counter[Path]:
    """Judge answers so many times; return how often each got another verdict than it deserves."""
    wrongly: Counter[Path] = Counter()
    for _ in range(times):
        for path, number in caught(side_by_side(answers), judge, checks).items():
            wrongly[path] += bool(number) == (path.parent.name == "right")
    return +wrongly


def steady(
    lesson: str, folders: list[Path], share: float, times: int, seed: str, workers: int
) -> Counter[Path]:
    """Try a lesson's hardest answers; print how many there are, and return those whose verdicts flip."""
    notebook = with_hidden_tests(lesson)
    checks = checks_of(notebook)

    def judge(tries: list[dict[str, Path]]) -> list[set[str]]:
        return failures(notebook, tries, workers)

    answers = {
        exercise: [path for path in paths if name_of(path) not in LISTED]
        for exercise, paths in find_answers(checks, *folders).items()
    }
    tried = hardest(answers, caught(side_by_side(answers), judge, checks), share, seed)
    with full_load():
        wrongly = flips(tried, judge, checks, times)
    number = sum(map(len, tried.values()))
    print(f"{lesson}: {number} answers {times} times, {len(wrongly)} of them misjudged", flush=True)
    return wrongly


def main() -> int:
    """Try the hardest answers, lesson by lesson, and print those whose verdicts flip."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--lesson", choices=LESSONS, help="one lesson (default: all)")
    parser.add_argument("--answers", type=Path, nargs="+", default=COLLECTION, help="collections of answers")
    parser.add_argument("--share", type=float, default=0.1, help="of the answers (default: 0.1)")
    parser.add_argument("--times", type=int, default=20, help="how often each is judged (default: 20)")
    parser.add_argument("--seed", default=os.environ.get("TESTED_ON", "0"), help="draw others")
    parser.add_argument("--workers", type=int, default=2, help="judge so many side by side (default: 2)")
    given = parser.parse_args()
    wrongly: Counter[Path] = Counter()
    for lesson in [given.lesson] if given.lesson else LESSONS:
        wrongly += steady(lesson, given.answers, given.share, given.times, given.seed, given.workers)
    for path, number in wrongly.items():
        print(f"  {number} of {given.times}: {'/'.join(path.parts[-5:])}")
    return int(bool(wrongly))


if __name__ == "__main__":
    sys.exit(main())
