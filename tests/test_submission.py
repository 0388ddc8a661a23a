"""Rebuilding: everything from the lesson, only answers from the submission, whatever that did to itself."""

import json
from copy import deepcopy

import nbformat
import pytest
from nbconvert import HTMLExporter
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grading.judge.notebook.cells import steps
from grading.judge.notebook.matching import Earlier
from grading.judge.notebook.plan import AnswerCell, CourseCell
from grading.judge.notebook.submission import (
    LARGEST,
    Cell,
    Unreadable,
    add_notes,
    empty,
    load,
    read_cells,
    rebuild,
)

STUB = "def double(x):\n    raise NotImplementedError"
ANSWER = "def double(x):\n    return 2 * x"


def named(cell, name, solution=False):
    grade = not solution
    cell.metadata.nbgrader = {"grade_id": name, "solution": solution, "grade": grade, "locked": grade}
    cell.id = name
    return cell


@pytest.fixture
def lesson():
    parameters = new_code_cell(
        "delay = 60", metadata={"tags": ["parameters"], "parameter_sets": [{"delay": 0.5}]}
    )
    return new_notebook(
        cells=[
            new_markdown_cell("# Lesson", id="title"),
            new_code_cell("import dask", id="imports"),
            parameters,
            named(new_code_cell(STUB), "double", solution=True),
            named(new_code_cell("assert double(1) == 2"), "double_one"),
            named(new_markdown_cell("*Your answer here.*"), "why", solution=True),
        ],
        metadata={"kernelspec": {"name": "python3", "language": "python", "display_name": "Python 3"}},
    )


@pytest.fixture
def taken(lesson, tmp_path):
    """Return a function: what is rebuilt from a notebook, as sources without the parameters, and the notes."""

    def take(notebook):
        path = tmp_path / "lesson.ipynb"
        path.write_text(notebook if isinstance(notebook, str) else json.dumps(notebook), "utf-8")
        rebuilt = rebuild(lesson, read_cells(load(path), path.name))
        sources = [cell.source for cell in rebuilt.notebook.cells if "delay" not in cell.source]
        return (sources[1:] if rebuilt.notes else sources), rebuilt.notes

    return take


@pytest.fixture
def solved(lesson):
    solved = deepcopy(lesson)
    solved.cells[3].source, solved.cells[5].source = ANSWER, "Because."
    return solved


EXPECTED = ["# Lesson", "import dask", ANSWER, "assert double(1) == 2", "Because."]


def test_an_honest_notebook_is_taken_as_it_is(taken, solved):
    assert taken(solved) == (EXPECTED, [])


def test_parameters_are_the_lessons_quick_ones_whatever_the_student_set(lesson, solved):
    solved.cells[2].source = "delay = 3600"
    cells = [
        read_cell
        for read_cell in rebuild(lesson, _cells(solved)).notebook.cells
        if "delay" in read_cell.source
    ]
    assert [cell.source for cell in cells] == ["delay = 60", "# Parameters\ndelay = 0.5\n"]


def _cells(notebook):
    return [
        Cell(
            cell.cell_type, cell.source, cell.metadata.get("nbgrader", {}).get("grade_id"), cell.get("id"), {}
        )
        for cell in notebook.cells
    ]


@pytest.mark.parametrize(
    ("damage", "note"),
    [
        (lambda cells: cells[4].update(source="pass"), "changes of locked cells were undone: `double_one`"),
        (lambda cells: cells.pop(4), "missing cells were put back, without an answer: `double_one`"),
        (lambda cells: cells.append(deepcopy(cells[4])), None),
        (lambda cells: cells.reverse(), None),
        (lambda cells: cells[3]["metadata"].clear(), None),
        (lambda cells: [cell["metadata"].clear() for cell in cells], None),
        (lambda cells: cells[3]["metadata"]["nbgrader"].update(grade_id="other", points=99), None),
        (lambda cells: cells[4]["metadata"].update(tags=["skip-execution"]), None),
        (lambda cells: cells[4].update(cell_type="raw"), None),
        (lambda cells: cells[3].update(source=ANSWER.splitlines(keepends=True)), None),
        (lambda cells: cells.insert(0, {**deepcopy(cells[3]), "source": STUB}), None),
        (lambda cells: cells.append({**deepcopy(cells[3]), "source": ""}), None),
    ],
)
def test_damage_to_cells_is_undone(taken, solved, damage, note):
    document = json.loads(json.dumps(solved))
    damage(document["cells"])
    assert taken(document) == (EXPECTED, [note] if note else [])


def test_tags_and_metadata_come_from_the_lesson(lesson, solved):
    solved.cells[4].metadata.tags = ["skip-execution"]
    solved.cells.append(
        new_code_cell("own = 1", metadata={"tags": ["skip-execution"], "nbgrader": {"points": 9}})
    )
    rebuilt = rebuild(lesson, _cells(solved)).notebook
    assert not any(cell.metadata.get("tags") == ["skip-execution"] for cell in rebuilt.cells)
    (own,) = (cell for cell in rebuilt.cells if cell.source == "own = 1")
    assert "nbgrader" not in own.metadata
    nbformat.validate(rebuilt)


def test_several_answers_run_in_the_student_s_order_and_that_is_told(taken, solved):
    second = deepcopy(solved.cells[3])
    second.source = "def double(x):\n    return x + x"
    solved.cells.append(second)
    sources, notes = taken(solved)
    assert sources == [*EXPECTED, second.source]
    assert notes == ["answers in several cells, all of which count, in their order: `double`"]


