"""Programs that answers give: a test would run them here where it unpickles bytes, starts a command, or has a text evaluated.

Python tells of each, by whatever library that is, and here it is refused. A text is evaluated that stands as such in a cell of the
class's, or only calculates. So it is with functions that a test passes in, which an answer calls with what it likes, and with
modules that a test has written and imports.
"""

import ast
import builtins
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import Any

from grading.judge.notebook.magics import without_magics

STARTS = {
    *("pickle.find_class", "marshal.loads", "os.system", "os.exec"),
    *("os.posix_spawn", "os.spawn", "pty.spawn", "subprocess.Popen"),
}
IMPORT = ("importlib", "_frozen_importlib", "zipimport")
# Of the judge, what runs the class's cells; not what calls a test's function for an answer.
TRUSTED = (f"{__name__.rpartition('.')[0]}.shell", __name__.rpartition(".processes")[0] + ".notebook.")
# These unpickle what has been pickled here, or by a process that was forked from here.
COPY = ("dask.tokenize", "tasklens.copies", "multiprocessing.")
# Modules that write programs of their own, of names that they look at, and those that evaluate a text in a space of their own.
# Any other runs none but what is the class's (yaml, formulas of statistics), unless it is just being imported.
WRITE = {
    *("collections", "dataclasses", "typing", "annotationlib", "unittest.mock", "attr", "decorator"),
    *("hypothesis.internal.reflection", "networkx.utils.decorators", "nltk.decorators", "scipy._lib._bunch"),
    *("scipy.stats._distn_infrastructure", "sympy.polys.monomials", "sympy.polys.ring_series"),
}
CELLS = ("IPython", "codeop")  # run cells, and parse each before they compile it
INSTALLED = (sys.prefix, sys.base_prefix, str(Path(__file__).parents[3]))
EVALUATE = {
    *("sympy.parsing", "sympy.utilities.lambdify", "pandas.core.computation", "numexpr", "timeit", "profile"),
    *(
        "cProfile",
        "trace",
        "bdb",
        "code",
        "codeop",
        "doctest",
        "runpy",
        "logging.config",
        "IPython",
        "jinja2",
    ),
}
QUERIES = "pandas.core.computation"  # changes a text before it is parsed, and then calls what it names
HIDDEN = "__"  # what Python's inside begins with, and a name of the test's in a query
PURE = {
    *("abs", "all", "any", "bool", "bytes", "complex", "dict", "divmod", "enumerate", "float", "frozenset"),
    *("int", "len", "list", "max", "min", "pow", "range", "reversed", "round", "set", "sorted", "str", "sum"),
    *("tuple", "zip"),
}
ATTRIBUTES = {"reduce", "sum"}  # in what sympy writes for numpy
NODES: tuple[type[ast.AST], ...] = (
    *(ast.Module, ast.Expression, ast.FunctionDef, ast.arguments, ast.arg, ast.Return, ast.Expr, ast.Assign),
    *(ast.Call, ast.keyword, ast.Starred, ast.Name, ast.Attribute, ast.Constant, ast.expr_context, ast.Slice),
    *(ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.Compare, ast.IfExp, ast.operator, ast.unaryop, ast.boolop),
    *(ast.cmpop, ast.Tuple, ast.List, ast.Dict, ast.Set, ast.Subscript, ast.GeneratorExp, ast.ListComp),
    ast.comprehension,
)


class Refused(TypeError):
    """A test would run what an answer gives."""

    def __init__(self) -> None:
        super().__init__(
            "What an answer gives is not run as a program: a test that unpickles or evaluates it, or starts it, cannot be judged."
        )


