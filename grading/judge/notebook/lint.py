"""Find what a check uses that cannot be judged, so that its author hears of it before a class does."""

import ast
from collections.abc import Iterator
from typing import NamedTuple

from nbformat import NotebookNode

from grading.judge.notebook.cells import steps
from grading.judge.notebook.late_expectations import late_expectations
from grading.judge.notebook.magics import without_magics
from grading.judge.notebook.plan import AnswerCell, JudgedTest
from grading.judge.notebook.syntax import tree_of

INSPECTS = "looks into the interpreter: the judge has another one than the student"
PATCHES = "changes a name that the answer does not see: pass a function in instead"
FILES = "opens a file: the judge does not share the student's folder; use write_files and read_files"
CLOCK = "reads a clock: on a busy machine that proves nothing; read the graph instead"
MODULES = dict.fromkeys(("inspect", "gc", "ctypes", "traceback", "linecache", "dis", "pickle"), INSPECTS)
MODULES |= {"mock": PATCHES}
MODULES |= dict.fromkeys(("shutil", "tempfile", "subprocess", "sqlite3"), FILES)
# Of other modules, what of them: `module.name`, also imported by itself.
PARTS = {("unittest", "mock"): PATCHES, ("io", "open"): FILES, ("io", "FileIO"): FILES, ("os", "open"): FILES}
PARTS |= {("pytest", "MonkeyPatch"): PATCHES, ("time", "time"): CLOCK}
CALLS = dict.fromkeys(
    ("globals", "locals", "vars", "dir", "id", "exec", "eval", "compile", "get_ipython"), INSPECTS
)
CALLS |= {"setattr": PATCHES, "delattr": PATCHES, "open": FILES}
METHODS = dict.fromkeys(
    ("read_text", "read_bytes", "write_text", "write_bytes", "unlink", "exists", "stat"), FILES
)
METHODS |= dict.fromkeys(("perf_counter", "monotonic", "process_time", "thread_time"), CLOCK)
METHODS |= dict.fromkeys(("_getframe", "_current_frames", "getsource", "signature"), INSPECTS)
# What runs, as a program, what an answer returned: not in the judge, whatever a mark says besides.
DANGEROUS = {"exec", "eval", "compile", "get_ipython", "pickle", "ctypes", "subprocess", "gc"}
CONSTANT = (None, True, False, ...)


class Finding(NamedTuple):
    """Something in a check that cannot be judged, or should be looked at."""

    grade_id: str
    line: int
    reason: str
    name: str = ""  # of what was found, where it has one

    def __str__(self) -> str:
        return f"{self.grade_id}, line {self.line}: it {self.reason}"


def findings(lesson: NotebookNode) -> list[Finding]:
    """Return what cannot be judged in the checks of a lesson, hidden tests included."""
    classes: set[str] = set()
    found = []
    for step in steps(lesson, lesson):
        if isinstance(step, AnswerCell):
            classes |= _classes(step.source)
        elif isinstance(step, JudgedTest):
            found += [Finding(step.grade_id, *found) for found in _in_check(step.source, classes)]
    return found


def is_dangerous(finding: Finding) -> bool:
    """Tell whether a check must not run in the judge, even if its mark is compared with nbgrader's."""
    return finding.name in DANGEROUS


def warnings(lesson: NotebookNode) -> list[Finding]:
    """Return what in the checks of a lesson can be judged, but lets an answer that changes its arguments pass."""
    found = steps(lesson, lesson)
    answers = {name for step in found if isinstance(step, AnswerCell) for name in step.names}
    return [
        Finding(step.grade_id, late.line, late.reason)
        for step in found
        if isinstance(step, JudgedTest)
        for late in late_expectations(step.source, answers)
    ]


def _classes(source: str) -> set[str]:
    try:
        return {node.name for node in tree_of(source).body if isinstance(node, ast.ClassDef)}
    except SyntaxError:
        return set()


def _in_check(source: str, classes: set[str]) -> Iterator[tuple[int, str, str]]:
    try:
        tree = tree_of(without_magics(source))
    except SyntaxError as error:
        yield error.lineno or 1, "is no plain Python: magics belong in other cells", "get_ipython"
        return
    for node in ast.walk(tree):
        for reason in _reasons(node, classes):
            yield getattr(node, "lineno", 1), reason, _name(node)


def _name(node: ast.AST) -> str:
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
        return next((name for name in names if name in DANGEROUS), "")
    return getattr(node, "id", "")


def _reasons(node: ast.AST, classes: set[str]) -> Iterator[str]:
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        names = (
            [node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
        )
        yield from (MODULES[root] for name in names if (root := name.partition(".")[0]) in MODULES)
        parts = (
            [(node.module, alias.name) for alias in node.names]
            if isinstance(node, ast.ImportFrom)
            else [tuple(name.split(".")[:2]) for name in names]
        )
        yield from (PARTS[part] for part in parts if part in PARTS)
    elif isinstance(node, ast.Compare):
        for operator, right in zip(node.ops, node.comparators, strict=True):
            plain = isinstance(right, ast.Constant) and any(right.value is constant for constant in CONSTANT)
            if isinstance(operator, (ast.Is, ast.IsNot)) and not plain:
                yield "compares by identity: what crosses is a copy, so compare with =="
    elif isinstance(node, ast.Name):
        if node.id in CALLS and isinstance(node.ctx, ast.Load):
            yield CALLS[node.id]
        elif node.id in classes:
            yield f"uses the answer's class {node.id}: its objects cannot cross; let the answer return plain values"
    elif isinstance(node, ast.Attribute):
        part = (node.value.id if isinstance(node.value, ast.Name) else "", node.attr)
        if reason := METHODS.get(node.attr) or PARTS.get(part):
            yield reason
        elif node.attr.startswith("__") and node.attr not in ("__name__", "__doc__"):
            yield INSPECTS
        elif (
            not isinstance(node.ctx, ast.Load)
            and isinstance(node.value, ast.Name)
            and node.value.id != "self"
        ):
            yield PATCHES
    elif isinstance(node, (ast.Global, ast.AsyncFunctionDef, ast.Await)):
        yield "is no plain top-level Python: keep names local and do not await"
