"""How long a lesson takes a student: what there is to read, to run and to solve, each at a rate.

The rates are guesses that give what readers of the first seven lessons estimated, until people are timed. CONTRIBUTING.md
says the formula in words; `make lessons` prints what it gives.
"""

import re
from collections import Counter
from typing import NamedTuple

from nbformat import NotebookNode

# The pace at which people read what they want to remember: R. P. Carver, Reading rate: theory, research, and practical
# implications, Journal of Reading 36 (1992), 84-95. (Non-fiction is read at 238: M. Brysbaert, How many words do we read per
# minute?, Journal of Memory and Language 109 (2019), 104047.)
WORDS = 138  # a minute
LINES = 12  # of code a minute, in cells that are given
RUN = 0.25  # minutes to run a cell, or a check, and to look at what it shows
MINUTES = {"work out": 4, "apply": 5, "design": 8, "find": 30}  # an exercise, by its kind
LONG = 6  # an answer of more lines has to be designed, where nothing else is known
KINDS = {  # grade_ids of exercises that readers found quicker or slower than the length of their answer says
    "work out": ("chunk", "larger", "sizes"),
    "apply": ("forecast", "plan_cluster"),
    "design": ("batched_sum", "choose", "convert_all", "means", "tree_sum", "warm_days"),
    "find": ("outsider",),  # without steps
}
KIND = {name: kind for kind, names in KINDS.items() for name in names}
QUESTION = 10  # minutes for the question that a person marks
MOST = 55  # minutes that the graded core of a lesson may take
SPREAD = 0.08  # of a guess, to either side

FURTHER = "## Going further"
PASSED_OVER = re.compile(r"you can pass\s+over", re.IGNORECASE)  # what the next cells say
SECONDS = re.compile(r"^# Takes (?:about )?(\d+) s(?:econds)?\b", re.MULTILINE)
ANSWER = re.compile(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", re.DOTALL)
SCHEME = re.compile(r"=== BEGIN MARK SCHEME ===.*?=== END MARK SCHEME ===", re.DOTALL)
SAID = re.compile(r"^(\*\*Time:\*\* )([^;.]*)", re.MULTILINE)


class Effort(NamedTuple):
    """What a part of a lesson asks for: words, lines of code, cells, seconds of waiting, kinds of exercises."""

    words: int
    lines: int
    runs: int
    seconds: int
    exercises: tuple[str, ...]

    @property
    def minutes(self) -> float:
        """How long it takes."""
        reading = self.words / WORDS + self.lines / LINES
        return reading + self.runs * RUN + self.seconds / 60 + sum(MINUTES[kind] for kind in self.exercises)


class Duration(NamedTuple):
    """The graded core of a lesson, how many questions a person marks, and *Going further*."""

    core: Effort
    questions: int
    further: Effort

    @property
    def too_long(self) -> bool:
        """Whether the graded core takes longer than it may; a guess has no tenths."""
        return round(self.core.minutes) > MOST

    @property
    def range(self) -> str:
        """The minutes of the graded core, to five of them: 60 to 65 minutes."""
        low, high = (max(5, 5 * round(self.core.minutes * share / 5)) for share in (1 - SPREAD, 1 + SPREAD))
        return f"{low} to {high} minutes" if low < high else f"about {high} minutes"


def duration(notebook: NotebookNode) -> Duration:
    """Return how long an instructor's notebook takes a student."""
    cells = notebook.cells
    end = next((n for n, cell in enumerate(cells) if cell.source.startswith(FURTHER)), len(cells))
    questions = sum(cell.cell_type == "markdown" and _is(cell, "grade") for cell in cells)
    return Duration(_effort(cells[:end]), questions, _effort(cells[end:]))


def say_time(notebook: NotebookNode) -> None:
    """Write into a lesson's first cell how long it takes, in the place of what is said there."""
    for cell in notebook.cells[:1]:
        cell.source = SAID.sub(rf"\g<1>{duration(notebook).range}", cell.source, count=1)


def table(counted: dict[str, Duration]) -> str:
    """Return lines to print: each lesson's minutes, graded core and *Going further* apart, and what they are made of."""
    width = max(map(len, counted), default=0)
    head = "core  question  further | words  lines of code  cells and checks  seconds  exercises"
    rows = [f"{'minutes':{width}}  {head}"]
    for name, time in counted.items():
        core, kinds = time.core, Counter(time.core.exercises)
        rows.append(
            f"{name:{width}}  {core.minutes:4.0f}  {QUESTION * time.questions:8}  {time.further.minutes:7.0f} | "
            f"{core.words:5}  {core.lines:13}  {core.runs:16}  {core.seconds:7}  "
            + ", ".join(f"{kinds[kind]} {kind}" for kind in MINUTES if kind in kinds)
            + (f"  TOO LONG: the core may take {MOST} minutes" if time.too_long else "")
        )
    return "\n".join(rows)


def _effort(cells: list[NotebookNode]) -> Effort:
    words = lines = runs = seconds = 0
    exercises, passed_over = [], False
    for cell in cells:
        if cell.cell_type == "markdown":
            passed_over = bool(PASSED_OVER.search(cell.source))
            words += 0 if _is(cell, "grade") else _words(SCHEME.sub("", cell.source))
        elif _is(cell, "solution"):
            exercises.append(_kind(cell))
        else:
            folded = bool(cell.metadata.get("jupyter", {}).get("source_hidden"))  # it shows nothing
            runs += not folded
            lines += 0 if _is(cell, "grade") or passed_over or folded else _lines(cell.source)
            seconds += sum(map(int, SECONDS.findall(cell.source)))
    return Effort(words, lines, runs, seconds, tuple(exercises))


def _is(cell: NotebookNode, what: str) -> bool:
    return bool(cell.metadata.get("nbgrader", {}).get(what))


def _kind(cell: NotebookNode) -> str:
    answer = ANSWER.search(cell.source)
    usual = "design" if answer and _lines(answer[1]) > LONG else "apply"
    return KIND.get(cell.metadata.nbgrader.grade_id, usual)


def _words(text: str) -> int:
    """Return how many words there are; the lines of a table are none."""
    return sum(1 for word in text.split() if any(character.isalnum() for character in word))


def _lines(code: str) -> int:
    """Return how many lines of code there are, without blank ones and comments."""
    return sum(1 for line in code.splitlines() if line.strip() and not line.lstrip().startswith("#"))
