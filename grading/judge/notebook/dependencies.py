"""What tests need of a course's cells: the judge and the evaluator leave out what only shows or measures something.

Definitions and imports are always kept. Another statement is kept if it gives a value to, or changes, a name that a
test or a kept statement reads. So a cell that takes seconds to measure something runs in the student's process only.
"""

import ast
import contextlib
import functools
import re
import symtable
from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet

from IPython.core.inputtransformer2 import TransformerManager

from grading.judge.notebook.syntax import tree_of

DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
BLOCKS = (ast.For, ast.AsyncFor, ast.While, ast.If, ast.With, ast.AsyncWith, ast.Try)
PURE = {"compute", "visualize"}  # methods that change nothing


def parsed(source: str) -> ast.Module:
    """Return a cell as Python, with magics as calls and without a cell magic; nothing where it is no Python."""
    if source.lstrip().startswith("%%"):
        source = source.lstrip().partition("\n")[2]
    # First as it is: most cells are plain Python, and IPython takes long to find out that it has nothing to do.
    for python in (str, TransformerManager().transform_cell):
        with contextlib.suppress(SyntaxError):
            return tree_of(python(source))
    return ast.Module(body=[], type_ignores=[])


class Statement:
    """A statement of a cell's top level: the names that it reads, and those that it gives a value to or changes.

    Each is looked at when it is asked for: of a block inside others, only what it reads.
    """

    def __init__(self, node: ast.stmt):
        self.node = node

    @functools.cached_property
    def source(self) -> str:
        return ast.unparse(self.node)

    @functools.cached_property
    def table(self) -> symtable.SymbolTable:
        return symtable.symtable(self.source, "cell", "exec")

    @property
    def stores(self) -> set[str]:
        return {s.get_name() for s in self.table.get_symbols() if s.is_assigned() or s.is_imported()}

    @functools.cached_property
    def changes(self) -> set[str]:
        changes = set(_changed(self.node))
        if not self.has_blocks:
            changes &= self.stores | _read(self.table)  # not what is local to a function
        return changes

    @functools.cached_property
    def reads(self) -> set[str]:
        return _in_blocks(self.node) if self.has_blocks else _read(self.table) | self.changes

    @property
    def has_blocks(self) -> bool:
        """Tell whether this holds other statements of the top level."""
        return isinstance(self.node, BLOCKS)

    @property
    def is_definition(self) -> bool:
        """Tell whether this is always kept."""
        return isinstance(self.node, DEFINITIONS)


def _read(table: symtable.SymbolTable) -> set[str]:
    return {s.get_name() for s in table.get_symbols() if s.is_referenced()} | _globals(table)


def _in_blocks(node: ast.stmt) -> set[str]:
    """Return what a statement with blocks reads before it gives it a value itself."""
    if isinstance(node, (ast.For, ast.AsyncFor)):
        target = _expression(node.target) - {*_stored(node.target)}  # as in `for x[i] in y`
        return (
            target | _expression(node.iter) | _block(node.body, {*_stored(node.target)}) | _block(node.orelse)
        )
    if isinstance(node, (ast.While, ast.If)):
        return _expression(node.test) | _block(node.body) | _block(node.orelse)
    if isinstance(node, (ast.With, ast.AsyncWith)):
        reads = set().union(*(_expression(item.context_expr) for item in node.items))
        stored = {name for item in node.items if item.optional_vars for name in _stored(item.optional_vars)}
        return reads | _block(node.body, stored)
    if not isinstance(node, ast.Try):
        raise TypeError(f"{type(node).__name__} holds no blocks.")
    reads = _block(node.body) | _block(node.orelse) | _block(node.finalbody)
    for handler in node.handlers:
        reads |= _block(handler.body, {handler.name or ""})
        reads |= _expression(handler.type) if handler.type else set()
    return reads


def _expression(node: ast.expr) -> set[str]:
    return _read(symtable.symtable(ast.unparse(node), "cell", "exec"))


def _stored(target: ast.expr) -> Iterable[str]:
    return (
        part.id for part in ast.walk(target) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)
    )


