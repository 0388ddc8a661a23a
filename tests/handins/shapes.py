"""Notebooks as editors and people leave them: each a function that changes a solved one, and what it deserves.

A shape gets the cells of a solved notebook, and may change them in place or return the whole file. The points are those
that it has when it is run from top to bottom, or more where a guess does no harm.
"""

import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any, NamedTuple

from tests.handins.lesson import ANSWERS, BLANK, POINTS, lesson, solved

PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


class Shape(NamedTuple):
    """What is handed in, and what it deserves: points, what the marker reads, what is told, files beside it."""

    name: str
    make: Callable[[list[dict]], Any]
    points: int = POINTS
    written: str | None = ANSWERS["why"]
    told: tuple[str, ...] = ()
    files: dict[str, str] | None = None

    def content(self, answers: dict[str, str] = ANSWERS) -> bytes:
        """Return the bytes of the notebook, with right answers or others."""
        document = json.loads(json.dumps(solved(answers)))
        made = self.make(document["cells"])
        if isinstance(made, bytes):
            return made
        return json.dumps(document if made is None else made).encode()


SHAPES: list[Shape] = []
LOST = "answers found by what they say, or where they stand"
SEVERAL = "answers in several cells"
HALVES = "answers whose cells were split inside a statement"
OWN = "answers defined in cells of your own"
BACK = "missing cells were put back"
UNMARKED = "answers in words left empty, though there are texts elsewhere"


def shape(**deserves: Any) -> Callable:
    """Add a shape to the collection."""

    def add(make: Callable) -> Callable:
        told = deserves.pop("told", ())
        told = (told,) if isinstance(told, str) else told
        SHAPES.append(Shape(make.__name__, make, told=told, **deserves))
        return make

    return add


def at(cells: list[dict], name: str) -> int:
    """Return where the cell with an id is."""
    return next(n for n, cell in enumerate(cells) if cell["id"] == name)


def code(source: str, name: str = "own") -> dict:
    """Return a cell of code as an editor makes it."""
    return {
        "cell_type": "code",
        "id": name,
        "metadata": {},
        "source": source,
        "outputs": [],
        "execution_count": None,
    }


def text(source: str, name: str = "own", **more: Any) -> dict:
    """Return a cell of text as an editor makes it."""
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": source, **more}


def whole(cells: list[dict], **more: Any) -> dict:
    """Return a whole notebook."""
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells, **more}


def cut(cells: list[dict], name: str, *sources: str, keep: bool = True) -> None:
    """Split a cell into several, which all have its metadata (JupyterLab), or only the first (others)."""
    place = at(cells, name)
    parts = [
        {**deepcopy(cells[place]), "id": f"{name}-{n}" if n else name, "source": s}
        for n, s in enumerate(sources)
    ]
    for part in parts[1:]:
        part["metadata"] = part["metadata"] if keep else {}
    cells[place : place + 1] = parts


def forget(cells: list[dict], *kinds: str) -> None:
    """Take metadata or ids off all cells."""
    for n, cell in enumerate(cells):
        if "metadata" in kinds:
            cell["metadata"] = {}
        if "id" in kinds:
            cell["id"] = f"fresh-{n}"


# Split cells


@shape()
def untouched_by_any_editor(cells):
    pass


@shape(told=SEVERAL)
def split_helper_and_answer(cells):
    cut(cells, "double", "def plus(a, b):\n    return a + b", "def double(x):\n    return plus(x, x)")


@shape(told=SEVERAL)
def split_answer_and_call(cells):
    cut(cells, "double", ANSWERS["double"], "double(3)")


@shape(told=SEVERAL)
def split_answer_and_failing_call(cells):
    cut(cells, "double", ANSWERS["double"], "double(3, 4)")


@shape(told=SEVERAL)
def split_every_answer(cells):
    for name in ("double", "two_steps"):
        cut(cells, name, ANSWERS[name], f"# trying it\n{name}")


@shape(told=HALVES)
def split_inside_the_function(cells):
    cut(cells, "double", "def double(x):\n    twice = x + x", "    return twice")


@shape(told=HALVES)
def split_inside_the_function_in_three(cells):
    cut(cells, "double", 'def double(x):\n    """Doc."""', "    twice = x + x", "    return twice")


@shape(told=HALVES)
def split_after_the_first_line(cells):
    cut(cells, "double", "def double(x):", "    return x + x")


