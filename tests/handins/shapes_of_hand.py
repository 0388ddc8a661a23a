"""More notebooks as people leave them: with what word processors, chats, merges and cut uploads do to texts and files."""

import json
from copy import deepcopy

from tests.handins.lesson import ANSWERS, lesson
from tests.handins.shapes import BACK, at, code, shape, text, whole

DOUBLE = ANSWERS["double"]
AS_TEXT = "answers in cells of text, which were run as code: `double`"
CHARACTERS = "characters that Python does not take"
MERGE = "unresolved merge conflicts"
CUT = "ends before the notebook does"


def put(cells, source):
    cells[at(cells, "double")]["source"] = source


def stub(cells):
    put(cells, lesson().cells[5].source)


# Answers in cells of another kind


@shape(told=AS_TEXT)
def answer_between_fences_in_its_cell(cells):
    cells[at(cells, "double")] |= {"cell_type": "markdown", "source": f"```python\n{DOUBLE}\n```"}


@shape(told=AS_TEXT)
def answer_between_fences_below_the_stub(cells):
    stub(cells)
    cells.insert(at(cells, "double") + 1, text(f"My answer:\n\n~~~\n{DOUBLE}\n~~~\nwhich is short"))


@shape(told=AS_TEXT)
def answer_pasted_into_a_text_cell(cells):
    cells[at(cells, "double")] = text(DOUBLE)


@shape(told=AS_TEXT)
def answer_pasted_into_a_raw_cell(cells):
    cells[at(cells, "double")] = {"cell_type": "raw", "id": "raw", "metadata": {}, "source": DOUBLE}


@shape()
def answer_quoted_in_a_text_too(cells):
    """Code that is there counts, and no text."""
    cells.insert(at(cells, "double") + 1, text("First I had\n```\ndef double(x):\n    return 3\n```"))


@shape(points=2)
def wrong_answer_quoted_right_in_a_text(cells):
    put(cells, "def double(x):\n    return 3")
    cells.insert(at(cells, "double") + 1, text(f"Should it be this?\n```\n{DOUBLE}\n```"))


@shape(written=f"Because it is lazy.\n```\n{DOUBLE}\n```", points=2)
def code_in_a_written_answer(cells):
    stub(cells)
    cells[at(cells, "why")]["source"] += f"\n```\n{DOUBLE}\n```"


# Answers from elsewhere, by names that cannot be seen


@shape(files={"answers.py": DOUBLE}, told="unless other cells import them")
def answer_imported_with_a_star(cells):
    cells[at(cells, "double")] = code("from answers import *")


@shape(told="unless other cells import them")
def answer_written_into_a_module_and_imported_with_a_star(cells):
    cells[at(cells, "double")] = code(f"%%writefile answers.py\n{DOUBLE}")
    cells.insert(at(cells, "try-1"), code("from answers import *", "star"))


@shape(told="unless other cells import them")
def answer_made_by_a_call(cells):
    cells[at(cells, "double")] = code("globals()['double'] = lambda x: 2 * x")


@shape(told=BACK, points=2)
def answer_deleted_though_there_is_a_star(cells):
    """Below the checks nothing comes from it."""
    del cells[at(cells, "double")]
    cells.append(code("from math import *"))


@shape()
def answer_of_a_class(cells):
    put(cells, "class Answer:\n    def double(self, x):\n        return 2 * x\n\ndouble = Answer().double")


@shape()
def answer_by_partial_under_a_condition(cells):
    put(
        cells,
        "from functools import partial\nfrom operator import mul\nif True:\n    double = partial(mul, 2)",
    )


@shape(points=2)
def right_answer_and_then_a_wrong_one(cells):
    put(cells, f"{DOUBLE}\n\ndef double(x):\n    return 0")


@shape()
def wrong_answer_and_then_the_right_one(cells):
    put(cells, f"def double(x):\n    return 0\n\n{DOUBLE}")


@shape()
def magics_on_top_and_below(cells):
    put(cells, f"%%capture\n%matplotlib inline\n!ls\n{DOUBLE}\n%time double(3)")


