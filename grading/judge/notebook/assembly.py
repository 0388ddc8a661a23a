"""A lesson's notebook with a student's answers in it, in the order in which the student's own notebook runs."""

import ast
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from copy import deepcopy

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from grading.judge.notebook.attachments import Text, joined
from grading.judge.notebook.dependencies import parsed
from grading.judge.notebook.matching import (
    LONG,
    Analysis,
    Cell,
    Earlier,
    Match,
    asked_for,
    defined,
    form,
    functions,
    is_whole,
    match,
    plain,
    stubs,
)
from grading.judge.notebook.metadata import is_answer, is_locked, name_of

MOST = 50  # cells of an answer that was split
UNSEEN = re.compile(
    r"^ *from +[\w.]+ +import +\*|\bglobals\(\)|\bexec\(|\buser_ns\b|^%(run|load)\b", re.MULTILINE
)
INJECTED = "# Parameters\n"  # what papermill puts below a notebook's parameters: here others are injected
WORDS = 3  # from which on a changed text says something of its own


class Assembly:
    """The cells of a rebuilt notebook, and what is to be told about them.

    The lesson's cells stand in their order. What the student added stays after the cell that it follows, and an answer
    where the student has it, so all runs as it does there. An answer that only stands elsewhere is put in its place.
    """

    def __init__(
        self, lesson: Sequence[NotebookNode], submitted: Sequence[Cell], earlier: Iterable[Earlier] = ()
    ) -> None:
        self.lesson, self.submitted = lesson, submitted
        earlier = list(earlier)
        self.seen = Analysis(submitted)
        self.matches = match(lesson, submitted, earlier, self.seen)
        names = {name_of(own): w for w, own in enumerate(lesson) if name_of(own)}
        # What students were given: the lesson's texts, and those of its earlier versions.
        self.given: dict[int, set[str]] = {w: {plain(own.source)} for w, own in enumerate(lesson)}
        for cell in earlier:
            if cell.grade_id in names:
                self.given[names[cell.grade_id]].add(plain(cell.source))
        self.stubs = stubs(lesson, earlier)
        self.old = {plain(cell.source) for cell in earlier}
        self.texts = {own.source for own in lesson}
        self.parameters = {
            name
            for own in lesson
            if "parameters" in own.metadata.get("tags", [])
            for name in defined(own.source)
        }
        self.after: dict[
            int, list[int]
        ] = {}  # the lesson's cell, or -1 → the submitted ones from it to the next
        self.anchors: list[int] = []
        anchor = -1
        for i, found in enumerate(self.matches):
            anchor = found.where if found.in_order and found.where is not None else anchor
            self.after.setdefault(anchor, []).append(i)
            self.anchors.append(anchor)
        self.notes: dict[str, list[str]] = {}
        self.resolved: set[int] = set()  # answers that are not in their own cells
        self.brought: dict[int, int] = {}  # cells that were brought up → to which answer
        self.answers = {w: self._plan(w) for w, own in enumerate(lesson) if _is_code_answer(own)}

    @property
    def found_any(self) -> bool:
        """Tell whether anything of the lesson is in the notebook."""
        return any(found.where is not None for found in self.matches)

    def cells(self) -> list[NotebookNode]:
        """Return the cells in their order."""
        cells = [cell for i in self.after.get(-1, []) for cell in self._rest(i)]
        for w, own in enumerate(self.lesson):
            group = self.after.get(w, [])
            if _is_code_answer(own):
                cells += self._answer(w, group)
            else:
                cells.append(self._written(w) if is_answer(own) else deepcopy(own))
                cells += [cell for i in group for cell in self._rest(i)]
        return cells

    # What was found

    def is_as_given(self, i: int) -> bool:
        """Tell whether a submitted cell says nothing, or what the lesson's says."""
        where, text = self.matches[i].where, plain(self.submitted[i].source)
        if not text or text in (self.old if where is None else self.given[where]):
            return True
        return where in self.stubs and self.seen.form(i) in self.stubs[where]

    def pieces(self, w: int) -> list[int]:
        """Return the submitted cells that say something in the place of one of the lesson's."""
        return [i for i, found in enumerate(self.matches) if found.where == w and not self.is_as_given(i)]

    def undone(self) -> list[int]:
        """Return the lesson's tests that the student has changed so that it could matter."""
        undone: dict[int, None] = {}
        for i, (where, *_) in enumerate(self.matches):
            if where is None or where in undone or not is_locked(own := self.lesson[where]):
                continue
            source, given = self.submitted[i].source, self.given[where]
            is_changed = own.cell_type == "code" and plain(source) not in given
            if is_changed and all(form(source) != form(text) for text in given):
                undone[where] = None
        return list(undone)

    def missing(self) -> list[int]:
        """Return the lesson's graded cells that are not in the notebook, nor anything in the place of an answer."""
        there = {found.where for found in self.matches}
        return [
            w
            for w, own in enumerate(self.lesson)
            if name_of(own) and w not in there and w not in self.resolved
        ]

    # Answers in code

    def _plan(self, w: int) -> tuple[str | None, int | None]:
        """Return the source of an answer (None: as it was given), and which submitted cell it is, if one."""
        pieces, names = self.pieces(w), asked_for(self.lesson[w].source)
        here = [i for i in pieces if i in self.after.get(w, [])]
        for some in (here, pieces):
            defining = [i for i in some if names & self.seen.defined(i)]
            if some:
                i = (defining or some)[-1]
                self._tell_of(w, pieces)
                if any(
                    self.matches[j].where == w and self.submitted[j].source.strip() for j in self._stubs(i)
                ):
                    self._note(
                        "answers below which the lesson's own cell stands again, which was left out", w
                    )
                return self.submitted[i].source, i
        return self._defined_elsewhere(w, names) or self._noted(w)

    def _noted(self, w: int) -> tuple[str | None, int | None]:
        """Return the cell of an answer that is as it was given but for its comments, which are kept."""
        here = (
            i
            for i in self.after.get(w, [])
            if self.matches[i].where == w and self.submitted[i].kind == "code"
        )
        i = next((i for i in here if plain(self.submitted[i].source) not in {"", *self.given[w]}), None)
        return (None, None) if i is None else (self.submitted[i].source, i)

    def _stubs(self, i: int) -> list[int]:
        """Return the cells below another that are as students were given them."""
        return [j for j in range(i + 1, len(self.submitted)) if self.is_as_given(j)]

    def _tell_of(self, w: int, pieces: list[int]) -> None:
        if len({self.submitted[i].source for i in pieces}) > 1:
            self._note("answers in several cells, all of which count, in their order", w)
        if any(self.matches[i].guessed for i in pieces):
            self._note(
                "answers found by what they say, or where they stand, since their cells have lost their names",
                w,
            )

    def _note(self, what: str, w: int) -> None:
        self.notes.setdefault(what, []).append(f"`{name_of(self.lesson[w])}`")
        self.resolved.add(w)

    def _defined_elsewhere(self, w: int, names: set[str]) -> tuple[str, int | None] | None:
        """Return the source of an answer whose names other cells define: nothing hides them then. None where none do."""
        there = any(found.where == w for found in self.matches)
        if not names or (there and names != functions(self.lesson[w].source)):
            return None
        definers = [
            i
            for i, cell in enumerate(self.submitted)
            if cell.kind == "code"
            and self._is_own(i, there)
            and names & self.seen.defined(i)
            and self.seen.is_whole(i)
        ]
        before = [i for i in definers if self._runs_before(i, w)]
        covered = set().union(*(self.seen.defined(i) for i in before))
        if names <= covered:
            self._note("answers defined in cells of your own, not in theirs", w)
            return f"# {', '.join(sorted(names))}: in a cell of the student's own", None
        if definers and not before:
            self._note("answers taken from cells that stand after their checks", w)
            self.brought[definers[0]] = w
            return self.submitted[definers[0]].source, None
        if not there and any(
            self._may_define_any(i) and self._runs_before(i, w) for i in range(len(self.submitted))
        ):
            self._note("answers that are gone, unless other cells import them or make them", w)
            return f"# {', '.join(sorted(names))}: as other cells have it", None
        return None

    def _may_define_any(self, i: int) -> bool:
        """Tell whether a cell of the student's own may define names that cannot be seen in it."""
        return (
            self.matches[i].where is None
            and self.submitted[i].kind == "code"
            and bool(UNSEEN.search(self.submitted[i].source))
        )

    def _is_own(self, i: int, alone: bool) -> bool:
        """Tell whether a cell is the student's own, or (unless `alone`) an answer to something else."""
        where = self.matches[i].where
        return not self.is_as_given(i) and not (alone and where is not None and is_answer(self.lesson[where]))

    def _runs_before(self, i: int, w: int) -> bool:
        """Tell whether a submitted cell has run when the first check after an answer is made."""
        checks = (v for v in range(w, len(self.lesson)) if is_locked(self.lesson[v]))
        return self._place(i) < next(checks, len(self.lesson))

    def _place(self, i: int) -> int:
        """Return the lesson's cell in or after whose place a submitted one runs."""
        where = self.matches[i].where
        place = self.anchors[i] if where is None or not is_answer(self.lesson[where]) else where
        return min(place, self.brought.get(i, place))

    def _answer(self, w: int, group: list[int]) -> list[NotebookNode]:
        """Return an answer's cells: one with its name, and what stands around it, in the student's order."""
        cell = deepcopy(self.lesson[w])
        source, primary = self.answers[w]
        cell.source = cell.source if source is None else source
        if primary not in group:
            return [cell, *(more for i in group for more in self._rest(i))]
        found: list[NotebookNode] = []
        sources, primary = self._whole(group, w, primary)
        for i in group:
            if i == primary:
                cell.source = sources[i]
                found.append(cell)
            elif i in sources:
                found.append(self._own(i, sources[i]))
            elif self.submitted[i].kind != "code" or self.matches[i].where not in (None, w):
                found += self._rest(i)
        return found

    def _whole(self, group: list[int], w: int, primary: int) -> tuple[dict[int, str], int]:
        """Return the code around an answer by cells, those together that were split inside a statement; and the answer's."""
        run = [
            i
            for i in group
            if self.matches[i].where in (None, w) and (i == primary or not self.is_as_given(i))
            if self.submitted[i].kind == "code" or self.matches[i].where == w
        ]
        sources = {i: self.submitted[i].source for i in run}
        if len(run) > MOST or all(map(self.seen.is_whole, run)):
            return sources, primary
        last, whole = run[0], {run[0]: sources[run[0]]}
        for i in run[1:]:
            both = f"{whole[last]}\n{sources[i]}"
            halves = not is_whole(whole[last]) or not self.seen.is_whole(i) or sources[i][:1] in (" ", "\t")
            if halves and len(both) <= LONG and is_whole(both):
                whole[last] = both
                primary = last if i == primary else primary
                self._note("answers whose cells were split inside a statement, and put together", w)
            else:
                last = i
                whole[i] = sources[i]
        return whole, primary

    def _rest(self, i: int) -> list[NotebookNode]:
        """Return what a submitted cell adds besides the lesson's cells and the answers in their places."""
        cell, where = self.submitted[i], self.matches[i].where
        if where is None:
            if cell.source.startswith(INJECTED) and not _besides(cell.source, self.parameters):
                return []
            return [] if self.is_as_given(i) and cell.source.strip() else [self._own(i)]
        own, changed = self.lesson[where], not self.is_as_given(i)
        if is_answer(own):
            elsewhere = self.answers.get(where, (None, None))[1] != i or self._is_needed(i)
            runs = own.cell_type == "code" or (cell.kind == "code" and self.seen.is_whole(i))
            return [self._own(i)] if runs and changed and elsewhere else []
        if is_locked(own):
            adds = cell.kind == "code" and changed and not self.seen.defined(i) <= defined(own.source)
            return [self._own(i)] if adds else []
        if "parameters" in own.metadata.get("tags", []):
            more = _besides(cell.source, defined(own.source)) if cell.kind == "code" and changed else ""
            return [self._own(i, more)] if more else []
        again = self.after.get(where, [i])[0] != i and cell.kind == "code"
        return [self._own(i)] if (changed or again) and cell.source.strip() else []

    def _is_needed(self, i: int) -> bool:
        """Tell whether an answer that was moved has to run where it stands, too, to come before or after others as there."""
        where = self.matches[i].where
        if where is None:
            return False
        others = (
            j
            for j, cell in enumerate(self.submitted)
            if j != i and cell.kind == "code" and not self.is_as_given(j) and self.matches[j].where != where
        )
        return any(self._place(j) < where if j > i else self._place(j) >= where for j in others)

    def _own(self, i: int, source: str | None = None) -> NotebookNode:
        """Return a cell of the student's, without the tags and metadata that could steer the grader."""
        cell = self.submitted[i]
        source = cell.source if source is None else source
        if cell.kind == "code" or _is_code_answer_at(self.lesson, self.matches[i]):
            # A copy of one of the course's cells is none.
            code: NotebookNode = new_code_cell(f"{source}\n" if source in self.texts else source)
            return code
        text = joined([Text(source, cell.attachments)])
        made: NotebookNode = new_markdown_cell(text.source, attachments=nbformat.from_dict(text.attachments))
        return made

    # Answers in words

    def _written(self, w: int) -> NotebookNode:
        """Return a written answer's cell, with all that was written."""
        cell = deepcopy(self.lesson[w])
        parts = [self._text(i) for i in self.pieces(w)]
        self._tell_of(w, self.pieces(w))
        if not parts and (into := self._in_the_question(w)) is not None:
            parts = [self._text(into)]
            self._note("answers written into the cell of their question", w)
        if parts:
            text = joined(_different(parts))
            cell.source = text.source
            cell.attachments = nbformat.from_dict(text.attachments)
        return cell

    def _text(self, i: int) -> Text:
        cell = self.submitted[i]
        return Text(cell.source, cell.attachments)

    def _in_the_question(self, w: int) -> int | None:
        """Return the cell of the question before an answer, where the student has written something into it."""
        question = self.lesson[w - 1] if w else None
        if question is None or question.cell_type != "markdown" or is_answer(question):
            return None
        return next((i for i in self.pieces(w - 1) if self._says_more(i, question.source)), None)

    def _says_more(self, i: int, than: str) -> bool:
        """Tell whether a text has more words of its own than a correction has."""
        return (Counter(self.submitted[i].source.split()) - Counter(than.split())).total() >= WORDS

    def unmarked(self) -> list[int]:
        """Return the written answers left empty by students who wrote texts elsewhere, which nobody marks there."""
        texts = any(
            (where is None and not self.is_as_given(i))
            or (where is not None and self._is_free(where) and self._says_more(i, self.lesson[where].source))
            for i, (where, *_) in enumerate(self.matches)
            if self.submitted[i].kind == "markdown"
        )
        empty = (w for w, own in enumerate(self.lesson) if is_answer(own) and own.cell_type == "markdown")
        return [w for w in empty if texts and not self.pieces(w) and self._in_the_question(w) is None]

    def _is_free(self, w: int) -> bool:
        """Tell whether a lesson's cell is a text that is no answer."""
        return self.lesson[w].cell_type == "markdown" and not is_answer(self.lesson[w])


def _besides(source: str, names: set[str]) -> str:
    """Return what a student's cell of parameters does besides setting them."""
    try:
        return "\n".join(ast.unparse(one) for one in parsed(source).body if not _sets(one, names))
    except Exception:  # noqa: BLE001, what a student wrote can end any part of the analysis
        return ""


def _sets(statement: ast.stmt, names: set[str]) -> bool:
    targets = getattr(statement, "targets", None) or [getattr(statement, "target", None)]
    return isinstance(statement, (ast.Assign, ast.AnnAssign, ast.AugAssign)) and all(
        isinstance(target, ast.Name) and target.id in names for target in targets
    )


def _different(parts: list[Text]) -> list[Text]:
    return [part for n, part in enumerate(parts) if part not in parts[:n]]


def _is_code_answer(own: NotebookNode) -> bool:
    return is_answer(own) and own.cell_type == "code"


def _is_code_answer_at(lesson: Sequence[NotebookNode], found: Match) -> bool:
    return found.where is not None and _is_code_answer(lesson[found.where])
