"""The evaluator: a process that runs the course's cells and then computes what students' graphs ask for.

It holds neither tests nor students' code. Of libraries it runs what is listed, whatever it is asked.
"""

import socket
from typing import Any

from grading.judge.lens import Function
from grading.judge.processes import allow_list
from grading.judge.processes.shell import Shell
from grading.judge.processes.student import Host, serve


class Evaluator(Host):
    """Serves the graphs of one notebook over one bridge."""

    def bind(self, described: Function, is_value: bool = True) -> Any:
        """Return the function that the judge means.

        Raises TypeError where it is a library's and not listed.
        """
        if described.kind == "method":
            return allow_list.Method(described.name)
        if described.kind == "library":
            if (function := allow_list.found(described)) is None:
                raise TypeError(f"{described.module}.{described.qualname} does not run here.")
            return function
        return super().bind(described, is_value)


def main(end: socket.socket, shell: Shell) -> None:
    """Serve a bridge until its other end closes."""
    serve(Evaluator(end, shell))
