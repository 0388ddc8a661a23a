"""Grade the collection of answers twice, by our command and by nbgrader alone, and list each check that differs.

A notebook holds one answer to each exercise. Ends with status 1 if a difference has another cause than those that docs/instructors.md lists.
"""

import argparse
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from grading.lessons.collected_answers import checks_of, filled_in, rounds
from grading.lessons.scripts import ROOT, find_lessons
from tests.side_by_side import TwoClasses, quick

LESSONS = list(find_lessons(ROOT / "solutions"))


class Difference(NamedTuple):
    """A graded cell with two scores; a score is None where there is none: a person has to mark, or nobody can."""

    cell: str
    answer: Path | None  # None: left blank
    ours: float | None
    nbgrader: float | None
    why: str  # it is by design, or nothing

    def __str__(self) -> str:
        answer = self.answer.relative_to(ROOT) if self.answer else "left blank"
        known = f" ({self.why})" if self.why else ": NOT EXPLAINED"
        return f"{self.cell}: {self.ours} here, {self.nbgrader} in nbgrader: {answer}{known}"


def differences(lesson: str, workers: int, every: int = 1) -> tuple[list[Difference], int]:
    """Return what differs in one of so many notebooks of a lesson, and how many cells were compared."""
    with tempfile.TemporaryDirectory() as place:
        classes = TwoClasses(Path(place), lesson, "--unproven")
        checks = checks_of(classes.released)
        tries = rounds(ROOT / "tests" / "answers" / lesson, checks)[::every]
        classes.hand_in(filled_in(classes.released, answers) for answers in tries)
        classes.ours(workers)
        classes.pool(workers, quick)
        ours, theirs = classes.scores("ours"), classes.scores("pool")
        answers_of = dict(zip(classes.students, tries, strict=True))
        exercise_of = {check: exercise for exercise, named in checks.items() for check in named}
        found = []
        for (student, cell), score in sorted(ours.items()):
            if (other := theirs.get((student, cell))) != score or (student, cell) not in theirs:
                answer = answers_of[student].get(exercise_of.get(cell, ""))
                found.append(Difference(cell, answer, score, other, classes.why(student, cell)))
    return found, len(ours)


def main() -> int:
    """Print what differs, lesson by lesson."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--lesson", choices=LESSONS, help="one lesson (default: all)")
    parser.add_argument("--workers", type=int, default=2, help="grade on so many side by side (default: 2)")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only one notebook in so many")
    arguments = parser.parse_args()
    unexplained = 0
    for lesson in [arguments.lesson] if arguments.lesson else LESSONS:
        found, cells = differences(lesson, arguments.workers, arguments.every)
        unexplained += sum(not one.why for one in found)
        print(f"{lesson}: {cells} cells compared, {len(found)} differ", *found, sep="\n  ", flush=True)
    print(f"differences that are not by design: {unexplained}")
    return bool(unexplained)


if __name__ == "__main__":
    sys.exit(main())
