"""Find checks that work out what is expected from an argument after the answer has had it, and may have changed it."""

import ast
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from grading.judge.notebook.syntax import tree_of

LATE = (
    "works out what is expected from `{name}` after the answer was called with it (line {line}), and the answer may have changed it: "
    "work it out before, or pass a copy"
)
MUTABLE = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
MAKERS = {
    "list",
    "dict",
    "set",
    "bytearray",
    "sorted",
    "copy",
    "deepcopy",
    "deque",
    "Counter",
    "defaultdict",
    "OrderedDict",
}
MAKERS |= {"DataFrame", "Series", "array", "arange", "zeros", "ones", "full", "sample"}
MAKERS |= {"shuffled", "permutation"}
ITERATED = {"enumerate": 1, "zip": 0, "reversed": 0, "sorted": 0, "list": 0, "tuple": 0, "product": 0}


class Late(NamedTuple):
    """An expectation that comes too late."""

    line: int
    reason: str


def late_expectations(source: str, answers: Iterable[str]) -> list[Late]:
    """Return where a check, which calls functions of these names, works out an expectation too late.

    Only names that certainly mean something that can be changed are followed, from the top of the check downwards: a loop
    twice, since what comes first in it then comes after what comes last.
    """
    try:
        tree = tree_of(source)
    except SyntaxError:
        return []
    reader = _Reader(frozenset(answers))
    reader.block(tree.body)
    return [
        Late(line, LATE.format(name=name, line=passed))
        for (line, name), passed in sorted(reader.found.items())
    ]