@shape(told=HALVES)
def split_inside_the_function_by_an_editor_that_forgets(cells):
    cut(cells, "double", "def double(x):\n    twice = x + x", "    return twice", keep=False)


@shape(told=(HALVES, LOST))
def split_inside_the_function_and_all_lost(cells):
    cut(cells, "double", "def double(x):", '    """Doc."""', "    return x + x")
    forget(cells, "metadata", "id")


@shape(told=HALVES)
def split_inside_brackets(cells):
    cut(cells, "double", "def double(x):\n    return sum([x,", "        x])")


@shape()
def split_with_a_note_between(cells):
    cut(cells, "double", "def plus(a, b):\n    return a + b", "def double(x):\n    return plus(x, x)")
    cells.insert(at(cells, "double-1"), text("and now the answer"))


@shape(told=SEVERAL)
def split_with_an_own_cell_between(cells):
    cut(cells, "double", "factor = 1", "def double(x):\n    return factor * x")
    cells.insert(at(cells, "double-1"), code("factor = 2"))


@shape(told=SEVERAL)
def split_with_a_magic(cells):
    cut(cells, "double", ANSWERS["double"], "%%time\ndouble(3)")


@shape(written="Because it is lazy.\n\nAnd it waits.", told=SEVERAL)
def split_written_answer(cells):
    cut(cells, "why", ANSWERS["why"], "And it waits.")


@shape(told=SEVERAL)
def redefined_by_the_second_half(cells):
    cut(cells, "double", "def double(x):\n    return 0", ANSWERS["double"])


@shape(points=2, told=SEVERAL)
def spoilt_by_the_second_half(cells):
    """It does not work in the student's own notebook either."""
    cut(cells, "double", ANSWERS["double"], "def double(x):\n    return 0")


# Copies


@shape(told=SEVERAL)
def copy_as_scratch_paper_below_the_checks(cells):
    scratch = {**deepcopy(cells[at(cells, "double")]), "id": "copy", "source": "def double(x):\n    return 3"}
    cells.insert(at(cells, "double_more") + 1, scratch)


@shape(told=SEVERAL)
def copy_as_scratch_paper_at_the_end(cells):
    cells.append(
        {**deepcopy(cells[at(cells, "double")]), "id": "copy", "source": "def double(x):\n    return 3"}
    )


@shape(told=SEVERAL)
def copy_as_scratch_paper_above(cells):
    scratch = {
        **deepcopy(cells[at(cells, "double")]),
        "id": "copy",
        "source": "def double(x):\n    return x +",
    }
    cells.insert(at(cells, "double"), scratch)


@shape()
def copy_of_the_stub_above(cells):
    cells.insert(at(cells, "double"), {**deepcopy(lesson().cells[5]), "id": "copy"})


@shape()
def copy_of_the_stub_below(cells):
    cells.insert(at(cells, "double") + 1, {**deepcopy(lesson().cells[5]), "id": "copy"})


@shape()
def copy_of_a_check(cells):
    cells.append({**deepcopy(cells[at(cells, "double_one")]), "id": "copy"})


@shape()
def copy_of_a_course_cell(cells):
    cells.insert(at(cells, "double"), {**deepcopy(cells[at(cells, "functions")]), "id": "copy"})


@shape()
def copy_of_a_course_cell_that_an_answer_needs(cells):
    """The course's function is spoilt and restored."""
    cells[at(cells, "two_steps")]["source"] = "step = slowinc\ndef two_steps(x):\n    return step(step(x))"
    copied = {**deepcopy(cells[at(cells, "functions")]), "id": "copy"}
    cells[at(cells, "two_steps") : at(cells, "two_steps")] = [code("slowinc = None"), copied]


@shape()
def whole_notebook_pasted_twice(cells):
    cells += deepcopy(cells)


@shape(told="changes of locked cells were undone: `double_one`")
def copy_of_a_check_changed(cells):
    cells.append({**deepcopy(cells[at(cells, "double_one")]), "id": "copy", "source": "assert True"})


# Cells that have lost what they were


@shape(told=LOST)
def answer_retyped(cells):
    cells[at(cells, "double")] = code(ANSWERS["double"])


@shape(told=LOST)
def every_answer_retyped(cells):
    for n, name in enumerate(("double", "two_steps")):
        cells[at(cells, name)] = code(ANSWERS[name], f"own{n}")
    cells[at(cells, "why")] = text(ANSWERS["why"])


