"""A check and its student keep their names apart.

Checks are cells of the same notebook, so they share its variables: `numbers = […]` in a cell of one's own would take
`numbers` away from every check that draws numbers, and a check's `squares` would take the student's. Here a check has, while it
runs, what the lesson imported for it, and what a cell that begins with ``Given:`` made; and what it binds under a name that was
taken is put back afterwards.
"""

from __future__ import annotations

import re
import sys
from typing import Any

from course import shell

LIBRARIES = ("course", "tasklens")


def is_check(source: str) -> bool:
    """Tell whether a cell is a check: it begins by saying what it is about, and then asks."""
    return source.lstrip().startswith('"""') and re.search(r"\bcheck\w*\(|\bassert ", source) is not None


def is_given(source: str) -> bool:
    """Tell whether a cell gives what the checks below it use: it begins by saying so."""
    return source.lstrip().startswith('"""Given: ')


def keep_apart(running: Any = None) -> None:
    """Let IPython do so from now on; without IPython, nothing is done."""
    if (running := running or shell.running()) is None:
        return
    names = OwnNames(running.user_ns)
    shell.listen(running, "pre_run_cell", names.before)
    shell.listen(running, "post_run_cell", names.after)


class OwnNames:
    """What a notebook imported from the course or gave its checks, and what stood in its names before a check."""

    def __init__(self, variables: dict[str, Any]):
        self.variables = variables
        self.imported: dict[str, Any] = {}
        self.stood: dict[str, Any] = {}
        self.before_given: dict[str, Any] | None = None

    def before(self, info: Any) -> None:
        if is_check(info.raw_cell or ""):
            self.stood = dict(self.variables)
            self.variables.update(self.imported)
        elif is_given(info.raw_cell or ""):
            self.before_given = dict(self.variables)

    def after(self, result: Any) -> None:
        if self.before_given is not None:
            old, self.before_given = self.before_given, None
            for name, value in self.variables.items():
                if not name.startswith("_") and (name not in old or old[name] is not value):
                    self.imported[name] = value
        for name, value in self.stood.items():
            if self.variables.get(name) is not value and not name.startswith("_"):  # IPython's own
                self.variables[name] = value
        self.stood = {}
        for library in LIBRARIES:
            module = sys.modules.get(library)
            for name in getattr(module, "__all__", ()):
                if name in self.variables and self.variables[name] is getattr(module, name):
                    self.imported[name] = self.variables[name]
