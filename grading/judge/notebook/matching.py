"""Which cell of the lesson each submitted cell is, whatever an editor did to it: by name, text, definitions, place.

A guess may make a cell an answer, and never one of the course's or a test: those are the lesson's, wherever they come from.
"""

import ast
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from IPython.core.inputtransformer2 import TransformerManager
from nbformat import NotebookNode

from grading.judge.notebook.cells import names_in
from grading.judge.notebook.dependencies import parsed
from grading.judge.notebook.metadata import is_answer, is_graded, is_locked, name_of
from grading.judge.notebook.syntax import tree_of

LONG = 100_000  # characters of a cell, from which on it is not looked at
MUCH = 3_000_000  # characters of all other cells, from which on none is
ALIKE = 0.6  # share of words that a changed cell has in common with the lesson's
HEAD = re.compile(r"^(async +def|def|class) +(\w+)", re.MULTILINE)
PLAIN_MAGICS = {"time", "capture", "prun"}  # what they run defines its names in the notebook


class Cell(NamedTuple):
    """What counts of a submitted cell; `damaged` where not all of it can be read.

    The first cell of a notebook has what had to be guessed in order to read the file.
    """

    kind: str
    source: str
    grade_id: str | None
    id: str | None
    attachments: dict[str, Any]
    damaged: bool = False
    guesses: tuple[str, ...] = ()


class Match(NamedTuple):
    """Which cell of the lesson a submitted cell is, and whether it stands where the lesson has it."""

    where: int | None = None
    in_order: bool = False
    guessed: bool = False


class Earlier(NamedTuple):
    """A cell of a version that students were given before."""

    grade_id: str | None
    source: str


def plain(source: str) -> str:
    """Return a text as it is compared: editors take blanks off the ends of lines."""
    return "\n".join(line.rstrip() for line in source.strip().split("\n"))


def defined(source: str) -> set[str]:
    """Return the names that a student's cell gives a value to, or would if Python took it; none where that cannot be told."""
    if len(source) > LONG or _magic(source) not in {None, *PLAIN_MAGICS}:
        return set()
    try:
        return set(names_in(source)) or {name for _, name in HEAD.findall(source)}
    except Exception:  # noqa: BLE001, what a student wrote can end any part of the analysis
        return set()


def functions(source: str) -> set[str]:
    """Return the functions and classes that a lesson's cell defines."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return {statement.name for statement in parsed(source).body if isinstance(statement, kinds)}


class Analysis:
    """What can be seen in a student's cells without running them, each looked at once; nothing where they are too much."""

    def __init__(self, submitted: Sequence[Cell]) -> None:
        sources = [cell.source for cell in submitted]
        much = sum(len(source) for source in sources if len(source) <= LONG) > MUCH
        self.sources = ["" if much else source for source in sources]
        self.known: dict[int, set[str]] = {}
        self.wholes: dict[int, bool] = {}
        self.forms: dict[int, str] = {}

    def defined(self, i: int) -> set[str]:
        """Return the names that a cell gives a value to."""
        if i not in self.known:
            self.known[i] = defined(self.sources[i])
        return self.known[i]

    def is_whole(self, i: int) -> bool:
        """Tell whether a cell can be run by itself."""
        if i not in self.wholes:
            self.wholes[i] = is_whole(self.sources[i])
        return self.wholes[i]

    def form(self, i: int) -> str:
        """Return what the code of a cell does, however it is laid out."""
        if i not in self.forms:
            self.forms[i] = form(self.sources[i])
        return self.forms[i]


def form(source: str) -> str:
    """Return what a program's text does, however it is laid out."""
    if len(source) > LONG:
        return source
    try:
        tree = parsed(source)
        return ast.dump(tree) if tree.body else " ".join(source.split())
    except Exception:  # noqa: BLE001, what a student wrote can end any part of the analysis
        return source


def stubs(lesson: Sequence[NotebookNode], earlier: Iterable[Earlier]) -> dict[int, set[str]]:
    """Return for each answer in code that no person marks what it does as students are given it, in any version."""
    found = {
        w: {form(own.source)}
        for w, own in enumerate(lesson)
        if is_answer(own) and own.cell_type == "code" and not is_graded(own)
    }
    names = {name_of(lesson[w]): w for w in found}
    for cell in earlier:
        if cell.grade_id in names:
            found[names[cell.grade_id]].add(form(cell.source))
    return found


def asked_for(source: str) -> set[str]:
    """Return the names that an answer is to define, by the lesson's cell: functions, or else values."""
    imports = (ast.Import, ast.ImportFrom)
    imported = {
        (alias.asname or alias.name).partition(".")[0]
        for statement in parsed(source).body
        if isinstance(statement, imports)
        for alias in statement.names
    }
    return functions(source) or defined(source) - imported


