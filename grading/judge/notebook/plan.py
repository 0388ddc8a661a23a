"""The plan of a notebook: what is to be done with each of its code cells, and how the judge's process is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Step:
    """What to do with a code cell: its number among all cells, and its source."""

    cell: int
    source: str


@dataclass
class CourseCell(Step):
    """Run a cell of the course. `needed` is what tests need of it, `wanted` what answers and tests do; both are compiled, too."""

    needed: str = ""
    needed_code: str = ""
    wanted: str = ""
    wanted_code: str = ""


@dataclass
class AnswerCell(Step):
    """Run a student's cell, which is to define these names. Any process can do the `imports` of the instructor's answer.

    The values of `changes` may be others by that, or once what it defines is called.
    """

    names: list[str] = field(default_factory=list)
    imports: str = ""
    changes: list[str] = field(default_factory=list)


@dataclass
class WholeCell(Step):
    """Run a cell of a notebook that runs whole. What it writes to stderr and matches the pattern `ignored` is left out."""

    ignored: str = ""


@dataclass
class GradedTest(Step):
    """A test with its points, and what nbgrader's metadata say of it."""

    grade_id: str
    points: float
    mark: dict[str, Any]


@dataclass
class JudgedTest(GradedTest):
    """Run a test in the judge, compiled."""

    code: str


@dataclass
class UnjudgedTest(GradedTest):
    """Run a test beside the answers, as nbgrader does; `ignored` as in a notebook that runs whole."""

    ignored: str = ""


@dataclass
class Helpers(Step):
    """Define in the judge what a test that is not judged defines for others: `source` asks no answer."""


KINDS: dict[str, type[Step]] = {
    kind.__name__: kind for kind in (CourseCell, AnswerCell, WholeCell, JudgedTest, UnjudgedTest, Helpers)
}


@dataclass
class Order:
    """What the judge is to do. What is not said here, `Court.judge` says.

    `broken` says by grade_id why a test is not to be tried again, `folders` where each process works, `student` which
    process is the student's, if one has been started.
    """

    steps: list[Step]
    files: dict[str, str]
    own: Mapping[str, str | None]
    exactly: bool
    stays: list[str] | None
    leave: bool
    demonstrate: bool  # whether cells of the course run as they stand, also what nothing needs
    seed: str
    seconds: float
    processor: float
    broken: dict[str, str] = field(default_factory=dict)
    folders: dict[str, str] = field(default_factory=dict)
    student: int | None = None

    def to_plain(self) -> dict[str, Any]:
        """Return the order as a message."""
        steps = [{"kind": type(step).__name__, **vars(step)} for step in self.steps]
        return vars(self) | {"steps": steps}

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Order:
        """Read a message. Raises KeyError or TypeError where it is none."""
        return cls(**plain | {"steps": [_step(**step) for step in plain["steps"]]})


def _step(kind: str, **fields: Any) -> Step:
    return KINDS[kind](**fields)