def _block(body: Iterable[ast.stmt], stored: AbstractSet[str] = frozenset()) -> set[str]:
    """Return what statements read that was not given a value before, by them or as told."""
    found: set[str] = set()
    stored = set(stored)
    for statement in map(Statement, body):
        found |= statement.reads - stored
        if not statement.has_blocks:  # in a block it may not have happened
            stored |= statement.stores
    return found


def _globals(table: symtable.SymbolTable) -> set[str]:
    found = set()
    for child in table.get_children():
        found |= {s.get_name() for s in child.get_symbols() if s.is_global() and s.is_referenced()}
        found |= _globals(child)
    return found


def _changed(node: ast.stmt) -> Iterable[str]:
    """Yield the names of objects that a statement may change: by a method, an item, an attribute or += ."""
    for part in ast.walk(node):
        if isinstance(part, ast.AugAssign) and isinstance(part.target, ast.Name):
            yield part.target.id
        targets: list[ast.expr] = (
            [part]
            if isinstance(part, (ast.Attribute, ast.Subscript)) and not isinstance(part.ctx, ast.Load)
            else []
        )
        if (
            isinstance(part, ast.Expr)
            and isinstance(part.value, ast.Call)
            and isinstance(part.value.func, ast.Attribute)
        ):
            targets += [part.value.func] if part.value.func.attr not in PURE else []
        for target in targets:
            while isinstance(target, (ast.Attribute, ast.Subscript, ast.Call)):
                target = target.func if isinstance(target, ast.Call) else target.value
            if isinstance(target, ast.Name):
                yield target.id


@functools.lru_cache(maxsize=1024)
def statements(source: str) -> list[Statement]:
    """Return a cell's statements."""
    return [Statement(node) for node in parsed(source).body]


@functools.lru_cache(maxsize=1024)
def reads(source: str) -> set[str]:
    """Return the names that a cell reads before it gives them a value. Not to be changed."""
    return _block(parsed(source).body)


_HIDES = re.compile(r"\b(eval|exec|globals|locals|vars|get_ipython|__main__)\b|^[^\S\n]*[%!]", re.MULTILINE)


@functools.lru_cache(maxsize=1024)
def reads_of_student(source: str) -> set[str] | None:
    """Return what a student's cell reads, or None where that cannot be found out: then it may read anything.

    `eval` and magics hide it. Python refuses some cells only when it compiles them, and runs others that are too deep to
    be looked at here.
    """
    if _HIDES.search(source):
        return None
    try:
        return reads(source)
    except Exception:  # noqa: BLE001, what a student wrote can end any part of the analysis; running it says why
        return None


def needed(
    cells: Iterable[str],
    readers: Iterable[str],
    of_students: Iterable[str] = (),
    look: Callable[[str], AbstractSet[str] | None] = reads_of_student,
) -> list[str]:
    """Return for each cell of the course what other cells, such as tests, need of it.

    A cell `of_students` at which one cannot `look` is left out: where there is one, the course's cells are to run whole.
    """
    known, cells = filter(None, map(look, of_students)), tuple(cells)
    # Without the students' own names, which are many and different in each notebook.
    return _needed(cells, _given(cells) & frozenset().union(*map(reads, readers), *known))


@functools.lru_cache(maxsize=256)
def _given(cells: tuple[str, ...]) -> frozenset[str]:
    """Return the names that cells give a value to or change."""
    return frozenset().union(*(s.stores | s.changes for cell in cells for s in statements(cell)))


@functools.lru_cache(maxsize=256)
def _needed(cells: tuple[str, ...], names: frozenset[str]) -> list[str]:
    parts = [statements(cell) for cell in cells]
    wanted = set(names)
    kept: set[int] = set()
    size = -1
    while size != len(kept):
        size = len(kept)
        for statement in (s for cell in parts for s in cell):
            if statement.is_definition or wanted & (statement.stores | statement.changes):
                kept.add(id(statement))
                wanted |= statement.reads
    return ["\n".join(s.source for s in cell if id(s) in kept) for cell in parts]
