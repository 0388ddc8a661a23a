"""What a student's environment takes on the disk: `make` runs `python -m course.footprint` once, when it has installed the lock.

Python makes byte code of what is imported, when it is; made of all that is there it would be a quarter of the environment. Where
root sets it up, others may not write there and would make theirs at each start: there it is made now, of what lessons and JupyterLab
import. uv has done its work. And the libraries that pygraphviz's wheel carries for Linux hold seven zeros for each other byte,
which a disk need not keep.
"""

import contextlib
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

USED = (
    *("course", "course.lab", "course.checks", "course.cluster", "course.data", "tasklens.timeline"),
    *("dask.array", "dask.distributed", "distributed.dashboard.core", "bokeh.plotting", "pandas", "tables"),
    *("memory_profiler", "pygraphviz", "tqdm", "IPython", "ipykernel.kernelapp", "jedi", "matplotlib.pyplot"),
    *("jupyterlab.labapp", "nbconvert", "notebook.app", "dask_labextension", "nbgrader.apps"),
    *("nbgrader.server_extensions.validate_assignment", "nbgrader.server_extensions.assignment_list"),
)


def compile_used() -> None:
    """Import what is used, so that Python keeps its byte code."""
    sys.dont_write_bytecode = False
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in USED:
            with contextlib.suppress(
                Exception
            ):  # what needs something that this system lacks says so when it is used
                importlib.import_module(name)


def dig_holes() -> None:
    """Let the disk keep no zeros of pygraphviz's libraries, where it can: whoever reads them finds the same bytes."""
    dig, package = shutil.which("fallocate"), importlib.util.find_spec("pygraphviz")
    if dig is None or package is None or package.origin is None:
        return
    for library in Path(package.origin).parent.with_name("pygraphviz.libs").glob("*.so*"):
        subprocess.run([dig, "--dig-holes", library], check=False, capture_output=True)


def remove_uv() -> None:
    """Uninstall uv; where more is to be installed, `make` brings it again."""
    command = [sys.executable, "-m", "pip", "uninstall", "--quiet", "--yes", "uv"]
    subprocess.run(command, check=False, capture_output=True)


def main() -> None:
    """Do what there is to do. Whatever does not work leaves the environment as it was, only larger."""
    steps: list[Callable[[], None]] = [dig_holes, remove_uv]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        steps.append(compile_used)
    for step in steps:
        with contextlib.suppress(OSError):
            step()


if __name__ == "__main__":
    main()
