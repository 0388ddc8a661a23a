"""A small lesson, and what a student makes of it who answers everything."""

from copy import deepcopy

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

STUB = '''def {name}(x):
    """Return {what}."""
    # YOUR CODE HERE
    raise NotImplementedError'''
BLANK = "*Your answer here.*"
ANSWERS = {
    "double": 'def double(x):\n    """Return twice x."""\n    twice = x + x\n    return twice',
    "two_steps": 'def two_steps(x):\n    """Return x + 2."""\n    once = slowinc(x)\n    return slowinc(once)',
    "why": "Because it is lazy.",
}
WRONG = {
    "double": ANSWERS["double"].replace("x + x", "x + 3"),
    "two_steps": ANSWERS["two_steps"].replace("(once)", "(x)"),
}
POINTS = 5  # of all checks together
CHECKS = {
    "double_one": (1, "assert double(1) == 2, 'double(1) is 2'"),
    "double_more": (2, "assert [double(x) for x in (2, -3)] == [4, -6], 'twice each'"),
    "two_steps_value": (2, "assert two_steps(1) == 3, 'two_steps(1) is 3'"),
}


def _code(source: str, name: str, **metadata: object) -> NotebookNode:
    return new_code_cell(source, id=name, metadata=metadata)


def _mark(name: str, solution: bool, points: int | None = None) -> dict:
    mark = {"grade_id": name, "solution": solution, "grade": points is not None, "locked": not solution}
    return mark | {"schema_version": 3, "task": False} | ({} if points is None else {"points": points})


def _answer(name: str, what: str) -> NotebookNode:
    return _code(STUB.format(name=name, what=what), name, nbgrader=_mark(name, solution=True))


def _checks(*names: str) -> list[NotebookNode]:
    return [_code(CHECKS[name][1], name, nbgrader=_mark(name, False, CHECKS[name][0])) for name in names]


def lesson() -> NotebookNode:
    """Return the lesson as students are given it."""
    why = _mark("why", True, 3)
    cells = [
        new_markdown_cell("# Do it twice", id="title"),
        _code("import math\nfrom operator import add", "imports"),
        _code("delay = 60", "settings", tags=["parameters"], parameter_sets=[{"delay": 0.5}]),
        _code('def slowinc(x):\n    """Return x + 1."""\n    return x + 1', "functions"),
        new_markdown_cell("### Exercise 1: finish `double`.", id="exercise-1"),
        _answer("double", "twice x"),
        _code("# double(3)", "try-1"),
        *_checks("double_one", "double_more"),
        new_markdown_cell(
            "### Exercise 2: finish `two_steps`, which takes two of `slowinc`.", id="exercise-2"
        ),
        _answer("two_steps", "x + 2"),
        _code("# two_steps(3)", "try-2"),
        *_checks("two_steps_value"),
        new_markdown_cell(
            "Why does it wait?", id="question", metadata={"nbgrader": _mark("question", solution=False)}
        ),
        new_markdown_cell(BLANK, id="why", metadata={"nbgrader": why}),
        new_markdown_cell("That is all.", id="summary"),
    ]
    kernel = {"name": "python3", "language": "python", "display_name": "Python 3"}
    return new_notebook(cells=cells, metadata={"kernelspec": kernel})


def solved(answers: dict[str, str] = ANSWERS) -> NotebookNode:
    """Return the lesson with all answers."""
    notebook = deepcopy(lesson())
    for cell in notebook.cells:
        cell.source = answers.get(cell.metadata.get("nbgrader", {}).get("grade_id"), cell.source)
    return notebook