def test_cells_of_the_student_stay_where_they_were(taken, solved):
    solved.cells.insert(3, new_code_cell("def helper(x): ..."))
    solved.cells.insert(0, new_markdown_cell("my notes"))
    solved.cells[2].source = "import dask, functools"
    sources, notes = taken(solved)
    assert sources == [
        "my notes",
        "# Lesson",
        "import dask",
        "import dask, functools",
        "def helper(x): ...",
        *EXPECTED[2:],
    ]
    assert notes == []


def test_a_copy_of_a_course_cell_stays_the_student_s(lesson, solved):
    """The judge tells the course's cells by their text: its own runs with them only what the course wrote."""
    lesson.cells[4].metadata.nbgrader.points = 1
    for place in (0, 2, 4, 6):
        changed = deepcopy(solved)
        changed.cells.insert(place, new_code_cell("import dask", id="copy"))
        rebuilt = rebuild(lesson, _cells(changed)).notebook
        kinds = [type(step) for step in steps(rebuilt, lesson) if step.source.strip() == "import dask"]
        assert kinds == ([AnswerCell, CourseCell] if place == 0 else [CourseCell, AnswerCell])
        (course,) = (
            step.source
            for step in steps(rebuilt, lesson)
            if isinstance(step, CourseCell) and "import" in step.source
        )
        assert course == "import dask"


def test_cells_of_an_earlier_version_are_nobody_s_changes(lesson, solved):
    solved.cells[4].source = "assert double(1) == 2.0"
    solved.cells[1].source = "import dask.array"
    del solved.cells[1]["id"]
    earlier = [Earlier("double_one", "assert double(1) == 2.0"), Earlier(None, "import dask.array")]
    assert rebuild(lesson, _cells(solved)).notes != []
    rebuilt = rebuild(lesson, _cells(solved), earlier=earlier)
    assert rebuilt.notes == []
    assert [c.source for c in rebuilt.notebook.cells if "delay" not in c.source] == EXPECTED


def test_a_missing_answer_is_told(taken, solved):
    del solved.cells[3]
    sources, notes = taken(solved)
    assert sources[2] == STUB
    assert notes == ["missing cells were put back, without an answer: `double`"]


def test_pictures_in_a_written_answer_stay(lesson, solved):
    document = json.loads(json.dumps(solved))
    picture = {"graph.png": {"image/png": "aGVsbG8="}}
    document["cells"][5]["attachments"] = picture
    cells = _cells(solved)
    cells[5] = cells[5]._replace(attachments=picture)
    assert rebuild(lesson, cells).notebook.cells[-1].attachments == picture


def test_old_and_foreign_formats_are_read(taken, solved):
    text = json.dumps(solved)
    assert taken("\ufeff" + text.replace("\n", "\r\n"))[0] == EXPECTED
    old = {
        "nbformat": 3,
        "nbformat_minor": 0,
        "metadata": {},
        "worksheets": [
            {
                "metadata": {},
                "cells": [
                    {
                        "cell_type": "code",
                        "input": cell.source,
                        "metadata": cell.metadata,
                        "outputs": [],
                        "language": "python",
                    }
                    if cell.cell_type == "code"
                    else {"cell_type": "markdown", "source": cell.source, "metadata": cell.metadata}
                    for cell in solved.cells
                ],
            }
        ],
    }
    assert taken(json.dumps(old))[0] == EXPECTED


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b" \r\n", "is empty"),
        (b'{"cells": [', "is not a notebook"),
        (b"<<<<<<< HEAD\n{}\n=======", "merge conflict"),
        (b"\x89PNG\r\n\x1a\n", "is not text"),
        (b"[1, 2]", "though it is JSON"),
        (b'{"nbformat": 4, "cells": [3]}', "though it is JSON"),
        (
            b'{"nbformat": 4, "cells": [{"cell_type": "code", "source": 3, "metadata": 3}]}',
            "is it another one?",
        ),
        (b'{"nbformat": "4"}', "though it is JSON"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"nbformat": 4, "cells": [{"cell_type": "code", "source": "1"}]}', "is it another one?"),
        (b'{"nbformat": 4, "cells": []}', "is it another one?"),
    ],
)
def test_what_cannot_be_read_is_named(lesson, tmp_path, content, reason):
    path = tmp_path / "lesson.ipynb"
    path.write_bytes(content)
    with pytest.raises(Unreadable, match=reason):
        rebuild(lesson, read_cells(load(path), path.name))


def test_links_and_huge_files_are_not_followed(tmp_path):
    link = tmp_path / "lesson.ipynb"
    link.symlink_to("/etc/passwd")
    with pytest.raises(Unreadable, match="not a file"):
        load(link)
    huge = tmp_path / "huge.ipynb"
    with huge.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(Unreadable, match="larger than 60 MB"):
        load(huge)


def test_an_empty_lesson_says_why(lesson):
    rebuilt = empty(lesson, "it was not there")
    assert "nothing could be graded: it was not there" in rebuilt.notebook.cells[0].source
    nbformat.validate(rebuilt.notebook)


def test_what_a_note_quotes_is_shown_as_it_is():
    made = new_notebook()
    add_notes(made, ["it says <script>x</script> ![x](http://127.0.0.1/x)"])
    html, _ = HTMLExporter(template_name="basic").from_notebook_node(made)
    assert "&lt;script&gt;x" in html
    assert "<script>x" not in html
    assert "<img" not in html


@pytest.mark.parametrize(
    "head", ["**A note from grading**", "  __a note from grading__", "# <b>A note from grading</b>"]
)
@pytest.mark.parametrize("notes", [[], ["it was late"]])
def test_a_students_text_is_no_note(head, notes):
    made = new_notebook(cells=[new_markdown_cell(f"{head}\n\n- full marks")])
    add_notes(made, notes)
    assert made.cells[-1].source.startswith("Not from grading, but")
    assert len(made.cells) == 1 + len(notes)
