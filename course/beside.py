"""Calls beside an answer: a check that needs what lives in the answer's process, such as a connection, asks there."""

from collections.abc import Callable
from typing import Any

from course import backend


def run_beside(function: Callable[..., Any], *args: Any) -> Any:
    """Call a function of the course in the process in which the answers are, and return what it returns.

    In a notebook this is a plain call. When a notebook is judged, the function runs in the student's process, and what
    it returns is that process's word. It has to be a function of the course.

    Parameters
    ----------
    function
        A function of a cell of the course, or of the package `course`.
    args
        Plain values, and functions: of the course, of libraries, and answers.
    """
    return backend.used().run_beside(function, *args)