@shape()
def magics_of_extensions_that_are_not_here(cells):
    put(cells, f"%%px --local\n%load_ext snakeviz\n%nosuchmagic 3\n{DOUBLE}")


@shape()
def values_that_cells_above_have_shown(cells):
    cells.insert(at(cells, "double"), code("2"))
    put(cells, "k = _\nassert Out[max(Out)] == 2\ndef double(x):\n    return k * x\nk")
    cells[at(cells, "try-1")]["source"] = "assert _ == 2 and In[-2][:1] == 'k'\n_ = 3\n4"
    cells[at(cells, "two_steps")]["source"] = "def two_steps(x):\n    _, two = 1, 2\n    return x + two"


# Characters


@shape()
def byte_order_marks_in_all_cells(cells):
    for cell in cells:
        cell["source"] = f"\ufeff{cell['source']}"


@shape(told=CHARACTERS)
def no_break_spaces(cells):
    put(cells, DOUBLE.replace("    ", "\xa0 \xa0 ").replace(" = ", "\u202f=\u2003"))


@shape(told=CHARACTERS)
def curly_quotes_and_long_dashes(cells):
    put(cells, "def double(x):\n    “””Return twice x.”””\n    kind = ‘int’\n    return x – (–x)")  # noqa: RUF001


@shape(told=CHARACTERS)
def signs_of_chinese_keyboards(cells):
    put(cells, "def double（x）：\n\u3000\u3000return 2 × x")  # noqa: RUF001


@shape(told=CHARACTERS)
def letters_without_width_and_other_line_ends(cells):
    put(cells, "def double(x):\u2028    re\u200bturn 2 * x\0")


@shape()
def unusual_characters_in_a_text_stay(cells):
    put(cells, "def double(x):\n    assert '“\xa0–' == '\\u201c\\xa0\\u2013'\n    return 2 * x")


@shape(told="tabs and blanks that are mixed")
def tabs_and_blanks_mixed(cells):
    put(cells, "def double(x):\n    twice = x + x\n\treturn twice")


@shape(told="tabs and blanks that are mixed")
def tabs_and_eight_blanks_mixed(cells):
    put(cells, "def double(x):\n\ttwice = x + x\n        return twice")


@shape(told="what Markdown has around code")
def fences_in_a_code_cell(cells):
    put(cells, f"My answer:\n```python\n{DOUBLE}\n```")


@shape(told="signs that a web page had made others of")
def signs_as_web_pages_write_them(cells):
    put(cells, "def double(x):\n    return 2 * x if x &lt; 9 or x &gt; 8 else 0")


@shape(told=MERGE)
def merge_conflict_in_an_answer(cells):
    put(
        cells,
        f"<<<<<<< HEAD\n{DOUBLE}\n||||||| base\nx\n=======\ndef double(x):\n    return 3\n>>>>>>> theirs\n",
    )


@shape(told=MERGE)
def merge_conflict_whose_first_side_is_no_python(cells):
    put(cells, f"<<<<<<< HEAD\ndef double(x:\n=======\n{DOUBLE}\n>>>>>>> theirs")


@shape(points=2)
def what_is_wrong_stays_wrong(cells):
    put(cells, "def double(x)\n    return 2 * x")


# Files


def _cells_as_lines(cells):
    return json.dumps(whole(cells), indent=1).split("\n")


@shape(told=MERGE)
def merge_conflict_in_the_file(cells):
    lines = _cells_as_lines(cells)
    n = next(n for n, line in enumerate(lines) if '"execution_count"' in line)
    lines[n : n + 1] = ["<<<<<<< HEAD", lines[n], "=======", lines[n].replace("null", "3"), ">>>>>>> b"]
    return "\n".join(lines).encode()


@shape(told=(CUT, BACK), written=None)
def upload_that_was_cut_off_in_the_last_answer(cells):
    content = json.dumps(whole(cells), indent=1)
    return content[: content.index("Because it is lazy.") + 5].encode()


