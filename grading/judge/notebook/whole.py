"""What to do with each cell of a notebook of any course: to run it whole, or to judge its tests (see `exact`)."""

import ast
import builtins
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from nbformat import NotebookNode

from grading.judge.notebook.cells import Look, names_in, steps
from grading.judge.notebook.dependencies import parsed, reads, reads_of_student, statements
from grading.judge.notebook.matching import Cell
from grading.judge.notebook.metadata import mark_of
from grading.judge.notebook.plan import AnswerCell, Helpers, JudgedTest, Step, UnjudgedTest, WholeCell
from grading.judge.notebook.submission import Rebuilt, rebuild

SKIPPED = "skip-execution"  # the tag of cells of a course that nbclient does not run


class Answer(NamedTuple):
    """What an instructor's own answer defines: names, and what of it are imports, which any process can do by itself.

    `changes` are names whose values it may change, its own or others', at once or when it is called.
    """

    names: list[str]
    imports: str
    changes: Sequence[str] = ()


def answer_in(source: str) -> Answer:
    """Return what an instructor's answer defines, and what it may change."""
    imports = [node for node in parsed(source).body if isinstance(node, (ast.Import, ast.ImportFrom))]
    text = "\n".join(map(ast.unparse, imports))
    imported = names_in(text)
    names = [name for name in names_in(source) if name not in imported]
    return Answer(names, text, sorted(_changed(source) - {*imported}))


def _changed(source: str) -> set[str]:
    declared = {n for node in ast.walk(parsed(source)) if isinstance(node, ast.Global) for n in node.names}
    return declared.union(*(statement.changes for statement in statements(source)))


def helpers_in(source: str) -> str:
    """Return what a test defines without asking an answer: what it imports, plain functions and constants, for other tests."""
    return "\n".join(ast.unparse(node) for node in parsed(source).body if _is_helper(node))


def _is_helper(node: ast.stmt) -> bool:
    if isinstance(node, ast.FunctionDef):
        defaults = [*node.args.defaults, *filter(None, node.args.kw_defaults)]
        return not node.decorator_list and all(map(_is_constant, defaults))
    if isinstance(node, ast.Assign):
        return _is_constant(node.value) and all(isinstance(target, ast.Name) for target in node.targets)
    return isinstance(node, (ast.Import, ast.ImportFrom))


def _is_constant(node: ast.expr) -> bool:
    try:
        ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return False
    return True


def imported_modules(source: str) -> set[str]:
    """Return the modules that a cell imports."""
    found = set()
    for node in ast.walk(parsed(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module)
    return found


def whole_steps(notebook: NotebookNode, ignored: str = "") -> list[Step]:
    """Return how to run a notebook as nbgrader does: every code cell, in order.

    What is written to stderr and matches the pattern `ignored` is left out.
    """
    found: list[Step] = []
    for number, cell in enumerate(notebook.cells):
        if cell.cell_type == "code" and SKIPPED not in cell.metadata.get("tags", []):
            if (mark := mark_of(cell)).get("grade") and not mark.get("solution"):
                graded = mark["grade_id"], float(mark["points"]), dict(mark)
                found.append(UnjudgedTest(number, cell.source, *graded, ignored))
            else:
                found.append(WholeCell(number, cell.source, ignored))
    return found


def to_judge(lesson: NotebookNode, cells: list[Cell]) -> Rebuilt:
    """Return the lesson with a student's answers in it: also with none where one was emptied, as it runs whole.

    Raises Unreadable where none of its cells is the course's.
    """
    there = {cell.grade_id or cell.source.strip() for cell in cells}
    known = {c.get("id") for c in lesson.cells if mark_of(c).get("grade_id", c.source.strip()) in there}
    found = []
    for cell in cells:
        if not cell.grade_id and cell.id in known:
            cell = cell._replace(id=None)  # what it would be is there besides
        if cell.grade_id and cell.kind == "code" and not cell.source.strip():
            cell = cell._replace(source="# emptied")
        found.append(cell)
    return rebuild(lesson, found)


def judged_steps(
    notebook: NotebookNode,
    lesson: NotebookNode,
    unjudged: Container[str],
    answers: Mapping[str, Any],
    look: Look = reads_of_student,
    defines: Callable[[str], Iterable[str]] = names_in,
) -> list[Step]:
    """Return how to judge the tests of a rebuilt notebook that can be judged; `answers` are the instructor's, by grade_id.

    `look` and `defines` tell what a student's cell reads, and what it defines.
    """
    found = [
        Helpers(step.cell, helpers_in(step.source)) if isinstance(step, UnjudgedTest) else step
        for step in steps(notebook, lesson, unjudged, look)
    ]
    ours = [step.source for step in found if not isinstance(step, AnswerCell)]
    defined = {name for source in ours for name in _bound_in(source)}
    asked = {name for step in found if isinstance(step, JudgedTest) for name in _reads(step.source)}
    known = {grade_id: Answer(*answer) for grade_id, answer in answers.items()}
    own_names = {name for answer in known.values() for name in answer.names}
    imported = {name for answer in known.values() for name in names_in(answer.imports)} - own_names
    free = asked - defined - imported - vars(builtins).keys()
    for step in found:
        if isinstance(step, AnswerCell):
            answer = known.get(mark_of(notebook.cells[step.cell]).get("grade_id", ""), Answer([], ""))
            own = [name for name in defines(step.source) if name in free]
            names = dict.fromkeys([*step.names, *answer.names, *own])
            step.names = [name for name in names if name not in imported]
            step.imports, step.changes = answer.imports, [*answer.changes]
    return found


def _bound_in(source: str) -> set[str]:
    """Return the names that a cell gives a value to, anywhere and in any way: what is expected, and what tests share, is no answer's."""
    found = {*names_in(source)}
    for node in ast.walk(parsed(source)):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            found.add(node.id)
        elif isinstance(node, (ast.Global, ast.Nonlocal)):
            found |= {*node.names}
        elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and node.name:
            found.add(node.name)
        elif isinstance(node, ast.MatchMapping) and node.rest:
            found.add(node.rest)
    return found


def _reads(source: str) -> set[str]:
    try:
        return reads(source)
    except Exception:  # noqa: BLE001, what cannot be looked at is not judged
        return set()