@shape(told=LOST)
def answer_merged_below_an_own_helper(cells):
    cells[at(cells, "double")] = code(f"def helper(x):\n    return x\n\n{ANSWERS['double']}")


@shape(told=LOST)
def answer_merged_with_its_free_cell(cells):
    cells[at(cells, "double")] = code(f"{ANSWERS['double']}\n\n# double(3)")
    del cells[at(cells, "try-1")]


@shape(told=BACK)
def answer_merged_with_its_check(cells):
    cell = cells[at(cells, "double")]
    cell["source"] += "\n\n" + cells.pop(at(cells, "double_one"))["source"]


@shape(told="changes of locked cells were undone: `double_more`")
def answer_merged_below_the_check_above(cells):
    cell = cells[at(cells, "double_more")]
    cell["source"] += "\n\n" + cells.pop(at(cells, "two_steps"))["source"]


@shape(told=OWN)
def answer_merged_into_the_course_cell_above(cells):
    cells[at(cells, "functions")]["source"] += "\n\n" + cells.pop(at(cells, "double"))["source"]


@shape(told=OWN)
def both_answers_in_one_answer_cell(cells):
    cells[at(cells, "double")]["source"] += "\n\n" + cells.pop(at(cells, "two_steps"))["source"]


@shape(told=(LOST, OWN))
def both_answers_in_one_cell_without_a_name(cells):
    cells[at(cells, "double")] = code(
        "\n\n".join([ANSWERS["double"], cells.pop(at(cells, "two_steps"))["source"]])
    )


@shape(told=OWN)
def all_code_merged_into_one_cell_on_top(cells):
    sources = [
        cells.pop(at(cells, name))["source"] for name in ("imports", "functions", "double", "two_steps")
    ]
    cells.insert(1, code("\n\n".join(sources)))


@shape()
def all_metadata_lost(cells):
    forget(cells, "metadata")


@shape(told=LOST)
def all_metadata_and_ids_lost(cells):
    forget(cells, "metadata", "id")


@shape(told=LOST)
def all_metadata_and_ids_lost_and_no_ids_at_all(cells):
    forget(cells, "metadata")
    for cell in cells:
        del cell["id"]


@shape(told=LOST)
def all_lost_and_checks_changed(cells):
    forget(cells, "metadata", "id")
    for cell in cells:
        if cell["source"].startswith("assert double(1)"):
            cell["source"] = "assert True"


@shape(told=LOST)
def all_lost_and_course_cells_changed(cells):
    forget(cells, "metadata", "id")
    for cell in cells:
        if cell["source"].startswith("import math"):
            cell["source"] += "\nimport functools"


@shape(told=LOST)
def all_lost_and_two_written_parts(cells):
    forget(cells, "metadata", "id")
    cells.insert(-1, text("And it waits."))


@shape(told=LOST, written="Because it is lazy.")
def all_lost_in_colab(cells):
    forget(cells, "metadata")
    for n, cell in enumerate(cells):
        cell["metadata"] = {"id": f"x{n}Zq"} | ({"outputId": "1"} if cell["cell_type"] == "code" else {})
        cell["id"] = f"x{n}Zq"
        cell["source"] = cell["source"].splitlines(keepends=True)


@shape()
def grade_ids_lost_and_ids_kept(cells):
    forget(cells, "metadata")


@shape()
def ids_lost_and_grade_ids_kept(cells):
    forget(cells, "id")


@shape(told=LOST)
def only_the_answers_handed_in(cells):
    return whole([code(ANSWERS["double"], "a"), code(ANSWERS["two_steps"], "b")])


SHAPES[-1] = SHAPES[-1]._replace(written=None, told=(LOST, BACK))


# Answers elsewhere


@shape()
def answer_in_a_new_cell_below_the_stub(cells):
    cells[at(cells, "double")]["source"] = lesson().cells[5].source
    cells.insert(at(cells, "double") + 1, code(ANSWERS["double"]))


@shape()
def answer_in_a_new_cell_above_the_stub(cells):
    cells[at(cells, "double")]["source"] = lesson().cells[5].source
    cells.insert(at(cells, "double"), code(ANSWERS["double"]))


