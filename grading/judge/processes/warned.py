"""Warnings of a call in the student's process, as plain data: a test of another course may ask for them."""

import sys
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from grading.judge.wire.errors import cut

MOST = 100  # warnings of one call


@contextmanager
def noted(found: list[dict[str, Any]]) -> Iterator[None]:
    """Put what is warned of meanwhile into a list, also what would not be shown here."""
    try:
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            yield
    finally:  # a test may make an error of the warning before the answer's own
        found += map(_plain, seen[:MOST])


def _plain(warning: warnings.WarningMessage) -> dict[str, Any]:
    kinds = [kind for kind in warning.category.__mro__ if issubclass(kind, Warning)]
    in_cell = "ipykernel" in warning.filename or "ipython-input" in warning.filename
    return {
        "kinds": [[str(kind.__module__), kind.__name__] for kind in kinds],
        "text": cut(str(warning.message)),
        "module": "__main__" if in_cell else Path(warning.filename).stem,
        "line": warning.lineno,
    }


def warn_of(found: Any, course: Mapping[str, Any]) -> None:
    """Warn here of what was warned of there: of the course's class or a library's, where it is one."""
    for one in found[:MOST] if type(found) is list else []:
        kind, module = next(_known(one["kinds"], course), UserWarning), cut(str(one["module"]), 100)
        where = f"<{module}>"  # no file: of one, Python would read and show the line
        warnings.warn_explicit(cut(str(one["text"])), kind, where, int(one["line"]), module)


def _known(kinds: Any, course: Mapping[str, Any]) -> Iterator[type[Warning]]:
    for module, name in kinds:
        there = course if module == "__main__" else vars(sys.modules.get(module, object))
        kind = there.get(name)
        if isinstance(kind, type) and issubclass(kind, Warning):
            yield kind