@shape(told=(CUT, BACK), written=None, points=3)
def upload_that_was_cut_off_before(cells):
    content = json.dumps(whole(cells))
    return content[: content.index('"def two_steps') + 9].encode()


@shape(told=CUT)
def last_bracket_missing(cells):
    return json.dumps(whole(cells)).encode()[:-2]


@shape(told="is damaged")
def comma_before_the_end(cells):
    return json.dumps(whole(cells), indent=1).replace("\n  }\n ]", "\n  },\n ]").encode()


@shape(told="begins with what is no notebook")
def what_a_server_puts_before_it(cells):
    return b"--x\r\nContent-Type: application/json\r\n\r\n" + json.dumps(whole(cells)).encode()


@shape(told="goes on after the end")
def rest_of_an_older_longer_file(cells):
    return json.dumps(whole(cells)).encode() + b'"}]}'


@shape()
def notebook_in_what_a_server_says_of_it(cells):
    return {"name": "x.ipynb", "type": "notebook", "format": "json", "content": whole(cells)}


@shape()
def notebook_as_a_text_in_json(cells):
    return json.dumps(json.dumps(whole(cells))).encode()


@shape()
def lines_without_ends(cells):
    for cell in cells:
        cell["source"] = cell["source"].split("\n")


@shape(told="large pictures or data in its texts, which were left out")
def pictures_of_25_megabytes(cells):
    cells[at(cells, "title")]["attachments"] = {"a.jpg": {"image/jpeg": "A" * 21_000_000}}


@shape()
def ids_all_the_same(cells):
    for cell in cells:
        cell |= {"id": "same", "metadata": {}}


@shape()
def version_missing_and_cells_of_nothing(cells):
    return {
        "cells": [None, {}, {"cell_type": "code", "source": None, "outputs": None, "metadata": None}, *cells]
    }


@shape()
def kernel_of_another_language(cells):
    return whole(cells, metadata={"kernelspec": {"name": "ir", "language": "R", "display_name": "R"}})


@shape(told="answers in several cells")
def both_sides_of_a_merge_as_cells(cells):
    """As nbdime writes them."""
    n = at(cells, "double")
    theirs = {**deepcopy(cells[n]), "id": "theirs", "source": DOUBLE.replace("twice", "both")}
    marks = [
        text(f"`{mark}`", f"m{i}") for i, mark in enumerate(("<<<<<<< local", "=======", ">>>>>>> remote"))
    ]
    cells[n : n + 1] = [marks[0], cells[n], marks[1], theirs, marks[2]]


# Programs, in which editors and converters save notebooks

PROGRAM = "is a program, not a notebook"
ELSEWHERE = "what only marimo, Databricks or Colab have"


def commented(source, before="# "):
    return "\n".join(f"{before}{line}" for line in source.split("\n"))


def in_parts(cells, in_code, in_words):
    return "".join((in_code if c["cell_type"] == "code" else in_words)(c["source"]) for c in cells)


@shape(told=PROGRAM)
def program_of_nbconvert(cells):
    body = in_parts(cells, "# In[ ]:\n\n\n{}\n\n\n".format, lambda words: f"{commented(words)}\n\n")
    return f"#!/usr/bin/env python\n# coding: utf-8\n\n{body}".encode()


@shape(told=PROGRAM)
def program_of_jupytext(cells):
    def written(cell):
        mark = json.dumps(cell["metadata"].get("nbgrader", {}))
        if cell["cell_type"] == "code":
            return f"# %% nbgrader={mark}\n{cell['source']}\n\n"
        return f"# %% [markdown] nbgrader={mark}\n{commented(cell['source'])}\n\n"

    return ("# ---\n# jupyter:\n#   jupytext:\n# ---\n\n" + "".join(map(written, cells))).encode()


@shape(told=(PROGRAM, "answers found by what they say"))
def program_of_vs_code_on_windows(cells):
    program = in_parts(cells, "# %%\n{}\n\n".format, lambda words: f"# %% [markdown]\n{commented(words)}\n\n")
    return b"\xef\xbb\xbf" + program.replace("\n", "\r\n").encode()