def is_whole(source: str) -> bool:
    """Tell whether a cell can be run by itself, so is no half of one that was split inside a statement."""
    if len(source) > LONG or _magic(source):
        return True
    for python in (str, TransformerManager().transform_cell):
        try:
            return not any(map(_returns, tree_of(python(source)).body))
        except SyntaxError:
            continue
        except Exception:  # noqa: BLE001, as above
            return True
    return False


def _magic(source: str) -> str | None:
    found = re.match(r"\s*%%(\w*)", source)
    return found[1] if found else None


def _returns(statement: ast.AST) -> bool:
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
        return False
    return isinstance(statement, ast.Return) or any(map(_returns, ast.iter_child_nodes(statement)))


def match(
    lesson: Sequence[NotebookNode],
    submitted: Sequence[Cell],
    earlier: Iterable[Earlier] = (),
    seen: Analysis | None = None,
) -> list[Match]:
    """Return for each submitted cell which one of the lesson's it is.

    Found are cells by grade_id, by id, by their text in this version or an earlier one; then code by the names that it
    defines, and what was changed by its place and its likeness to the lesson's.
    """
    found = _Found(lesson, submitted, earlier, seen or Analysis(submitted))
    found.by_names_and_text()
    found.in_anothers_cell()
    found.by_definition()
    if any(w is not None for w in found.where):  # else it is another notebook
        found.by_likeness()
        found.by_place()
    order = found.in_order()
    return [Match(w, i in order, i in found.guessed) for i, w in enumerate(found.where)]


