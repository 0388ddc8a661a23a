"""What passes when the student's notebook is run from top to bottom passes when it is graded, whatever an editor did."""

import io
import json
import random
from contextlib import redirect_stdout
from copy import deepcopy
from textwrap import dedent

import pytest

from grading.judge.notebook.submission import Unreadable, read_cells, rebuild
from tests.handins.lesson import ANSWERS, CHECKS, lesson, solved

OWN = [
    "print(double(2))", "x = 1", "def helper(x):\n    return x", "# only a note", "import functools", "slowinc(1)", "two_steps(2)",
    "def double(x):\n    return 0", "slowinc = lambda x: x + 1", "twice = 7", "1 / 0", "def", "    indented = 1",
]  # fmt: skip
HELPED = "def double(x):\n    return plus(x, x)"


def run(source: str, space: dict) -> bool:
    """Run a cell; tell whether it ended well."""
    try:
        with redirect_stdout(io.StringIO()):
            exec(dedent(source), space)  # noqa: S102, this module's own
    except Exception:  # noqa: BLE001
        return False
    return True


def passes(cells: list[dict]) -> set[str]:
    """Return the checks that pass in a notebook wherever they stand."""
    space, tried = {}, {}
    tests = {source: name for name, (_, source) in CHECKS.items()}
    for cell in cells:
        if cell["cell_type"] == "code":
            fine = run(cell["source"], space)
            if cell["source"] in tests:
                tried.setdefault(tests[cell["source"]], []).append(fine)
    return {name for name, fine in tried.items() if all(fine)}


def changed(chance: random.Random) -> list[dict]:
    """Return the cells of a solved notebook after some steps in an editor."""
    cells = json.loads(json.dumps(solved()))["cells"]
    for step in range(chance.randint(1, 5)):
        n = chance.randrange(len(cells))
        answers = [i for i, cell in enumerate(cells) if cell["source"] in ANSWERS.values()]
        a = chance.choice(answers or [n])
        kind = chance.randrange(11)
        if kind == 0:  # an answer that needs a cell above
            helper = {**deepcopy(cells[a]), "id": f"h{step}", "source": "def plus(a, b):\n    return a + b"}
            helper["metadata"] = chance.choice([{}, helper["metadata"]])
            doubles = [i for i, cell in enumerate(cells) if cell["source"] == ANSWERS["double"]]
            for i in doubles[:1]:
                cells[i]["source"] = HELPED
                cells.insert(chance.randrange(i + 1), helper | {"cell_type": "code"})
        elif kind == 1:  # cut and pasted, or retyped
            cells[a] = {**cells[a], "metadata": {}, "id": f"r{step}"}
        elif (
            kind == 2 and a + 1 < len(cells) and cells[a]["cell_type"] == cells[a + 1]["cell_type"]
        ):  # merged
            kept = chance.choice([cells[a], cells[a + 1], {**cells[a], "metadata": {}, "id": f"m{step}"}])
            merged = {**kept, "source": f"{cells[a]['source']}\n\n{cells[a + 1]['source']}"}
            cells[a : a + 2] = [merged]
        elif kind == 3:  # copied
            copied = {**deepcopy(cells[n]), "id": f"c{step}"}
            copied["metadata"] = chance.choice([{}, copied["metadata"]])
            cells.insert(chance.randrange(len(cells) + 1), copied)
        elif kind == 4:  # moved
            moved = cells.pop(chance.choice([a, n]))
            cells.insert(chance.randrange(len(cells) + 1), moved)
        elif kind == 5:  # deleted
            del cells[n]
        elif kind == 6:  # by another program
            lost = chance.choice([("metadata",), ("id",), ("metadata", "id")])
            for i, cell in enumerate(cells):
                cell["metadata"] = {} if "metadata" in lost else cell["metadata"]
                cell["id"] = f"x{step}-{i}" if "id" in lost else cell["id"]
        elif kind == 7:  # the stub again
            stub = deepcopy(chance.choice([c for c in lesson().cells if "YOUR CODE" in c.source]))
            stub["metadata"] = chance.choice([{}, stub["metadata"]])
            cells.insert(chance.randrange(len(cells) + 1), {**json.loads(json.dumps(stub)), "id": f"s{step}"})
        elif kind == 8 and "\n    return" in cells[a]["source"]:  # split inside the function
            top, _, rest = cells[a]["source"].rpartition("\n    return")
            below = {**deepcopy(cells[a]), "id": f"b{step}", "source": f"    return{rest}"}
            below["metadata"] = chance.choice([{}, below["metadata"]])
            cells[a : a + 1] = [{**cells[a], "source": top}, below]
        elif kind == 9 and cells[n]["cell_type"] == "code" and "def" in cells[n]["source"]:  # split after it
            below = {**deepcopy(cells[n]), "id": f"b{step}", "source": chance.choice(OWN)}
            below["metadata"] = chance.choice([{}, below["metadata"]])
            cells.insert(n + 1, below)
        else:
            own = {"cell_type": "code", "id": f"o{step}", "metadata": {}, "source": chance.choice(OWN)}
            cells.insert(chance.randrange(len(cells) + 1), own)
    return cells


def graded(cells: list[dict]) -> tuple[set[str], list[str]]:
    """Return the checks that pass in the rebuilt notebook."""
    try:
        rebuilt = rebuild(lesson(), read_cells(json.dumps({"cells": cells}).encode(), "lesson.ipynb"))
    except Unreadable:
        return set(), []
    return passes(rebuilt.notebook.cells), rebuilt.notes


@pytest.mark.slow
def test_what_works_from_top_to_bottom_works_when_graded(amount):
    tries, seed = amount(200, 20_000)
    for number in range(tries):
        cells = changed(random.Random(f"{seed} {number}"))
        found, notes = graded(cells)
        lost = passes(cells) - found
        sources = "\n---\n".join(
            f"{c.get('id')} {c['metadata'].get('nbgrader', {}).get('grade_id')}\n{c['source']}" for c in cells
        )
        assert not lost, f"{seed} {number}: {lost} {notes}\n{sources}"
