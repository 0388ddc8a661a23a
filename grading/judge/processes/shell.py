"""An IPython shell without a kernel: runs cells, magics included, and keeps what they show."""

import asyncio
import base64
import contextlib
import io
import marshal
import os
import sys
from inspect import CO_COROUTINE
from types import CodeType
from typing import Any

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.error import UsageError
from IPython.core.interactiveshell import ExecutionResult, InteractiveShell
from traitlets import Type
from traitlets.config import Config

from grading.adapters.dask import undrawn
from grading.judge.wire import errors as wire_errors

ELSEWHERE = {
    "load_ext",
    "reload_ext",
    "conda",
    "mamba",
    "micromamba",
    "uv",
    "matplotlib",  # widget, qt
}  # what they need may be missing here
ROOM = 2_000_000  # characters of output that one cell may leave
MORE = 10  # errors and values that are kept besides, cut short
SHORT = 1000  # characters of these
CUT = "\n… the rest of this output was left out: it is too long\n"


class Outputs:
    """What the running cell has shown, as nbformat's outputs, up to a limit."""

    def __init__(self) -> None:
        self.kept: list[dict[str, Any]] = []
        self.take()

    def take(self) -> list[dict[str, Any]]:
        """Return what there is, and begin anew."""
        taken, self.kept, self.left, self.more = self.kept, [], ROOM, MORE
        self.outdated = False
        return taken

    def _begin(self) -> None:
        """Leave out what there is, if it was to be cleared when something else comes."""
        if self.outdated:
            self.take()

    def add(self, output: dict[str, Any], size: int) -> None:
        """Keep an output as long as there is room."""
        self._begin()
        if self.left > 0 and (self.left - size > 0 or output["output_type"] == "error"):
            self.kept.append(output)
        elif self.left > 0:
            self.kept.append({"output_type": "stream", "name": "stdout", "text": CUT})
        if self.left <= 0 or self.left - size <= 0:
            self._add_verdict(output)
        self.left -= size

    def _add_verdict(self, output: dict[str, Any]) -> None:
        """Keep, though there is no room, what marks are made of: that there was an error, or a short value."""
        if self.more > 0 and output not in self.kept[-1:]:
            if output["output_type"] == "error":
                self.more -= 1
                short = {part: output[part][:SHORT] for part in ("ename", "evalue")}
                self.kept.append({"output_type": "error", **short, "traceback": []})
            elif (
                output["output_type"] == "execute_result"
                and len(output["data"].get("text/plain", "")) < SHORT
            ):
                self.more -= 1
                self.kept.append(output | {"data": {"text/plain": output["data"].get("text/plain", "")}})

    def text(self, name: str, text: str, first: bool = False) -> None:
        """Keep printed text, together with what was printed before, or ahead of all."""
        if not text:  # no kernel sends it
            return
        self._begin()
        if self.left <= 0:
            if name == "stderr" and self.more > 0:  # it costs points in nbgrader
                self.more = 0
                place = 0 if first else len(self.kept)
                self.kept.insert(place, {"output_type": "stream", "name": name, "text": [text[:SHORT]]})
            return
        if len(text) > self.left:
            text = text[: self.left] + CUT
        self.left -= len(text)
        last = self.kept[-1] if self.kept else {}
        if first:
            self.kept.insert(0, {"output_type": "stream", "name": name, "text": [text]})
        elif last.get("name") == name:
            last["text"].append(text)
        else:
            self.kept.append({"output_type": "stream", "name": name, "text": [text]})


class Stream(io.TextIOBase):
    """Stands for stdout or stderr."""

    encoding, errors = "UTF-8", None

    def __init__(self, outputs: Outputs, name: str):
        self.outputs = outputs
        self.name = name
        self.process = os.getpid()

    def write(self, text: str) -> int:
        """Keep text."""
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if os.getpid() == self.process:
            self.outputs.text(self.name, text)
        else:  # one that a cell has started
            os.write(self.fileno(), text.encode(errors="replace"))
        return len(text)

    def writelines(self, lines: Any) -> None:
        """Keep several texts."""
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Do nothing: there is no buffer."""

    def writable(self) -> bool:
        """Tell that this can be written to."""
        return True

    def fileno(self) -> int:
        """Return the file below, which leads nowhere."""
        return 2 if self.name == "stderr" else 1

    def isatty(self) -> bool:
        """Tell that nobody types here."""
        return False


class _Hook(DisplayHook):
    """Keeps the value of a cell's last line."""

    shell: Any

    def start_displayhook(self) -> None:
        pass

    def write_output_prompt(self) -> None:
        pass

    def write_format_data(self, format_dict: dict[str, Any], md_dict: dict[str, Any] | None = None) -> None:
        output = {
            "output_type": "execute_result",
            "execution_count": None,
            "data": format_dict,
            "metadata": md_dict or {},
        }
        self.shell.outputs.add(output, _size(format_dict))

    def finish_displayhook(self) -> None:
        pass

    def log_output(self, format_dict: dict[str, Any]) -> None:
        pass


