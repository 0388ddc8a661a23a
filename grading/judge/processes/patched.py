"""What a test puts in the place of a library's functions: `patch('random.randint', …)`, `time.sleep = lambda s: None`.

The answer calls the library in another process, where the same is put there while the judge's call of it lasts.
"""

import ast
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from importlib.util import find_spec
from pkgutil import resolve_name
from types import ModuleType
from typing import Any

from grading.judge.notebook.dependencies import parsed
from grading.judge.wire.marshalling import CannotCross

# Names of the notebook's and built-in functions are told as names; of the others' functions a process needs itself some.
LEFT_ALONE = {"__main__", "builtins", "sys", "io", "json", "select", "socket", "threading", "inspect", "unittest", "matplotlib"}  # fmt: skip
OWN = {"random.seed", "numpy.random.seed", "time.monotonic"}  # and of these the judge replaces two itself
OF_SYSTEM = "os", "os.path"  # of the first, nothing but what the second has


class Patched:
    """The functions of libraries that a test may replace, as they were before it."""

    def __init__(self) -> None:
        self._own: dict[str, Any] = {}

    def watch(self, source: str, space: Mapping[str, Any]) -> None:
        """Note what a test's source names to be replaced, where that is there."""
        self._own = {}
        for name in _named(parsed(source), space):
            package, _, rest = name.partition(".")
            is_left_alone = package in LEFT_ALONE or name in OWN or not rest
            is_of_system = package == OF_SYSTEM[0] and not name.startswith(f"{OF_SYSTEM[1]}.")
            with suppress(Exception):  # what a module says that is imported here may be of any kind
                if not is_left_alone and not is_of_system and find_spec(package):
                    self._own[name] = resolve_name(name)

    def now(self, pack: Callable[[Any], dict[str, Any]]) -> dict[str, dict[str, Any]]:
        """Return, packed, what stands in the place of each that is replaced now."""
        found = {}
        for name, own in self._own.items():
            with suppress(CannotCross, ValueError, AttributeError, ImportError):
                if (value := resolve_name(name)) is not own:
                    found[name] = pack(value)
        return found


def _named(tree: ast.AST, space: Mapping[str, Any]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield f"{_module(node.value, space)}.{node.attr}"
        if not isinstance(node, ast.Call):
            continue
        how = ast.unparse(node.func).rpartition("patch")[2]
        texts = [arg.value if isinstance(arg, ast.Constant) else None for arg in node.args]
        if how == "" and texts and isinstance(texts[0], str):
            yield texts[0]
        elif how == ".object" and len(texts) > 1 and isinstance(texts[1], str):
            yield f"{_module(node.args[0], space)}.{texts[1]}"


def _module(node: ast.AST, space: Mapping[str, Any]) -> str:
    """Return the name of the module, or of its class, that an expression names; nothing where it is none."""
    if isinstance(node, ast.Attribute):
        return f"{_module(node.value, space)}.{node.attr}"
    value = space.get(node.id, sys.modules.get(node.id)) if isinstance(node, ast.Name) else None
    return value.__name__ if isinstance(value, ModuleType) else ""