@shape()
def answer_in_the_free_cell(cells):
    cells[at(cells, "double")]["source"] = lesson().cells[5].source
    cells[at(cells, "try-1")]["source"] = ANSWERS["double"]


@shape(told="answers taken from cells that stand after their checks: `double`")
def answer_in_a_new_cell_at_the_end(cells):
    cells[at(cells, "double")]["source"] = lesson().cells[5].source
    cells.append(code(ANSWERS["double"]))


@shape(told="answers taken from cells that stand after their checks: `double`")
def both_answers_in_a_new_cell_at_the_end(cells):
    both = "\n\n".join(cells[at(cells, name)]["source"] for name in ("double", "two_steps"))
    cells[at(cells, "double")]["source"] = lesson().cells[5].source
    del cells[at(cells, "two_steps")]
    cells.append(code(both))


@shape()
def answer_moved_up(cells):
    cells.insert(4, cells.pop(at(cells, "two_steps")))


@shape()
def answer_moved_up_and_used_there(cells):
    moved = cells.pop(at(cells, "two_steps"))
    moved["source"] = "def two_steps(x):\n    return x + 2"
    cells[at(cells, "double")]["source"] = "def double(x):\n    return helper(x)"
    cells[1:1] = [moved, code("helper = lambda x, step=two_steps: step(x) - 2 + x")]


@shape()
def answer_moved_down(cells):
    cells.append(cells.pop(at(cells, "double")))


@shape()
def cells_reversed(cells):
    cells.reverse()


@shape()
def own_function_above(cells):
    cells[at(cells, "double")]["source"] = "def double(x):\n    return plus(x, x)"
    cells.insert(at(cells, "double"), code("def plus(a, b):\n    return a + b"))


@shape()
def own_imports_on_top(cells):
    cells[at(cells, "double")]["source"] = "def double(x):\n    return reduce(add, [x, x])"
    cells.insert(0, code("from functools import reduce"))


@shape()
def own_imports_in_the_course_cell(cells):
    cells[at(cells, "double")]["source"] = "def double(x):\n    return reduce(add, [x, x])"
    cells[at(cells, "imports")]["source"] += "\nfrom functools import reduce"


@shape()
def written_answer_below_an_untouched_cell(cells):
    cells[at(cells, "why")]["source"] = BLANK
    cells.insert(at(cells, "why") + 1, text(ANSWERS["why"]))


@shape()
def written_answer_above_an_untouched_cell(cells):
    cells[at(cells, "why")]["source"] = BLANK
    cells.insert(at(cells, "why"), text(ANSWERS["why"]))


@shape(
    written="Why does it wait?\n\nBecause it is lazy.", told="answers written into the cell of their question"
)
def written_answer_in_the_question(cells):
    cells[at(cells, "why")]["source"] = BLANK
    cells[at(cells, "question")]["source"] += "\n\n" + ANSWERS["why"]


@shape()
def written_answer_in_a_raw_cell(cells):
    cells[at(cells, "why")]["cell_type"] = "raw"


@shape()
def written_answer_in_a_code_cell(cells):
    cells[at(cells, "why")] = code(ANSWERS["why"])


@shape(told="answers written into the cell of their question")
def written_answer_instead_of_the_question(cells):
    del cells[at(cells, "why")]
    cells[at(cells, "question")]["source"] = ANSWERS["why"]


@shape(told=LOST)
def written_answer_as_a_comment_in_a_code_cell(cells):
    cells[at(cells, "why")]["source"] = BLANK
    cells.insert(at(cells, "why") + 1, code(f"# {ANSWERS['why']}"))


@shape(told=LOST)
def written_answer_printed(cells):
    cells[at(cells, "why")]["source"] = BLANK
    cells.insert(at(cells, "why") + 1, code(f'print("{ANSWERS["why"]}")'))


@shape(told=UNMARKED, written=None)
def written_answer_at_the_end(cells):
    cells[at(cells, "why")]["source"] = BLANK
    cells.append(text(ANSWERS["why"]))


@shape(told=UNMARKED, written=None)
def written_answer_in_another_text_of_the_course(cells):
    cells[at(cells, "why")]["source"] = BLANK
    cells[at(cells, "summary")]["source"] += f"\n\n{ANSWERS['why']}"


@shape()
def code_answer_in_a_raw_cell(cells):
    cells[at(cells, "double")]["cell_type"] = "raw"


