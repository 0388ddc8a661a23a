"""Private interfaces of other packages, each in the module that is named after its package.

tests/test_adapters.py fails first when one of them changes. Dask's graph classes are in `tasklens._dask`, and IPython's
shell, whose private methods are overridden, in `judge.processes.shell`.
"""

import contextlib
from collections.abc import Iterator
from types import ModuleType
from typing import Any


@contextlib.contextmanager
def substituted(module: ModuleType, **names: Any) -> Iterator[None]:
    """Let names of a module mean something else for a while.

    Raises AttributeError where the module has none of that name.
    """
    before = {name: getattr(module, name) for name in names}
    vars(module).update(names)
    try:
        yield
    finally:
        vars(module).update(before)