class _Reader:
    """Reads statements in the order in which they run."""

    def __init__(self, answers: frozenset[str]):
        self.answers = answers
        self.values: dict[str, list[ast.expr]] = {}  # name → expressions that it may stand for
        self.passed: dict[
            str, int
        ] = {}  # name of something that can be changed → the line of the call that had it
        self.theirs: set[str] = set()  # names of what answers have returned, or may fill
        self.found: dict[tuple[int, str], int] = {}

    def block(self, body: Iterable[ast.stmt]) -> None:
        for statement in body:
            self.statement(statement)

    def statement(self, node: ast.stmt) -> None:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            self.bind(ast.Name(node.name, ast.Store()), None)
        elif isinstance(node, (ast.For, ast.AsyncFor)):
            self.read(node.iter)
            for _ in range(2):
                self.bind(node.target, self.items(node.iter))
                self.block(node.body)
            self.block(node.orelse)
        elif isinstance(node, ast.While):
            for _ in range(2):
                self.read(node.test)
                self.block(node.body)
            self.block(node.orelse)
        elif isinstance(node, ast.If):
            self.read(node.test)
            self.block(node.body)
            self.block(node.orelse)
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            for item in node.items:
                self.read(item.context_expr)
            self.block(node.body)
        elif isinstance(node, ast.Try):
            for body in (
                node.body,
                *(handler.body for handler in node.handlers),
                node.orelse,
                node.finalbody,
            ):
                self.block(body)
        elif isinstance(node, ast.Assert):
            self.read(node.test)  # a message may show what is there now
        elif isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)) and node.value is not None:
            self.read(node.value)
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if not isinstance(node, ast.AugAssign):
                for target in targets:
                    self.bind(target, [node.value])
            elif isinstance(node.target, ast.Name):
                self.values.setdefault(node.target.id, []).append(node.value)
        elif isinstance(node, ast.Expr):
            for call in self.calls(node.value):  # otherwise it shows or changes something
                self.note(call)

    def bind(self, target: ast.expr, values: list[ast.expr] | None) -> None:
        """Let a target stand for one of these values, or for one that is not known."""
        if isinstance(target, (ast.Tuple, ast.List)):
            for place, part in enumerate(target.elts):
                inside = [part for v in values or [] for part in _part(v, place)]
                self.bind(part, inside or self.of_answers(values))
        elif isinstance(target, ast.Name):
            self.passed.pop(target.id, None)
            self.values[target.id] = list(values or [])
            theirs = any(map(self.is_theirs, values or [])) or (
                bool(values) and all(map(_is_empty, values or []))
            )
            (self.theirs.add if theirs else self.theirs.discard)(target.id)

    def of_answers(self, values: list[ast.expr] | None) -> list[ast.expr]:
        return [value for value in values or [] if self.is_theirs(value)]

    def items(self, iterable: ast.expr) -> list[ast.expr]:
        """Return expressions for what a loop over this gives, as far as they are known."""
        if isinstance(iterable, (ast.List, ast.Tuple, ast.Set)):
            return [item for item in iterable.elts if not isinstance(item, ast.Starred)]
        if isinstance(iterable, ast.Name):
            return [
                item
                for value in self.values.get(iterable.id, [])
                if value is not iterable
                for item in self.items(value)
            ]
        if isinstance(iterable, ast.BinOp):
            return self.items(iterable.left) + self.items(iterable.right)
        return self.of_answers([iterable])

    # What is read

    def read(self, node: ast.expr) -> None:
        """Look for expectations in an expression, then for calls of answers in it; in one, before and after them."""
        calls = self.calls(node)
        before = dict(self.passed)
        for call in calls:
            self.note(call)
        for name in self.used(node):
            line = before.get(name.id)
            if (
                line is None and name.id in self.passed
            ):  # passed in this very expression: is it read after that?
                ends = [_end(call) for call in calls if name.id in self.given(call)]
                line = self.passed[name.id] if (name.lineno, name.col_offset) > min(ends) else None
            if line is not None:
                self.found.setdefault((name.lineno, name.id), line)

    def used(self, node: ast.AST) -> Iterator[ast.Name]:
        """Yield the names of which something is worked out: not those passed on, or compared with a value of the check's."""
        if isinstance(node, ast.Name):
            if isinstance(node.ctx, ast.Load):
                yield node
        elif isinstance(node, ast.Call) and self.is_of_answers(node):
            for child in (node.func, *node.args, *(keyword.value for keyword in node.keywords)):
                yield from self.used(child) if not _bare(child) else ()
        elif isinstance(node, ast.Compare) and not any(map(self.is_theirs, (node.left, *node.comparators))):
            return  # has the answer changed it?
        elif isinstance(node, ast.comprehension):
            yield from self.used(node.iter)
            for test in node.ifs:
                yield from self.used(test)
        elif not isinstance(node, ast.Lambda):
            for inner in ast.iter_child_nodes(node):
                yield from self.used(inner)

    def calls(self, node: ast.AST) -> list[ast.Call]:
        """Return the calls of answers in an expression."""
        return [part for part in ast.walk(node) if isinstance(part, ast.Call) and self.is_of_answers(part)]

    def is_of_answers(self, call: ast.Call) -> bool:
        """Tell whether a call is one of an answer, or hands one on that may be called with what else it hands on."""
        return any(
            isinstance(part, ast.Name) and part.id in self.answers
            for part in (call.func, *_inside(call.func), *call.args)
        )

    def is_theirs(self, node: ast.expr) -> bool:
        """Tell whether an expression holds what an answer has returned."""
        return any(
            (isinstance(part, ast.Call) and self.is_of_answers(part))
            or (isinstance(part, ast.Name) and part.id in self.theirs)
            for part in ast.walk(node)
        )

    def given(self, call: ast.Call) -> set[str]:
        """Return the names of what a call hands over as it is, and can be changed."""
        parts = [*call.args, *(keyword.value for keyword in call.keywords)]
        names = {name.id for part in parts for name in _handed_over(part)} - self.answers - self.theirs
        return {name for name in names if any(map(self.is_mutable, self.values.get(name, [])))}

    def note(self, call: ast.Call) -> None:
        for name in self.given(call):
            self.passed.setdefault(name, call.lineno)

    def is_mutable(self, value: ast.expr) -> bool:
        """Tell whether an expression certainly makes something that can be changed, or holds such a thing."""
        if isinstance(value, MUTABLE):
            return True
        if isinstance(value, ast.Tuple):
            return any(map(self.is_mutable, value.elts))
        if isinstance(value, ast.BinOp):
            return self.is_mutable(value.left) or self.is_mutable(value.right)
        if isinstance(value, ast.Call):
            function = value.func
            return (
                function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            ) in MAKERS
        return False


def _is_empty(node: ast.expr) -> bool:
    return (isinstance(node, ast.List) and not node.elts) or (isinstance(node, ast.Dict) and not node.keys)


def _bare(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) or (isinstance(node, ast.Starred) and isinstance(node.value, ast.Name))


def _handed_over(node: ast.expr) -> Iterator[ast.Name]:
    if isinstance(node, ast.Name):
        yield node
    elif isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        for item in node.elts:
            yield from _handed_over(item)
    elif isinstance(node, ast.Dict):
        for item in node.values:
            yield from _handed_over(item)


def _inside(function: ast.expr) -> list[ast.expr]:
    """Return what a function is made from where it is, as the answer in `delayed(answer)(…)`."""
    return function.args if isinstance(function, ast.Call) else []


def _part(value: ast.expr, place: int) -> list[ast.expr]:
    """Return what stands at this place of a list or tuple, where that can be told."""
    if not isinstance(value, (ast.Tuple, ast.List)) or any(
        isinstance(item, ast.Starred) for item in value.elts
    ):
        return []
    return value.elts[place : place + 1]


def _end(node: ast.expr) -> tuple[int, int]:
    return node.end_lineno or node.lineno, node.end_col_offset or 0
