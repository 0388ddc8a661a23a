"""Measure how often the grader is wrong on answers whose verdict is known: `python -m tests.accuracy [--answers DIR …]`.

Each answer, `DIR/<lesson>/<exercise>/right/*.py` or `.../wrong/*.py`, goes with one to every other exercise into a notebook
that is released, handed in and graded as a student's is; judged by the visible tests alone, it says what its student saw
before. The exit status is 0 if no right answer lost a point and no wrong one kept all, but for those of the blind rounds
that `tests/blind_answers/missed.toml` names, each with its reason: they are counted apart.
"""

import argparse
import csv
import math
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode
from nbgrader.preprocessors import ClearHiddenTests
from tqdm import tqdm

from grading.judge.court import Court
from grading.judge.notebook.submission import finish
from grading.lessons import collected_answers
from grading.lessons.collected_answers import caught_by, checks_of, filled_in, without_demonstrations
from grading.lessons.scripts import ROOT, find_lessons, read_lesson
from tests.side_by_side import TwoClasses

LESSONS = list(find_lessons(ROOT / "solutions"))
BLIND = ROOT / "tests" / "blind_answers"
COLLECTION = [ROOT / "tests" / "answers", *sorted(path for path in BLIND.iterdir() if path.is_dir())]
CONFIDENCE = 0.95


def listed() -> dict[str, str]:
    """Return the answers of the blind rounds that may be judged otherwise than their writers meant: `<round>/…` → why."""
    tables = tomllib.loads((BLIND / "missed.toml").read_text("utf-8"))
    return {name: reason for table in tables.values() for name, reason in table.items()}


def name_of(answer: Path) -> str:
    """Return the name of an answer of a blind round there; of any other nothing."""
    answer = answer.resolve().with_suffix("")
    return answer.relative_to(BLIND).as_posix() if answer.is_relative_to(BLIND) else ""


LISTED = listed()


@dataclass(frozen=True)
class Verdict:
    """What an answer deserved and what it got."""

    lesson: str
    exercise: str
    answer: Path
    failed: frozenset[str]  # checks, hidden tests included
    seen: frozenset[str]  # checks that failed before it was handed in

    @property
    def is_right(self) -> bool:
        return self.answer.parent.name == "right"

    @property
    def is_listed(self) -> bool:
        """Whether it is another than its writer meant, and we know why."""
        return name_of(self.answer) in LISTED and bool(self.failed) == self.is_right

    @property
    def is_false_pass(self) -> bool:
        return not self.is_right and not self.failed and not self.is_listed

    @property
    def is_false_fail(self) -> bool:
        return self.is_right and bool(self.failed) and not self.is_listed

    @property
    def is_surprise(self) -> bool:
        """Whether every visible check said "right", and points were lost."""
        return not self.is_right and bool(self.failed) and not self.seen

    @property
    def is_missed_by_the_one_meant(self) -> bool:
        """Whether a check that the answer's first line names let it pass. Other people's answers name none."""
        try:
            meant = caught_by(self.answer) if not self.is_right else {}
        except ValueError:
            return False
        return bool(self.failed) and not set(meant) <= self.failed

    @property
    def kind(self) -> str:
        """What is wrong with the verdict, in a word; empty if nothing is."""
        kinds = {
            "false pass": self.is_false_pass,
            "false fail": self.is_false_fail,
            "seen as right": self.is_surprise,
            "caught by another check": self.is_missed_by_the_one_meant,
            "listed": self.is_listed,
        }
        return ", ".join(kind for kind, is_so in kinds.items() if is_so)

    def __str__(self) -> str:
        failed = f" (fails {', '.join(sorted(self.failed))})" if self.failed else ""
        return f"{self.kind}: {self.exercise}/{self.answer.parent.name}/{self.answer.stem}{failed}"


