"""The objects that cells find around them in a kernel: its shell, the kernel itself and its program, which have no sockets here."""

import sys
from collections.abc import Callable
from functools import cached_property
from typing import Any

import comm
from ipykernel.ipkernel import IPythonKernel
from ipykernel.kernelapp import IPKernelApp
from ipykernel.zmqshell import ZMQInteractiveShell
from IPython.core.autocall import ZMQExitAutocall
from jupyter_client.session import Session

from grading.judge.processes.shell import Shell, Stream


class Kernel(IPythonKernel):
    """A kernel without sockets, which a shell runs in. It is asked for what it is and has, and gets no messages."""

    debugger_class: Any = None  # which would be imported

    def __init__(self, shell: Shell):
        self.shell = shell
        self.session = Session()
        self.message = self.session.msg("execute_request", {"code": "", "silent": False})
        self.message["buffers"] = []
        self.comm_manager = comm.get_comm_manager()  # what widgets are made known to

    def get_parent(self, channel: str | None = None) -> dict[str, Any]:
        """Return the message that the running cell came with."""
        return self.message


class _Program(IPKernelApp):
    kernel = property(lambda self: self.shell.kernel)


def _parent(shell: Any) -> dict[str, Any]:
    found: dict[str, Any] = shell.kernel.get_parent()
    return found


def _made_when_asked(make: Callable[[Any], Any]) -> cached_property[Any]:
    found = cached_property(make)
    found.__set_name__(ZMQInteractiveShell, "kernel")
    return found


# By its class and that one's name libraries know a notebook. Shell comes first: what it does, it does here, too.
_Shell: Any = type(
    "ZMQInteractiveShell",
    (Shell, ZMQInteractiveShell),
    {
        "__module__": "ipykernel.zmqshell",
        "kernel": _made_when_asked(Kernel),
        "parent_header": property(_parent),
        "get_parent": _parent,
    },
)

_Stream: Any = type("OutStream", (Stream,), {"__module__": "ipykernel.iostream"})


def surround(shell: Shell) -> None:
    """Let a shell be one of a kernel's, with all that is around it."""
    shell.__class__ = _Shell
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, Stream):
            stream.__class__ = _Stream
    program = _Program.__new__(_Program)
    program.shell = shell
    for kind in IPKernelApp._walk_mro():
        setattr(kind, "_instance", program)  # noqa: B010, of traitlets' own
    for name in ("exit", "quit"):
        shell.user_ns[name] = ZMQExitAutocall(shell)
