"""Files in checks: a check never opens one itself, so that it can also be judged where the files are not."""

from collections.abc import Callable
from typing import Any

from course import backend


def write_files(function: Callable[..., Any], *args: Any) -> Any:
    """Call a function that writes files, where answers will look for them, and return what it returns.

    In a notebook this is a plain call. When a notebook is judged, the function runs in the student's process, whose
    folder no check can reach. It has to be a function of the course.

    Parameters
    ----------
    function
        A function that a cell of the course defines. It writes below the working directory and returns plain values,
        such as the paths, relative to that directory, as text.
    args
        Plain values.
    """
    return backend.used().write_files(function, *args)


def read_files(function: Callable[..., Any], *args: Any) -> Any:
    """Call a function that reads files which an answer has written, and return what it returns.

    In a notebook this is a plain call. When a notebook is judged, every file or folder of the student's that an
    argument names is copied to the evaluator, a process that has not run the student's code, and the function runs
    there, on the copies.

    Parameters
    ----------
    function
        A function that a cell of the course defines. It finds all files through its arguments.
    args
        Plain values; paths as text or `Path`, also inside lists and dictionaries.
    """
    return backend.used().read_files(function, *args)