def bounds(k: int, n: int, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """Return the exact confidence bounds of a share, `k` of `n` (Clopper and Pearson, Biometrika 26, 1934)."""

    def at_most(k: int, p: float) -> float:
        return sum(
            math.exp(log_of_comb(i) + i * math.log(p) + (n - i) * math.log1p(-p)) for i in range(k + 1)
        )

    def log_of_comb(i: int) -> float:
        """Of how many ways there are to choose i of n: the number itself is soon too large."""
        return math.lgamma(n + 1) - math.lgamma(i + 1) - math.lgamma(n - i + 1)

    def solve(k: int, target: float) -> float:
        """Return the share at which `k` or fewer have this probability, by bisection."""
        low, high = 0.0, 1.0
        for _ in range(60):
            middle = (low + high) / 2
            low, high = (middle, high) if at_most(k, middle) > target else (low, middle)
        return low

    tail = (1 - confidence) / 2
    return (solve(k - 1, 1 - tail) if k else 0.0), (solve(k, tail) if k < n else 1.0)


def find_answers(exercises: Iterable[str], *folders: Path) -> dict[str, list[Path]]:
    """Return the answers to each exercise, in whichever folder of a lesson they lie: lessons are split, exercises stay."""
    return {
        name: [p for each in folders for p in sorted(each.glob(f"*/{name}/*/*.py"))] for name in exercises
    }


def side_by_side(answers: dict[str, list[Path]]) -> list[dict[str, Path]]:
    """Return exercise → answer for each of as few notebooks as can try all answers."""
    kinds = ("right", "wrong")
    return collected_answers.side_by_side(
        {e: [p for p in paths if p.parent.name in kinds] for e, paths in answers.items()}
    )


def with_hidden_tests(lesson: str) -> NotebookNode:
    """Return a lesson as it is graded, without what only shows or measures something."""
    notebook = read_lesson(ROOT / "solutions" / lesson / f"{lesson}.py")
    return without_demonstrations(finish(notebook, notebook.cells, []).notebook)


def visible(lesson: str) -> NotebookNode:
    """Return such a lesson whose tests are what students see of them."""
    return ClearHiddenTests().preprocess(with_hidden_tests(lesson), {})[0]


def failures(
    notebook: NotebookNode, tries: list[dict[str, Path]], workers: int, seconds: float = 30.0
) -> list[set[str]]:
    """Return the checks that fail in each notebook that is filled in with these answers."""

    def judge(answers: dict[str, Path]) -> set[str]:
        verdicts = court.judge(filled_in(notebook, answers), notebook, seconds=seconds).verdicts
        return {verdict.grade_id for verdict in verdicts if not verdict.passed}

    with Court() as court, ThreadPoolExecutor(workers) as pool:
        done = pool.map(judge, tries)
        return list(tqdm(done, "judged", len(tries), unit=" notebooks", disable=None, leave=False))


def failures_graded(lesson: str, tries: list[dict[str, Path]], workers: int) -> list[set[str]]:
    """Return the checks that get no points in each notebook, as a class's gradebook has them."""
    with tempfile.TemporaryDirectory() as place:
        classes = TwoClasses(Path(place), lesson, "--unproven")
        classes.hand_in(filled_in(classes.released, answers) for answers in tries)
        classes.ours(workers)
        failed: dict[str, set[str]] = {student: set() for student in classes.students}
        for (student, check), score in classes.scores("ours").items():
            if not score:
                failed[student].add(check)
    return [failed[student] for student in classes.students]


def verdicts(lesson: str, folders: Iterable[Path], workers: int) -> list[Verdict]:
    """Grade the answers to a lesson that are in some folders."""
    notebook = visible(lesson)
    checks = checks_of(notebook)
    tries = side_by_side(find_answers(checks, *folders))
    if not tries:
        return []
    both = zip(
        tries, failures_graded(lesson, tries, workers), failures(notebook, tries, workers), strict=True
    )
    return [
        Verdict(lesson, exercise, path, failed & set(checks[exercise]), seen & set(checks[exercise]))
        for answers, failed, seen in both
        for exercise, path in answers.items()
    ]


def table(found: list[Verdict]) -> Iterator[str]:
    """Show the verdicts exercise by exercise, and in total."""
    yield f"{'exercise':28}{'right':>6}{'false fails':>13}{'wrong':>7}{'false passes':>14}{'seen as right':>15}{'other check':>13}{'listed':>8}"
    exercises = list(dict.fromkeys((v.lesson, v.exercise) for v in found))
    rows = [
        (name, [v for v in found if (v.lesson, v.exercise) == (lesson, name)]) for lesson, name in exercises
    ]
    for name, group in [*rows, ("all", found)]:
        right = sum(v.is_right for v in group)
        counts = [sum(getattr(v, what) for v in group) for what in (
            "is_false_fail", "is_false_pass", "is_surprise", "is_missed_by_the_one_meant", "is_listed")]  # fmt: skip
        yield (
            f"{name:28}{right:6}{counts[0]:13}{len(group) - right:7}{counts[1]:14}{counts[2]:15}{counts[3]:13}"
            f"{counts[4]:8}"
        )


def shares(found: list[Verdict]) -> Iterator[str]:
    """Show how often the grader is wrong, with the bounds between which the share of all such answers lies."""
    right = [v for v in found if v.is_right]
    wrong = [v for v in found if not v.is_right]
    for what, group, number in [
        ("false passes", wrong, sum(v.is_false_pass for v in wrong)),
        ("false fails", right, sum(v.is_false_fail for v in right)),
        ("visible and final agree", wrong, sum(bool(v.failed) == bool(v.seen) for v in wrong)),
    ]:
        if group:
            low, high = bounds(number, len(group))
            yield (
                f"{what}: {number} of {len(group)}, {number / len(group):.1%} "
                f"({CONFIDENCE:.0%} bounds {low:.1%} to {high:.1%})"
            )
    if number := sum(v.is_listed for v in found):
        yield f"listed in {(BLIND / 'missed.toml').relative_to(ROOT)}, each with its reason: {number} of {len(found)}"


def write_csv(path: Path, found: list[Verdict]) -> None:
    """Write what became of each answer, one a line."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["lesson", "exercise", "answer", "deserved", "failed", "failed before", "verdict"])
        for v in found:
            failed, seen = (" ".join(sorted(names)) for names in (v.failed, v.seen))
            deserved = v.answer.parent.name
            writer.writerow(
                [v.lesson, v.exercise, v.answer.stem, deserved, failed, seen, v.kind or "as deserved"]
            )


def main() -> int:
    """Grade, lesson by lesson, and print what came out."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--answers",
        type=Path,
        nargs="+",
        default=COLLECTION,
        help="collections of answers (default: all of ours)",
    )
    parser.add_argument("--lesson", choices=LESSONS, help="one lesson (default: all)")
    parser.add_argument("--workers", type=int, default=2, help="grade on so many side by side (default: 2)")
    parser.add_argument("--csv", type=Path, help="write each answer's verdict into this file")
    arguments = parser.parse_args()
    found = []
    for lesson in [arguments.lesson] if arguments.lesson else LESSONS:
        print(f"{lesson} …", file=sys.stderr, flush=True)
        some = verdicts(lesson, arguments.answers, arguments.workers)
        found += some
        bad = [v for v in some if v.is_false_pass or v.is_false_fail]
        print(f"{lesson}: {len(some)} answers, {len(bad)} false", *bad, sep="\n", file=sys.stderr, flush=True)
    if not found:
        print(
            f"no answers in {', '.join(map(str, arguments.answers))}: they are <lesson>/<exercise>/right/*.py and .../wrong/*.py"
        )
        return 2
    print(*[str(v) for v in found if v.kind], "", *table(found), "", *shares(found), sep="\n")
    if arguments.csv:
        write_csv(arguments.csv, found)
    return int(any(v.is_false_pass or v.is_false_fail for v in found))


if __name__ == "__main__":
    sys.exit(main())