@shape()
def code_answer_in_a_text_cell(cells):
    cells[at(cells, "double")]["cell_type"] = "markdown"


# Tests and course cells


@shape(told="missing cells were put back, without an answer: `double_one`")
def check_deleted(cells):
    del cells[at(cells, "double_one")]


@shape(told="changes of locked cells were undone: `double_one`")
def check_emptied(cells):
    cells[at(cells, "double_one")]["source"] = "pass"


@shape()
def check_formatted(cells):
    """A formatter on save is no tampering."""
    cells[at(cells, "double_one")]["source"] = 'assert (\n    double(1) == 2\n), "double(1) is 2"  # mine'


@shape()
def checks_moved_up(cells):
    cells.insert(1, cells.pop(at(cells, "double_one")))


@shape()
def course_cells_deleted(cells):
    del cells[at(cells, "functions")]


@shape()
def course_function_made_verbose(cells):
    cells[at(cells, "functions")]["source"] = 'def slowinc(x):\n    print("called")\n    return x + 1'


@shape(points=3)
def course_function_made_wrong(cells):
    """What the student's own notebook runs with is what its answer runs with."""
    cells[at(cells, "functions")]["source"] = "def slowinc(x):\n    return x"


@shape()
def parameters_turned(cells):
    cells[at(cells, "settings")]["source"] = "delay = 3600"


@shape()
def imports_and_values_beside_the_parameters(cells):
    cells[at(cells, "settings")]["source"] = "import functools\ndelay = 3600\nstart = 0"
    cells[at(cells, "double")]["source"] = (
        "def double(x):\n    return functools.reduce(add, [x, x], start) if delay < 60 else 0"
    )


@shape(told=OWN)
def answer_beside_the_parameters(cells):
    cells[at(cells, "settings")]["source"] += "\n\n" + cells.pop(at(cells, "double"))["source"]


@shape(points=0, written=None)
def nothing_answered(cells):
    return json.loads(json.dumps(lesson()))


@shape(points=2, told=BACK)
def answer_deleted(cells):
    del cells[at(cells, "double")]


@shape(points=2)
def answer_that_python_refuses(cells):
    cells[at(cells, "double")]["source"] = "def double(x):\n    return x +"


# Files: encodings, formats, outputs


@shape()
def byte_order_mark(cells):
    return b"\xef\xbb\xbf" + json.dumps(whole(cells)).encode()


def _with_umlauts(cells):
    cells[at(cells, "why")]["source"] = "Naïve – “déjà” Jürgen…"
    return json.dumps(whole(cells), ensure_ascii=False)


@shape(written="Naïve – “déjà” Jürgen…")
def utf_16_with_a_mark(cells):
    return _with_umlauts(cells).encode("utf-16")


@shape(written="Naïve – “déjà” Jürgen…")
def utf_16_without_a_mark(cells):
    return _with_umlauts(cells).encode("utf-16-le")


@shape(written="Naïve – “déjà” Jürgen…")
def utf_16_big_end_first(cells):
    return _with_umlauts(cells).encode("utf-16-be")


@shape(written="Naïve – “déjà” Jürgen…", told="read as Windows (cp1252)")
def cp1252(cells):
    return _with_umlauts(cells).encode("cp1252")


@shape()
def line_ends_of_windows(cells):
    return json.dumps(whole(cells), indent=1).replace("\n", "\r\n").encode()


@shape(told=LOST)
def line_ends_of_windows_in_the_texts_and_all_lost(cells):
    forget(cells, "metadata", "id")
    for cell in cells:
        cell["source"] = cell["source"].replace("\n", "\r\n")


@shape(written=None, points=0)
def blanks_taken_off_and_nothing_answered(cells):
    document = json.loads(json.dumps(lesson()))
    for cell in document["cells"]:
        cell["source"] = cell["source"].replace("\n", "  \n") + "\n\n"
    return document


@shape(told="goes on after the end of the notebook")
def tail_of_an_older_file(cells):
    return json.dumps(whole(cells)).encode() + b'"]}]}'


@shape()
def zeros_at_the_end(cells):
    return json.dumps(whole(cells)).encode() + bytes(4096)


@shape()
def tabs_and_line_ends_in_texts(cells):
    return json.dumps(whole(cells)).replace("\\n", "\n").encode()