class Programs:
    """Those of a notebook, whose `cells` are the class's; they run in `space`."""

    def __init__(self, cells: Iterable[str], space: dict[str, Any] | None = None):
        self.cells = [*cells]
        self.space = space
        self.watches = False
        self._texts: set[str] | None = None
        self._modules: set[bytes] = set()

    @contextmanager
    def refused(self) -> Iterator[None]:
        """Refuse them meanwhile. What is in the working folder when this is first called is the class's."""
        if self._texts is None:
            self._texts = {text for cell in self.cells for text in _texts_in(cell)}
            with suppress(OSError):
                self._modules = {path.read_bytes() for path in Path().rglob("*.py")}
            sys.addaudithook(self._hear)
        self.watches = True
        try:
            yield
        finally:
            self.watches = False

    def _hear(self, event: str, args: tuple[Any, ...]) -> None:
        if not self.watches or (event != "compile" and event not in STARTS):
            return
        frame = sys._getframe(1)
        try:
            refused = not self._may_be_run(event, args, frame)
        except (RecursionError, MemoryError):  # it nests too deeply to be looked at
            refused = True
        if refused:
            raise Refused

    def _may_be_run(self, event: str, args: tuple[Any, ...], frame: FrameType) -> bool:
        module = _module(frame)
        if module.startswith(IMPORT):
            return event != "compile" or self._may_be_imported(*args)
        if module.startswith((*TRUSTED, *COPY)):
            return True
        return event not in STARTS and (not self._is_given(frame) or self._may_be_evaluated(args[0], frame))

    def _may_be_imported(self, source: Any, name: Any) -> bool:
        """Tell whether a module is a library's, or the class's: not one that a test has made of an answer."""
        if str(name).startswith(INSTALLED) or not isinstance(source, (str, bytes)):
            return True
        content = source.encode(errors="replace") if isinstance(source, str) else source
        return content in self._modules or self._stands_in_a_cell(content.decode(errors="replace"))

    def _is_given(self, frame: FrameType | None) -> bool:
        """Tell whether what is evaluated there comes from elsewhere."""
        if _module(frame) == "ast":  # which parses it, and no more
            while frame and _module(frame) == "ast":
                frame = frame.f_back
            return _module(frame).startswith(QUERIES)
        return not (_is_of(_module(frame), WRITE) or _is_imported(frame) or self._is_cell(frame))

    def _is_cell(self, frame: FrameType | None) -> bool:
        """Tell whether a cell of the class's is compiled there: nothing of one is running."""
        is_shell = _module(frame).startswith(CELLS)
        return is_shell and not any(one.f_globals is self.space for one in _stack(frame))

    def _may_be_evaluated(self, source: Any, frame: FrameType) -> bool:
        module = _module(frame)
        if source is None or (isinstance(source, ast.AST) and module.startswith(CELLS)):
            return True
        text = source.decode(errors="replace") if isinstance(source, bytes) else source
        if isinstance(text, str) and self._is_own(text, frame):
            return True
        if _is_installed(module) and not _is_of(module, {"ast", *EVALUATE}):
            return False
        known = set() if _is_of(module, EVALUATE) else {*frame.f_globals, *frame.f_locals}
        return all(calculates(tree, known - PURE) for tree in _programs(source))

    def _is_own(self, text: str, frame: FrameType) -> bool:
        assert self._texts is not None
        if _module(frame).startswith(CELLS):
            return self._stands_in_a_cell(text)
        return not self._texts.isdisjoint((text, _query_at(frame)))

    def _stands_in_a_cell(self, text: str) -> bool:
        return any(text.strip() in cell for cell in self.cells)


def _programs(source: Any) -> Iterator[ast.AST]:
    """Give what a source is, where it is a program: bytes may say in which code they are written, and texts only seem to."""
    if isinstance(source, ast.AST):
        yield source
    for one in (source, source.decode(errors="replace")) if isinstance(source, bytes) else [source]:
        if isinstance(one, (bytes, str)):
            with suppress(SyntaxError, ValueError):
                yield ast.parse(one.strip())


def calculates(tree: ast.AST, known: set[str]) -> bool:
    """Tell whether a program only calls functions of mathematics, by name, or imports some; `known` are names that lead elsewhere."""
    if all(isinstance(node, (ast.Import, ast.ImportFrom)) for node in getattr(tree, "body", None) or [tree]):
        return True
    nodes = [*ast.walk(tree)]
    if not all(isinstance(node, NODES) for node in nodes):
        return False
    if any(isinstance(node, ast.Attribute) and node.attr not in ATTRIBUTES for node in nodes):
        return False
    given = {node.arg for node in nodes if isinstance(node, ast.arg)}
    names = {node.id for node in nodes if isinstance(node, ast.Name)} - given
    return not (names & known or any(name.startswith(HIDDEN) for name in names)) and (
        names & vars(builtins).keys() <= PURE
    )


def _module(frame: FrameType | None) -> str:
    return str(frame.f_globals.get("__name__", "")) if frame else ""


def _stack(frame: FrameType | None) -> Iterator[FrameType]:
    while frame:
        yield frame
        frame = frame.f_back


def _is_imported(frame: FrameType | None) -> bool:
    """Tell whether a library does this while it is imported."""
    for one in _stack(frame):
        if not _is_installed(_module(one)):
            return False
        if _module(one).startswith(IMPORT):
            return True
    return False


def _is_of(module: str, packages: Iterable[str]) -> bool:
    return any(f"{module}.".startswith(f"{name}.") for name in packages)


def _is_installed(module: str) -> bool:
    top = module.partition(".")[0]
    file = str(getattr(sys.modules.get(top), "__file__", None) or "")
    return top in sys.stdlib_module_names or file.startswith((sys.prefix, sys.base_prefix))


def _query_at(frame: FrameType | None) -> str:
    """Return the query that pandas was given, as it was."""
    found = ""
    while frame and _module(frame).startswith(("pandas.", "numexpr.", "ast")):
        if type(text := frame.f_locals.get("expr")) is str:
            found = text
        frame = frame.f_back
    return found


def _texts_in(cell: str) -> Iterator[str]:
    with suppress(SyntaxError, ValueError, RecursionError):
        for node in ast.walk(ast.parse(without_magics(cell))):
            value = node.value if isinstance(node, ast.Constant) else None
            if isinstance(value, str) and not value.isidentifier():  # which may be a name of the test's
                yield value
