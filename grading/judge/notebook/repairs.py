"""What a person who marks would read over or put right before reading: see `mending`, and answers in cells of text."""

from collections.abc import Sequence

from nbformat import NotebookNode

from grading.judge.notebook.matching import Analysis, Cell, asked_for, defined, form, functions, plain, stubs
from grading.judge.notebook.mending import ELSEWHERE, code_in, meant_elsewhere, mended
from grading.judge.notebook.metadata import is_answer, name_of

AGAIN = "answers below which the lesson's own cell stands again, which was left out"
AS_TEXT = "answers in cells of text, which were run as code"


def repaired(
    lesson: Sequence[NotebookNode], submitted: Sequence[Cell], old: set[str]
) -> tuple[list[Cell], dict[str, list[str]]]:
    """Return the cells as their writer meant them, and what was done to which. `old` are texts that students were given."""
    given = {plain(own.source) for own in lesson} | old
    empty = set().union(*stubs(lesson, ()).values())
    cells = list(submitted)
    told: dict[str, list[str]] = {}
    for i, cell in enumerate(cells):
        if cell.kind == "code" and (meant := meant_elsewhere(cell.source)):
            cell = cells[i] = cell._replace(kind=meant[0], source=meant[1])
            if plain(cell.source) not in given:
                told.setdefault(ELSEWHERE, []).append(_called(cell, i))
        if cell.kind != "code" or plain(cell.source) in given:
            continue
        if better := mended(cell.source, lambda made: plain(made) in given or form(made) in empty):
            cell = cells[i] = cell._replace(source=better[0])
            told.setdefault(better[1], []).append(_called(cell, i))
        for own in lesson:
            if is_answer(own) and own.cell_type == "code" and (above := _above(cell.source, own.source)):
                cell = cells[i] = cell._replace(source=above)
                told.setdefault(AGAIN, []).append(f"`{name_of(own)}`")
    return _with_code_of_texts(lesson, cells, given, told), told


def _above(source: str, stub: str) -> str:
    """Return an answer without the lesson's own cell below it in the same cell; nothing where that is not so."""
    text, end = plain(source), f"\n{plain(stub)}"
    above = text.removesuffix(end) if functions(stub) and text.endswith(end) else ""
    return above if above and functions(stub) <= defined(above) else ""


def _with_code_of_texts(
    lesson: Sequence[NotebookNode], cells: list[Cell], given: set[str], told: dict[str, list[str]]
) -> list[Cell]:
    """Return the cells with the code that stands in texts as cells of code, where no other cell has the answer."""
    answers = [own for own in lesson if is_answer(own)]
    in_words = {name_of(own) for own in answers if own.cell_type != "code"}
    texts = [i for i, cell in enumerate(cells) if cell.kind != "code" and plain(cell.source) not in given]
    texts = [i for i in texts if cells[i].grade_id not in in_words]
    if not texts:
        return cells
    seen = Analysis(cells)
    code = [i for i, cell in enumerate(cells) if cell.kind == "code" and plain(cell.source) not in given]
    there = set().union(*map(seen.defined, code))
    made: dict[int, list[Cell]] = {}
    for own in answers:
        wanted = asked_for(own.source) - there if own.cell_type == "code" else set()
        for i in reversed(texts):  # the last counts, as it does of code
            parts = code_in(cells[i].source)
            if wanted and wanted <= set().union(*map(defined, parts)):
                if i not in made:
                    main = max(n for n, part in enumerate(parts) if wanted & defined(part))
                    lost = cells[i]._replace(kind="code", grade_id=None, id=None, attachments={}, guesses=())
                    made[i] = [lost._replace(source=part) for part in parts]
                    made[i][main] = cells[i]._replace(kind="code", source=parts[main])
                told.setdefault(AS_TEXT, []).append(f"`{name_of(own)}`")
                break
    return [part for i, cell in enumerate(cells) for part in made.get(i, [cell])]


def _called(cell: Cell, i: int) -> str:
    return f"`{cell.grade_id}`" if cell.grade_id else f"number {i + 1}"