class _Found:
    """What has been found so far: for each submitted cell the number of the lesson's, or None."""

    def __init__(
        self,
        lesson: Sequence[NotebookNode],
        submitted: Sequence[Cell],
        earlier: Iterable[Earlier],
        seen: Analysis,
    ) -> None:
        self.lesson, self.submitted, self.seen = lesson, submitted, seen
        self.where: list[int | None] = [None] * len(submitted)
        self.guessed: set[int] = set()
        self.names = {name_of(own): w for w, own in enumerate(lesson) if name_of(own)}
        self.texts: dict[str, list[int]] = {}
        for w, own in enumerate(lesson):
            self.texts.setdefault(plain(own.source), []).append(w)
        earlier = list(earlier)
        old = {plain(cell.source) for cell in earlier}
        self.is_old = [
            plain(cell.source) in old for cell in submitted
        ]  # of the course, though not of this lesson
        for cell in earlier:
            if cell.grade_id in self.names:
                self.texts.setdefault(plain(cell.source), []).append(self.names[cell.grade_id])
        self.texts.pop("", None)
        self.forms = stubs(lesson, earlier)
        self.stubs = {
            w: asked_for(own.source)
            for w, own in enumerate(lesson)
            if is_answer(own) and own.cell_type == "code"
        }

    def in_order(self) -> set[int]:
        """Return the submitted cells that stand in the lesson's order, one for each of its cells, as many as can be."""
        tails: list[int] = []
        ends: list[int] = []
        before: dict[int, int | None] = {}
        for i, w in enumerate(self.where):
            if w is None:
                continue
            place = bisect_left(tails, w)
            if tails[place : place + 1] == [w]:
                continue  # of copies the first: no order goes through one notebook and on in another below it
            before[i] = ends[place - 1] if place else None
            tails[place : place + 1], ends[place : place + 1] = [w], [i]
        chosen: set[int] = set()
        last = ends[-1] if ends else None
        while last is not None:
            chosen.add(last)
            last = before[last]
        return chosen

    def gaps(self) -> list[tuple[int, int]]:
        """Return for each submitted cell the lesson's cells that it stands between, by the cells found around it."""
        order, low, lows = self.in_order(), -1, []
        for i, w in enumerate(self.where):
            low = w if w is not None and i in order else low
            lows.append(low)
        high, highs = len(self.lesson), []
        for i in reversed(range(len(self.where))):
            at = self.where[i]
            high = at if at is not None and i in order else high
            highs.append(high)
        return list(zip(lows, reversed(highs), strict=True))

    def real(self, w: int) -> list[int]:
        """Return the submitted cells that are one of the lesson's and say something else than it."""
        return [i for i, found in enumerate(self.where) if found == w and not self.is_as_given(i)]

    def is_as_given(self, i: int) -> bool:
        text, w = plain(self.submitted[i].source), self.where[i]
        if not text or w in self.texts.get(text, ()):
            return True
        return w in self.forms and self.seen.form(i) in self.forms[w]

    def is_unknown(self, i: int) -> bool:
        return self.where[i] is None and not self.is_old[i]

    def by_names_and_text(self) -> None:
        ids = {own.get("id"): w for w, own in enumerate(self.lesson) if own.get("id")}
        for i, cell in enumerate(self.submitted):
            known = self.names.get(cell.grade_id) if cell.grade_id else None
            texts = self.texts.get(plain(cell.source), [])
            self.where[i] = ids.get(cell.id) if known is None else known
            if self.where[i] is None and len(texts) == 1:
                self.where[i] = texts[0]
        claimed, gaps, last = {*self.where}, self.gaps(), -1
        for i, cell in enumerate(self.submitted):
            low, high = gaps[i]
            last = max(last, low)
            if self.where[i] is None and (alike := self.texts.get(plain(cell.source))):
                free = [w for w in alike if w not in claimed]
                self.where[i] = at = next((w for w in free if last < w < high), (free or alike)[0])
                claimed.add(at)
                last = max(last, at) if at < high else last

    def in_anothers_cell(self) -> None:
        """Find answers that were written into the cells of others."""
        right = {
            w for w, names in self.stubs.items() if any(names & self.seen.defined(i) for i in self.real(w))
        }
        for w in self.stubs.keys() - right:
            for i in self.real(w):
                others = (v for v in self.stubs.keys() - right - {w} if self.stubs[v])
                if v := [v for v in others if self.stubs[v] <= self.seen.defined(i)]:
                    self.where[i] = min(v)
                    self.guessed.add(i)

    def by_definition(self) -> None:
        """Find answers that have lost their names, where they stand, by what they define."""
        gaps = self.gaps()
        open_ = {
            w
            for w, names in self.stubs.items()
            if names and not any(names & self.seen.defined(i) for i in self.real(w))
        }
        for i, cell in enumerate(self.submitted):
            if self.is_unknown(i) and cell.kind == "code" and open_:
                low, high = gaps[i]
                names = self.seen.defined(i)
                here = [w for w in sorted(open_) if low <= w <= high and names & self.stubs[w]]
                if here:
                    self.where[i] = here[0]
                    self.guessed.add(i)

    def by_likeness(self) -> None:
        """Find the course's own cells that the student changed and that have lost their names."""
        gaps, claimed = self.gaps(), {*self.where}
        words: dict[str, Counter[str]] = {}
        for i, cell in enumerate(self.submitted):
            if not self.is_unknown(i) or not cell.source.strip() or len(cell.source) > LONG:
                continue
            low, high = gaps[i]
            for w in range(low + 1, min(high, len(self.lesson))):
                own = self.lesson[w]
                if w in claimed or own.cell_type != cell.kind or (is_locked(own) and cell.kind == "code"):
                    continue
                if not is_answer(own) and _likeness(cell.source, own.source, words) >= ALIKE:
                    self.where[i] = w
                    claimed.add(w)
                    break

    def by_place(self) -> None:
        """Find what stands where an answer is missing that defines no name: code, and text for a person to mark."""
        gaps, taken = self.gaps(), set()
        for w, own in enumerate(self.lesson):
            by_hand = is_graded(own)
            there = w in self.where
            if not is_answer(own) or self.stubs.get(w) or self.real(w) or (there and not by_hand):
                continue
            here = [
                i
                for i, cell in enumerate(self.submitted)
                if self.is_unknown(i) and i not in taken and cell.source.strip()
                if gaps[i][0] <= w <= gaps[i][1] and cell.kind == own.cell_type
            ]
            in_words = own.cell_type == "markdown"
            for i in (here or self._text_elsewhere(w, gaps)) if in_words else here[:1]:
                taken.add(i)
                self.where[i] = w
                self.guessed.add(i)

    def _text_elsewhere(self, w: int, gaps: list[tuple[int, int]]) -> list[int]:
        """Return the cells of code near a written answer's place that are no Python, or only say something."""
        return [
            i
            for i, cell in enumerate(self.submitted)
            if self.is_unknown(i) and cell.kind == "code" and gaps[i][0] <= w <= gaps[i][1]
            if not self.seen.is_whole(i) or _only_says(cell.source)
        ]


def _only_says(source: str) -> bool:
    """Tell whether a cell of code holds nothing but words: comments, texts, or texts that are printed."""
    if len(source) > LONG or not source.strip():
        return False
    try:
        return all(map(_is_text, tree_of(source).body))
    except Exception:  # noqa: BLE001, as above
        return False


def _is_text(statement: ast.stmt) -> bool:
    value = getattr(statement, "value", None) if isinstance(statement, ast.Expr) else None
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "print":
        return all(isinstance(argument, ast.Constant) for argument in value.args)
    return isinstance(value, ast.Constant) and isinstance(value.value, str)


def _likeness(one: str, other: str, words: dict[str, Counter[str]]) -> float:
    """Return the share of words that two texts have in common."""
    for text in (one, other):
        if text not in words:
            words[text] = Counter(re.findall(r"\w+|[^\w\s]", text))
    few, many = sorted((words[one], words[other]), key=len)
    total = few.total() + many.total()
    return 2 * sum(min(n, many[word]) for word, n in few.items()) / total if total else 0.0
