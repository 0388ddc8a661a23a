"""A notebook's own kernel, as far as its cells can tell: what `nbgrader autograde` runs them in.

For courses that nobody here has seen: whatever their cells lean on, be it `In` and `Out`, a running event loop, modules
beside the notebook, an interruption after so many seconds, is to be there.
"""

import _thread
import asyncio
import builtins
import contextlib
import contextvars
import fcntl
import getpass
import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Coroutine, Iterable, Iterator
from pathlib import Path
from typing import Any

from ipykernel.compiler import XCachingCompiler
from ipykernel.zmqshell import KernelMagics
from IPython.core.error import StdinNotImplementedError
from IPython.core.formatters import PNGFormatter

from grading.judge.processes.kernel_objects import surround
from grading.judge.processes.memory import TOO_LONG
from grading.judge.processes.patience import patient, times_of
from grading.judge.processes.shell import ROOM, Shell

ROOT = str(Path(__file__).parents[3])  # whose packages the grader's own processes import
DOC = "Automatically created module for IPython interactive environment"  # of a kernel's `__main__`
CACHE = 1000  # values that a kernel keeps in `Out`
ENVIRONMENT = {"TERM": "xterm-color", "PAGER": "cat", "GIT_PAGER": "cat"}
ENVIRONMENT |= dict.fromkeys(("CLICOLOR", "CLICOLOR_FORCE", "FORCE_COLOR"), "1")
STARTED = ["ipykernel_launcher.py", "-f", "kernel.json"]  # which argparse does not understand


def import_beside(names: Iterable[str]) -> None:
    """Let modules in the working folder be imported, as in a kernel before all but Python's own; `names` are the files there.

    Of what is loaded here already, a kernel has only what is Python's own.
    """
    ours = [place for place in sys.path if place in ("", os.getcwd(), ROOT)]
    others = [place for place in sys.path if place not in ours]
    packages = (n for n, place in enumerate(others) if Path(place).name in ("site-packages", "dist-packages"))
    first = next(packages, len(others))
    sys.path[:] = [*others[:first], "", *(place for place in ours if place == ROOT), *others[first:]]
    beside = {name.partition("/")[0].removesuffix(".py") for name in names if name.endswith(".py")}
    # First by name: to go through all that is loaded would copy the memory of each name.
    if not any(name in sys.modules and name not in sys.stdlib_module_names for name in beside):
        return
    for loaded in [name for name in sys.modules if name.partition(".")[0] in beside]:
        if loaded.partition(".")[0] not in sys.stdlib_module_names:
            del sys.modules[loaded]


def keep_values(shell: Shell) -> None:
    """Let a shell keep what cells have shown, as `_` and `Out`."""
    hook = shell.displayhook
    hook.cache_size, hook.do_full_cache = CACHE, 1
    hook._ = hook.__ = hook.___ = ""
    shell.user_ns.update({"_": "", "__": "", "___": ""})


def become_kernel(shell: Shell) -> None:
    """Give a shell what a kernel's has: inputs and outputs by number, the backend of plots, the name of nbgrader's step."""
    shell.lenient = False
    keep_values(shell)
    shell.user_ns.update({"__doc__": DOC, "__loader__": None, "__package__": None})
    shell.user_ns["_dh"][:] = [os.getcwd()]
    os.environ.update(ENVIRONMENT)
    shell.register_magics(KernelMagics)
    shell.config.IPKernelApp.tqdm = ""  # by this and by the class's name libraries know a notebook
    surround(shell)
    shell.compile = XCachingCompiler()  # which gives cells names of files
    os.environ |= {"JPY_PARENT_PID": str(os.getppid()), "PYDEVD_USE_FRAME_EVAL": "NO"}
    shell.loop = asyncio.new_event_loop()
    asyncio.set_event_loop(shell.loop)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    builtins.input, getpass.getpass = _ask_nobody, _ask_nobody
    sys.argv = [*STARTED]
    os.environ.setdefault("MPLBACKEND", "module://matplotlib_inline.backend_inline")
    os.environ["NBGRADER_EXECUTION"] = "autograde"


def _ask_nobody(*prompt: Any, **options: Any) -> str:
    raise StdinNotImplementedError("raw_input was called, but this frontend does not support input requests.")


