"""What a person who marks would read over or put right before reading: see `mending`, and answers in cells of text."""

from collections.abc import Sequence

from nbformat import NotebookNode

from grading.judge.notebook.matching import Analysis, Cell, asked_for, defined, plain
from grading.judge.notebook.mending import ELSEWHERE, fenced, meant_elsewhere, mended
from grading.judge.notebook.metadata import is_answer, name_of

AS_TEXT = "answers in cells of text, which were run as code"


def repaired(
    lesson: Sequence[NotebookNode], submitted: Sequence[Cell], old: set[str]
) -> tuple[list[Cell], dict[str, list[str]]]:
    """Return the cells as their writer meant them, and what was done to which. `old` are texts that students were given."""
    given = {plain(own.source) for own in lesson} | old
    cells = list(submitted)
    told: dict[str, list[str]] = {}
    for i, cell in enumerate(cells):
        if cell.kind == "code" and (meant := meant_elsewhere(cell.source)):
            cell = cells[i] = cell._replace(kind=meant[0], source=meant[1])
            if plain(cell.source) not in given:
                told.setdefault(ELSEWHERE, []).append(_called(cell, i))
        if cell.kind == "code" and plain(cell.source) not in given and (better := mended(cell.source)):
            cells[i] = cell._replace(source=better[0])
            told.setdefault(better[1], []).append(_called(cell, i))
    answers = [own for own in lesson if is_answer(own)]
    in_words = {name_of(own) for own in answers if own.cell_type != "code"}
    texts = [i for i, cell in enumerate(cells) if cell.kind != "code" and plain(cell.source) not in given]
    texts = [i for i in texts if cells[i].grade_id not in in_words]
    if not texts:
        return cells, told
    seen = Analysis(cells)
    code = [i for i, cell in enumerate(cells) if cell.kind == "code" and plain(cell.source) not in given]
    there = set().union(*map(seen.defined, code))
    for own in answers:
        wanted = asked_for(own.source) - there if own.cell_type == "code" else set()
        for i in reversed(texts):  # the last counts, as it does of code
            source = fenced(cells[i].source) or cells[i].source
            if wanted and cells[i].kind != "code" and wanted <= defined(source):
                cells[i] = cells[i]._replace(kind="code", source=source)
                told.setdefault(AS_TEXT, []).append(f"`{name_of(own)}`")
                break
    return cells, told


def _called(cell: Cell, i: int) -> str:
    return f"`{cell.grade_id}`" if cell.grade_id else f"number {i + 1}"