class _Publisher(DisplayPublisher):
    """Keeps what cells display."""

    shell: Any

    def publish(
        self, data: dict[str, Any], metadata: dict[str, Any] | None = None, *args: Any, **kwargs: Any
    ) -> None:
        output = {"output_type": "display_data", "data": data, "metadata": metadata or {}}
        self.shell.outputs.add(output, _size(data))

    def clear_output(self, wait: bool = False) -> None:
        if wait:
            self.shell.outputs.outdated = True
        else:
            self.shell.outputs.take()


def _size(data: dict[str, Any]) -> int:
    return sum(len(value) for value in data.values() if hasattr(value, "__len__"))


class Shell(InteractiveShell):
    """IPython's shell, which here has no thread, no history file and no terminal."""

    displayhook_class = Type(_Hook)
    display_pub_class = Type(_Publisher)
    loop: asyncio.AbstractEventLoop  # of one that is like a kernel's
    lenient = (
        True  # whether a magic that is not known here, but may be where the student works, costs the cell
    )

    def __init__(self, **kwargs: Any):
        self.outputs = Outputs()
        super().__init__(**kwargs)

    def init_user_ns(self) -> None:
        """Give the namespace what Python's own `__main__` has: multiprocessing looks for it."""
        super().init_user_ns()
        self.user_ns["__spec__"] = None

    def enable_gui(self, gui: Any = None) -> None:
        """Do nothing: there is no window."""

    def _showtraceback(self, etype: type, evalue: Any, stb: list[str]) -> None:
        output = {
            "output_type": "error",
            "ename": str(etype.__name__),
            "evalue": str(evalue),
            "traceback": list(stb),
        }
        self.outputs.add(output, sum(map(len, stb)))

    def ask_exit(self) -> None:
        """End the cell: in a notebook `exit` ends the kernel, and no other cell runs."""
        raise UsageError("exit ends the program in which a notebook runs: leave it out")

    def run_cell_magic(self, magic_name: str, line: str, cell: str) -> Any:
        """Run what stands below a magic; alone where the magic is not known here, as of an extension (`%%px`)."""
        if not self.lenient or self.find_cell_magic(magic_name) is not None:
            return super().run_cell_magic(magic_name, line, cell)
        self._tell(f"%%{magic_name}")
        return self.run_cell(cell)

    def run_line_magic(self, magic_name: str, line: str, _stack_depth: int = 1) -> Any:
        """Run a magic; nothing where it is not known here, or an extension, or a program of its own, is not there."""
        if not self.lenient:
            return super().run_line_magic(magic_name, line, _stack_depth + 1)
        if self.find_line_magic(magic_name) is None:
            return self._tell(f"%{magic_name}")
        try:
            return super().run_line_magic(magic_name, line, _stack_depth + 1)
        except Exception:
            if magic_name not in ELSEWHERE:
                raise
            return self._tell(f"%{magic_name} {line}")

    def _tell(self, magic: str) -> None:
        print(f"{magic} is not known here, and was left out.", file=sys.stderr)

    def show_usage_error(self, exc: Any) -> None:
        """Show the misuse of a magic, which ends a cell, as what it is: an error."""
        self._showtraceback(type(exc), exc, [f"UsageError: {exc}"])

    def capture(self) -> None:
        """Let prints go to the outputs from now on."""
        sys.stdout, sys.stderr = Stream(self.outputs, "stdout"), Stream(self.outputs, "stderr")

    def run(self, source: str, quiet: bool = False) -> None:
        """Run a cell. A quiet one shows nothing, so Dask's pictures are not drawn."""
        with undrawn() if quiet else contextlib.nullcontext():
            self.end_of(self.run_cell(source, store_history=not quiet, silent=quiet))

    def end_of(self, result: ExecutionResult) -> None:
        """Show the error that a cell has ended with, if that could not be shown or was hidden: it costs points all the same."""
        if (error := result.error_before_exec or result.error_in_exec) is None:
            return
        name = type(error).__name__
        if not any(output.get("ename") == name for output in self.outputs.kept):
            said = wire_errors.said(error)
            shown = {"output_type": "error", "ename": name, "evalue": said, "traceback": [f"{name}: {said}"]}
            self.outputs.add(shown, len(said))

    def run_plain(self, code: str) -> None:
        """Run a compiled cell, which shows nothing but an error: without IPython's steps it takes no time."""
        try:
            execute(code, self.user_ns)
        except BaseException:  # noqa: BLE001, also what a cell exits with
            self.showtraceback()


def execute(code: str, space: dict[str, Any]) -> Any:
    """Run a cell that `cells.compiled` has compiled; return the value of its last line, if that has one."""
    body, value = marshal.loads(base64.b64decode(code))
    _finished(body, space)
    return _finished(value, space) if value else None


def _finished(code: CodeType, space: dict[str, Any]) -> Any:
    found = eval(code, space)
    if code.co_flags & CO_COROUTINE:
        return asyncio.get_event_loop().run_until_complete(found)
    return found


def make_shell() -> Shell:
    """Return the one shell of this process; its namespace is `__main__`."""
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "NoColor"
    config.InteractiveShell.xmode = "Plain"
    config.InteractiveShell.cache_size = 0
    return Shell.instance(config=config)