class Below:
    """The files below stdout and stderr: what programs and libraries write there, a kernel shows, too."""

    def __init__(self) -> None:
        self.files = {}
        for number, name in ((1, "stdout"), (2, "stderr")):
            self.files[name] = file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115, as long as the process
            fcntl.fcntl(file, fcntl.F_SETFL, os.O_APPEND)  # so that it can be emptied
            os.dup2(file.fileno(), number)

    def show(self, shell: Shell) -> None:
        """Let a shell show what has been written since it did that before: ahead of the value of a cell's last line."""
        for name, file in self.files.items():
            if content := os.pread(file.fileno(), ROOM, 0):
                os.ftruncate(file.fileno(), 0)
                shell.outputs.text(name, content.decode(errors="replace"), first=True)


class _Unseen(PNGFormatter):
    """Draws figures, since tests may ask for what only drawing finds out, and makes no pictures of them."""

    def __call__(self, obj: Any) -> Any:
        if (figure := sys.modules.get("matplotlib.figure")) and isinstance(obj, figure.Figure):
            with contextlib.suppress(Exception):
                obj.draw_without_rendering()
            return None
        return super().__call__(obj)


def make_no_pictures(shell: Shell) -> None:
    """Let a shell whose outputs nobody will see make no pictures of figures, which take most of a cell's time."""
    if shows := shell.display_formatter:
        shows.formatters["image/png"].__class__ = _Unseen


def run(shell: Shell, source: str, seconds: float | None) -> None:
    """Run a cell as a kernel does: with an event loop that runs already, and interrupted after so many seconds."""
    asked = builtins.input, getpass.getpass  # which a kernel sets anew for each cell
    with _interrupted(seconds) as late:
        try:
            _run_in_this_context(shell.loop, _execute(shell, source))
        except KeyboardInterrupt:  # between the cell and this
            shell.showtraceback()
    builtins.input, getpass.getpass = asked
    if late:
        said = (
            f"This took longer than {seconds:g} seconds and was stopped. Is there a loop that does not end?"
        )
        error = {"output_type": "error", "ename": TOO_LONG, "evalue": said}
        shell.outputs.add(error | {"traceback": [f"{TOO_LONG}: {said}"]}, len(said))


async def _execute(shell: Shell, source: str) -> None:
    transformed, failed = source, None
    try:
        transformed = shell.transform_cell(source)
    except Exception:  # noqa: BLE001, the shell shows it
        failed = sys.exc_info()
    if not shell.should_run_async(source, transformed_cell=transformed, preprocessing_exc_tuple=failed):
        shell.run(source)
        return
    ways: dict[str, Any] = {"transformed_cell": transformed, "preprocessing_exc_tuple": failed}
    result = await shell.run_cell_async(source, store_history=True, **ways)
    shell.events.trigger("post_execute")
    shell.events.trigger("post_run_cell", result)
    shell.end_of(result)


def _run_in_this_context(loop: asyncio.AbstractEventLoop, cell: Coroutine[Any, Any, None]) -> None:
    """Run a cell, and keep what context variables it sets, such as numpy's print options: a task has a context of its own."""
    context = contextvars.copy_context()
    try:
        loop.run_until_complete(loop.create_task(cell, context=context))
    finally:
        for variable, value in context.items():
            variable.set(value)


@contextlib.contextmanager
def _interrupted(seconds: float | None) -> Iterator[list[Any]]:
    """Interrupt this thread after so many seconds, as Ctrl-C does; give a list that is not empty then.

    By another thread, which Python does not list: a timer of the system's may be the cell's own.
    """
    late: list[float] = []
    if seconds is None:
        yield late
        return
    done = _thread.allocate_lock()
    done.acquire()
    cell = threading.get_ident()

    until = patient(seconds, lambda: times_of("self"))

    def watch() -> None:
        while (left := until() - time.monotonic()) > 0:
            if done.acquire(timeout=left):
                return
        late.append(seconds)
        signal.pthread_kill(cell, signal.SIGINT)

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    _thread.start_new_thread(watch, ())
    try:
        yield late
    finally:
        done.release()
        signal.signal(signal.SIGINT, before)
