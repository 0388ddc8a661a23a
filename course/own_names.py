"""A check and its student keep their names apart.

Checks are cells of the same notebook, so they share its variables: `numbers = […]` in a cell of one's own would take
`numbers` away from every check that draws numbers, and a check's `squares` would take the student's. Here a check has, while it
runs, what the lesson imported for it; and what it binds under a name that was taken is put back afterwards.
"""

from __future__ import annotations

import sys
from typing import Any

LIBRARIES = ("course", "tasklens")


def is_check(source: str) -> bool:
    """Tell whether a cell is a check: it begins by saying what it is about, and then asks."""
    return source.lstrip().startswith('"""') and any(word in source for word in ("check(", "assert "))


def keep_apart(shell: Any = None) -> None:
    """Let IPython do so from now on; without IPython, nothing is done."""
    ipython = sys.modules.get("IPython")
    shell = shell or (ipython.get_ipython() if ipython else None)
    if shell is None:
        return
    names = OwnNames(shell.user_ns)
    for event, method in (("pre_run_cell", names.before), ("post_run_cell", names.after)):
        for known in list(shell.events.callbacks[event]):
            if type(getattr(known, "__self__", None)).__name__ == OwnNames.__name__:  # imported anew
                shell.events.unregister(event, known)
        shell.events.register(event, method)


class OwnNames:
    """What a notebook imported from the course, and what stood in its names before a check."""

    def __init__(self, variables: dict[str, Any]):
        self.variables = variables
        self.imported: dict[str, Any] = {}
        self.stood: dict[str, Any] = {}

    def before(self, info: Any) -> None:
        if is_check(info.raw_cell or ""):
            self.stood = dict(self.variables)
            self.variables.update(self.imported)

    def after(self, result: Any) -> None:
        for name, value in self.stood.items():
            if self.variables.get(name) is not value and not name.startswith("_"):  # IPython's own
                self.variables[name] = value
        self.stood = {}
        for library in LIBRARIES:
            module = sys.modules.get(library)
            for name in getattr(module, "__all__", ()):
                if name in self.variables and self.variables[name] is getattr(module, name):
                    self.imported[name] = self.variables[name]