@shape(told=PROGRAM)
def program_of_spyder_with_texts_in_quotes(cells):
    return in_parts(cells, "#%%\n{}\n".format, '#%% [md]\n"""\n{}\n"""\n'.format).encode()


@shape(told=PROGRAM)
def program_of_databricks(cells):
    parts = [
        cell["source"]
        if cell["cell_type"] == "code"
        else f"# MAGIC %md\n{commented(cell['source'], '# MAGIC ')}"
        for cell in cells
    ]
    return ("# Databricks notebook source\n" + "\n\n# COMMAND ----------\n\n".join(parts)).encode()


def indented(source):
    return source.replace("\n", "\n    ")


@shape(told=(PROGRAM, ELSEWHERE))
def program_of_marimo(cells):
    """Functions that need nothing else stand for themselves there."""

    def in_code(source):
        if source == DOUBLE:
            return f"@app.function\n{source}\n\n\n"
        return f"@app.cell\ndef _():\n    {indented(source)}\n    return\n\n\n"

    def in_words(words):
        return f'@app.cell(hide_code=True)\ndef _(mo):\n    mo.md(r"""\n    {indented(words)}\n    """)\n    return\n\n\n'

    head = "import marimo\n\napp = marimo.App()\n\nwith app.setup:\n    import marimo as mo\n\n\n"
    return f'{head}{in_parts(cells, in_code, in_words)}if __name__ == "__main__":\n    app.run()\n'.encode()


@shape(told=(PROGRAM, BACK), written=None)
def program_without_marks(cells):
    functions = [cell["source"] for cell in cells if cell["source"].startswith("def ")]
    return "\n\n".join([*functions, "print(double(2))"]).encode()


@shape(told=(PROGRAM, BACK), written=None, points=0)
def program_that_python_refuses(cells):
    return f"{DOUBLE}\n\nif double(2) == 4\n    print()\n".encode()


@shape(told=ELSEWHERE)
def notebook_that_marimo_has_written(cells):
    for cell in cells:
        if cell["cell_type"] != "code":
            cell |= code(f'mo.md(r"""\n{cell["source"]}\n""")')
        cell |= {"id": None, "metadata": {}}
    cells.insert(0, code("import marimo as mo"))


@shape(told=f"{ELSEWHERE} (mo.md, %python, google.colab) was read as it is meant there: `double`")
def language_named_as_databricks_does(cells):
    put(cells, f"%python\n{DOUBLE}")


@shape()
def texts_as_databricks_has_them(cells):
    for cell in cells:
        if cell["cell_type"] != "code":
            cell |= code(f"%md\n{cell['source']}")
        cell |= {"id": None, "metadata": {}}


@shape(told="answers found by what they say")
def answers_in_one_another_s_cells(cells):
    one, other = (cells[at(cells, name)] for name in ("double", "two_steps"))
    one["source"], other["source"] = other["source"], one["source"]


@shape(points=2)
def answer_in_the_cell_of_another_that_has_none(cells):
    """Which stands before its check all the same; the check of the other has nothing to check."""
    cells[at(cells, "double")]["source"] = ANSWERS["two_steps"]
    cells[at(cells, "two_steps")]["source"] = lesson().cells[at(lesson().cells, "two_steps")].source


@shape(told="answers below which the lesson's own cell stands again")
def lesson_pasted_below_the_answers(cells):
    cells += json.loads(json.dumps(lesson().cells))


@shape(told=ELSEWHERE)
def colab_s_own_modules_in_the_cell_of_an_answer(cells):
    put(cells, f'from google.colab import drive\ndrive.mount("/content/drive")\n{DOUBLE}')


@shape()
def a_question_whether_it_is_colab(cells):
    asked = "try:\n    import google.colab\n    IN_COLAB = True\nexcept ImportError:\n    IN_COLAB = False\nassert not IN_COLAB\n"
    put(cells, f"{asked}{DOUBLE}")
