"""Which cell of a notebook is what: the course's, an answer, the student's own, or a test."""

import ast
import base64
import functools
import marshal
from collections.abc import Callable, Container
from collections.abc import Set as AbstractSet
from secrets import token_hex
from typing import Any

from IPython.core.displayhook import DisplayHook
from nbformat import NotebookNode, from_dict

from grading.judge.notebook.dependencies import needed, parsed, reads_of_student
from grading.judge.notebook.magics import without_magics
from grading.judge.notebook.metadata import mark_of
from grading.judge.notebook.plan import AnswerCell, CourseCell, JudgedTest, Step, UnjudgedTest
from grading.judge.notebook.syntax import tree_of

# At a student's cell: the names that it reads, None where that is not known.
Look = Callable[[str], AbstractSet[str] | None]


def steps(
    notebook: NotebookNode,
    lesson: NotebookNode,
    unjudged: Container[str] = (),
    look: Look = reads_of_student,
) -> list[Step]:
    """Return what to do with each code cell of a rebuilt notebook, in order.

    Tests, and the names that answers are to define, are the lesson's. A cell without a grade_id is the course's if it
    is the next of the lesson's or holds injected parameters, and the student's own if not. Tests with a grade_id in
    `unjudged` are to run beside the answers.
    """
    named = {mark_of(cell)["grade_id"]: cell for cell in lesson.cells if mark_of(cell)}
    course = [cell.source for cell in lesson.cells if _kind(cell) == "course_cell" and not _is_injected(cell)]
    found: list[Step] = []
    for number, cell in enumerate(notebook.cells):
        if cell.cell_type != "code":
            continue
        kind, own = _kind(cell), named.get(mark_of(cell).get("grade_id"), cell)
        if kind == "test":
            found.append(_test(number, own, unjudged))
        elif kind == "answer":
            found.append(AnswerCell(number, cell.source, names_in(own.source)))
        elif _is_injected(cell):
            found.append(CourseCell(number, cell.source))
        elif course[:1] == [cell.source]:
            found.append(CourseCell(number, course.pop(0)))
        else:
            found.append((CourseCell if mark_of(cell) else AnswerCell)(number, cell.source))
    of_course = [step for step in found if isinstance(step, CourseCell)]
    sources = [step.source for step in of_course]
    tests, beside, answers = (
        [step.source for step in found if isinstance(step, kind)]
        for kind in (JudgedTest, UnjudgedTest, AnswerCell)
    )
    parts = needed(sources, tests, [], look), needed(sources, tests + beside, answers, look)
    for step, of_tests, of_all in zip(of_course, *parts, strict=True):
        step.needed, step.wanted = of_tests, of_all
        step.needed_code, step.wanted_code = (
            part and compiled(part, "<a cell of the course>") for part in (of_tests, of_all)
        )
    return found


def _test(number: int, own: NotebookNode, unjudged: Container[str]) -> Step:
    mark = mark_of(own)
    graded = number, own.source, mark["grade_id"], float(mark["points"]), dict(mark)
    if mark["grade_id"] in unjudged:
        return UnjudgedTest(*graded)
    return JudgedTest(*graded, compiled(own.source, mark["grade_id"], True))


class _AskedByType(ast.NodeTransformer):
    """Writes `type(x)` for `x.__class__`, which Python itself asks, too: of an object that stays elsewhere it is another."""

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        if node.attr != "__class__" or not isinstance(node.ctx, ast.Load):
            return node
        return ast.copy_location(
            ast.Call(ast.copy_location(ast.Name("type", ast.Load()), node), [node.value], []), node
        )


@functools.lru_cache(maxsize=1024)
def compiled(source: str, name: str, is_test: bool = False) -> str:
    """Return a cell as code to run in a process of the same Python: its statements, and its last line if that has a value.

    One that ends with a semicolon has none, as in a notebook, where it shows nothing: so it is no number of points.
    Compiling it again for each submission takes longer than running it. It may await, as a notebook's cell.
    """
    awaits = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    try:
        source = without_magics(source)
        tree = tree_of(source, name)
        tree = _AskedByType().visit(tree) if is_test and "__class__" in source else tree
        end = tree.body[-1] if tree.body else None
        quiet = DisplayHook.semicolon_at_end_of_expression(source)
        last = end if isinstance(end, ast.Expr) and not quiet else None
        if last:
            tree.body.pop()
        # With `assert`, whatever this process was started with.
        body = compile(tree, name, "exec", awaits, optimize=0)
        value = compile(ast.Expression(last.value), name, "eval", awaits, optimize=0) if last else None
    except SyntaxError as error:
        body, value = compile(f"raise SyntaxError({str(error)!r})", name, "exec"), None
    return base64.b64encode(marshal.dumps((body, value))).decode()


def looks_up_names(found: list[Step], look: Look = reads_of_student) -> bool:
    """Tell whether answers may use names that cannot be seen in them."""
    return any(isinstance(step, AnswerCell) and look(step.source) is None for step in found)


def code_cell(source: str) -> NotebookNode:
    """Return a new code cell. nbformat's own function looks through what it makes with a schema."""
    return NotebookNode(
        id=token_hex(4),
        cell_type="code",
        metadata=NotebookNode(),
        execution_count=None,
        source=source,
        outputs=[],
    )


def text_cell(source: str, attachments: dict[str, Any] | None = None) -> NotebookNode:
    """Return a new cell of text, likewise."""
    cell = NotebookNode(id=token_hex(4), cell_type="markdown", metadata=NotebookNode(), source=source)
    if attachments is not None:
        cell["attachments"] = from_dict(attachments)
    return cell


def _is_injected(cell: NotebookNode) -> bool:
    return "injected-parameters" in cell.metadata.get("tags", [])


def _kind(cell: NotebookNode) -> str | None:
    if cell.cell_type != "code":
        return None
    mark = mark_of(cell)
    if mark.get("solution"):
        return "answer"
    return "test" if mark.get("grade") else "course_cell"


@functools.lru_cache(maxsize=256)
def names_in(source: str) -> list[str]:
    """Return the names that a cell defines at its top level, in their order; none where it is no Python."""
    found: dict[str, None] = {}
    for statement in parsed(source).body:
        _names(statement, found)
    return list(found)


def _names(node: ast.AST, found: dict[str, Any]) -> None:
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        found[node.name] = None
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        found[node.id] = None
    elif isinstance(node, ast.alias):
        found[node.asname or node.name.partition(".")[0]] = None
    elif not isinstance(node, (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
        for child in ast.iter_child_nodes(node):
            _names(child, found)
