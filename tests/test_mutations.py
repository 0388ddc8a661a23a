"""Whatever a notebook's JSON, or what a process says of its outputs, has become: a reason, and never an error of ours."""

import json
import random
from functools import cache
from typing import Any

import nbformat
import pytest
from nbconvert.exporters import HTMLExporter
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from nbgrader.preprocessors import LimitOutput
from nbgrader.utils import compute_checksum

from grading.judge.notebook.cells import looks_up_names, steps
from grading.judge.notebook.outputs import cleaned
from grading.judge.notebook.submission import Unreadable, empty, read_cells, rebuild
from grading.lessons.scripts import ROOT, load_config
from grading.nbgrader_hooks.preprocessors import HideTests
from grading.nbgrader_hooks.safe_html import PageExporter

DEEP: Any = "x"
for _ in range(100):
    DEEP = [{"a": DEEP}]
JUNK = [
    None, True, 0, -1, 10**30, 1.5, float("nan"), float("inf"), "", "x", "\ud800", "\udfff\0\x0c\x1b[31m", "\ufffd", [], [1], ["a", 2],
    {}, {"a": 1}, {"\ud800": {"\0": ["\ud800"]}}, DEEP, "x" * 10_000, "\n" * 3000, "def f(x, x): ...", "nonlocal y", "%%bash",
    "+".join("1" * 900), "if x:\n" * 3, "### BEGIN HIDDEN TESTS", "=== BEGIN MARK SCHEME ===", "![a](attachment:b.png)",
    ">" * 900 + "x", "[" * 900 + "](" * 900, "*a **b " * 300, "<div>" * 900, "<!--", "<script>", "$$\\frac{" * 300, "|a|\n|-|\n" * 90,
    "- " * 300, "`" * 301, "&#x110000;&#0;", "data:image/png;base64,x", "code", "markdown", "heading", "display_data", "error",
]  # fmt: skip


def places(data: Any, path: tuple = ()) -> list[tuple]:
    """Return the paths to all that is in JSON."""
    inside = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [found for key, value in inside for found in [(*path, key), *places(value, (*path, key))]]


def copied(data: Any) -> Any:
    return json.loads(json.dumps(data))


def mutated(document: Any, seed: int) -> Any:
    """Return JSON in which a few things are others, gone, double, elsewhere, or inside something."""
    chance = random.Random(seed)
    document = copied(document)
    for _ in range(chance.randint(1, 4)):
        *path, key = chance.choice(places(document) or [(0,)])
        inside = document
        for part in path:
            inside = inside[part]
        value = inside[key]
        kind = chance.randrange(6)
        if kind == 0:
            del inside[key]
        elif kind == 1 and isinstance(inside, list):
            inside.insert(chance.randrange(len(inside) + 1), copied(value))
        elif kind == 2 and isinstance(inside, list):
            chance.shuffle(inside)
        elif kind == 3:
            inside[key] = chance.choice(
                [[value], {"a": value}, [value, value], str(value), json.dumps(value)]
            )
        elif isinstance(inside, dict) and kind == 4:
            inside[chance.choice(["\ud800", "source", "cells", "worksheets", "level", "x"])] = inside.pop(key)
        else:
            inside[key] = copied(chance.choice(JUNK))
    return document


@cache
def lesson() -> nbformat.NotebookNode:
    """Return a real lesson as students get it, shorter."""
    notebook = nbformat.read(ROOT / "notebooks/01_delayed_basics/01_delayed_basics.ipynb", as_version=4)
    notebook.cells = [cell for cell in notebook.cells if cell.metadata.get("nbgrader")][:12] + notebook.cells[
        :8
    ]
    return notebook