@shape()
def outputs_of_25_megabytes(cells):
    shown = {"output_type": "stream", "name": "stdout", "text": ['a "long" \\ line ]}\n' * 10] * 130_000}
    cells[at(cells, "try-1")]["outputs"] = [shown]


@shape()
def widgets_of_21_megabytes(cells):
    return whole(cells, metadata={"widgets": {"state": {"x": "y" * 21_000_000}}})


@shape()
def format_3(cells):
    for cell in cells:
        if cell["cell_type"] == "code":
            cell["input"] = cell.pop("source")
    return {
        "nbformat": 3,
        "nbformat_minor": 0,
        "metadata": {},
        "worksheets": [{"metadata": {}, "cells": cells}],
    }


@shape()
def sources_as_lists_of_lines(cells):
    for cell in cells:
        cell["source"] = cell["source"].splitlines(keepends=True)


@shape()
def kernel_of_another_name(cells):
    return whole(cells, metadata={"kernelspec": {"name": "conda-env-dask-py", "display_name": "dask"}})


def _picture(name: str) -> dict:
    return {name: {"image/png": PICTURE}}


@shape(written="![plan](attachment:my_plan.png)")
def picture_with_a_blank_in_its_name(cells):
    cells[at(cells, "why")] |= {
        "source": "![plan](attachment:my%20plan.png)",
        "attachments": _picture("my plan.png"),
    }


@shape(written="![Bild](attachment:Bildschirmfoto_2026-11-28_um_10.00.00_.png)")
def picture_of_a_mac(cells):
    cells[at(cells, "why")] |= {
        "source": "![Bild](attachment:Bildschirmfoto%202026-11-28%20um%2010.00.00%E2%80%AF.png)",
        "attachments": _picture("Bildschirmfoto 2026-11-28 um 10.00.00\u202f.png"),
    }


@shape(written="attachment:2-image.png", told=SEVERAL)
def pictures_of_one_name_in_two_halves(cells):
    cut(cells, "why", "![a](attachment:image.png)", "![b](attachment:image.png)")
    other = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
    cells[at(cells, "why")]["attachments"] = _picture("image.png")
    cells[at(cells, "why-1")]["attachments"] = {"image.png": {"image/png": other}}


# Files beside it, and those that are no notebooks


@shape(files={"helper.py": "def plus(a, b):\n    return a + b\n"})
def module_beside_the_notebook(cells):
    cells[at(cells, "double")]["source"] = "from helper import plus\n\ndef double(x):\n    return plus(x, x)"


@shape()
def module_written_by_a_cell(cells):
    cells.insert(at(cells, "double"), code("%%writefile helper.py\ndef plus(a, b):\n    return a + b\n"))
    cells[at(cells, "double")]["source"] = "import helper\n\ndef double(x):\n    return helper.plus(x, x)"


@shape(files={"data/steps.txt": "2"})
def data_beside_the_notebook(cells):
    read = 'with open("data/steps.txt") as file:\n    step = int(file.read())'
    cells[at(cells, "double")]["source"] = f"{read}\n\ndef double(x):\n    return step * x"


NO_NOTEBOOKS = {
    "is a link to a notebook in Google Drive": b'{"url": "https://colab.research.google.com/drive/1AbC", "doc_id": "1AbC"}',
    "is a link to a notebook": b"[InternetShortcut]\r\nURL=https://colab.research.google.com/drive/1AbC?usp=sharing\r\n",
    "choose File → Download → Download .ipynb": b"https://drive.google.com/file/d/1AbC/view?usp=sharing",
    "is a web page, not a notebook": b"<!DOCTYPE html>\n<html><body>JupyterLab</body></html>",
    "is a zip file": b"PK\x03\x04\x00\x00",
    "is a PDF": b"%PDF-1.7\n",
    "is empty": b"\0\0\0\0",
    "is not text": b"\x89PNG\r\n\x1a\n",
    "is not a notebook: ": b"Dear teacher,\nfrom the third exercise on I could not do it.\n",
    "unresolved merge conflict": b'{\n<<<<<<< HEAD\n "cells": []\n=======',
    "also without its outputs": b'{"cells": [' + b'{"source": "' * 50 + b"x" * 20_000_001,
    "is packed": b"\x1f\x8b\x08\0\0",
    "git lfs pull": b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n",
    "has more than 3,000,000 parts": b'{"cells": [' + b"[]," * 3_000_001 + b"]}",
}
