"""The evaluator: a process that runs the course's cells and then computes what students' graphs ask for.

It holds neither tests nor students' code. Of libraries it runs what is listed, whatever it is asked.
"""

import socket
from typing import Any

from grading.judge import library
from grading.judge.host import Host, serve
from grading.judge.shell import Shell
from tasklens import Function


class Evaluator(Host):
    """Serves the graphs of one notebook over one bridge."""

    def bind(self, described: Function, is_value: bool = True) -> Any:
        """Return the function that the judge means.

        Raises TypeError where it is a library's and not listed.
        """
        if described.kind == "method":
            return library.Method(described.name)
        if described.kind == "library":
            if (function := library.found(described)) is None:
                raise TypeError(f"{described.module}.{described.qualname} does not run here.")
            return function
        return super().bind(described, is_value)


def main(end: socket.socket, shell: Shell) -> None:
    """Serve a bridge until its other end closes."""
    serve(Evaluator(end, shell))