def submission() -> dict:
    """Return that lesson with answers, outputs, and cells of a student's own."""
    document = json.loads(json.dumps(lesson()))
    for cell in document["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("solution"):
            cell["source"] = "def f(x):\n    return x" if cell["cell_type"] == "code" else "It is *lazy*."
    own = new_markdown_cell("![a](attachment:a.png)", attachments={"a.png": {"image/png": "aGVsbG8="}})
    code = new_code_cell(
        "x = 1\nx", outputs=[new_output("stream", text="x"), new_output("display_data", {"text/plain": "x"})]
    )
    document["cells"][3:3] = [own, code]
    return document


def pages_of(notebooks: list) -> None:
    """Make the pages of what is in some notebooks, with the settings of feedback and formgrader."""
    cells = [cell for notebook in notebooks for cell in notebook.cells]
    for number, cell in enumerate(cells):
        cell.id = f"cell{number}"
    whole = nbformat.NotebookNode({**notebooks[0], "cells": cells})
    for kind in (PageExporter, HTMLExporter):
        exporter = kind(config=load_config())
        exporter.register_preprocessor(HideTests, enabled=True)
        exporter.from_notebook_node(whole)


def written(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Write a notebook as it is when it is graded, and read it as those do who show it."""
    notebook, _ = LimitOutput().preprocess(notebook, {})
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader"):
            compute_checksum(cell)
    return nbformat.reads(json.dumps(notebook, ensure_ascii=False).encode().decode(), as_version=4)


@pytest.mark.slow
def test_a_mutated_notebook_is_read_or_its_reason_is_told():
    whole, rebuilt, told = submission(), [], 0
    for seed in range(300):
        content = json.dumps(mutated(whole, seed)).encode()
        try:
            found = rebuild(lesson(), read_cells(content, "lesson.ipynb"))
        except Unreadable as reason:
            told += 1
            found = empty(lesson(), str(reason))
        looks_up_names(steps(found.notebook, lesson()))
        rebuilt.append(written(found.notebook))
    assert 1 <= told <= 100
    assert sum(len(notebook.cells) != len(rebuilt[0].cells) for notebook in rebuilt) > 50
    pages_of(rebuilt[::20])


OUTPUTS = [
    {"output_type": "stream", "name": "stdout", "text": ["a", "b\n"]},
    {"output_type": "error", "ename": "ValueError", "evalue": "x", "traceback": ["a", "b"]},
    {"output_type": "execute_result", "execution_count": 3, "metadata": {}, "data": {"text/plain": ["x"], "text/html": "<b>x</b>"}},
    {
        "output_type": "display_data",
        "metadata": {"image/png": {"width": 3}},
        "data": {
            "text/plain": "x", "image/png": "aGVsbG8=", "image/svg+xml": "<svg></svg>", "text/latex": "$x$", "text/markdown": "*x*",
            "application/json": {"a": [1, 2.5, None, {"b": "c"}]}, "application/javascript": "x",
        },
    },
]  # fmt: skip


@pytest.mark.slow
def test_mutated_outputs_can_be_sent_written_and_shown():
    notebooks = []
    for seed in range(300):
        told = mutated([OUTPUTS, None, None, None, None], seed)
        outputs = cleaned(told[0] if told else None)
        assert cleaned(json.loads(json.dumps(outputs, allow_nan=False))) == outputs
        notebook = new_notebook(cells=[new_code_cell(outputs=nbformat.from_dict(outputs))])
        nbformat.validate(notebook)
        notebooks.append(written(notebook))
    pages_of(notebooks[::3])


@pytest.mark.parametrize(
    "kind", ["text/markdown", "text/html", "text/latex", "text/plain", "image/svg+xml", "text cell"]
)
def test_whatever_a_text_is_a_page_is_made(kind):
    texts = cleaned([{"output_type": "stream", "text": text} for text in JUNK if isinstance(text, str)])
    cells = []
    for text in (output["text"] for output in texts):
        output = cleaned([{"output_type": "display_data", "data": {kind: text}}])
        cells.append(
            new_markdown_cell(text)
            if kind == "text cell"
            else new_code_cell(outputs=nbformat.from_dict(output))
        )
    pages_of([new_notebook(cells=cells)])
