"""A vocabulary of checks for what reads and writes files: its calls find files of the check's own in a new folder."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Self

from course import backend
from course.beside import run_beside
from course.calls import Calls
from course.cards import CheckFailed
from course.checks import Check
from course.files import read_files, write_files
from course.values import matches, shown
from tasklens.function import name_of

UNREADABLE = "Is the file whole, and closed? `with` closes what it has opened at its end."


def check_in_folder(
    function: Callable[..., Any],
    *inputs: tuple[Any, ...],
    new_folder: Callable[..., Any],
    beside: Callable[..., Any] | None = None,
    hint: str = "",
    said: str = "",
) -> InFolder:
    """Begin a check of a function with these inputs, whose calls find their files in a new folder: the same files, the same folder.

    Parameters
    ----------
    function
        An answer.
    inputs
        One for each call: a tuple of the files in the folder, name → text, and of the arguments. A `Path` among these is the
        name of a file there, and the function gets its whole path, as text.
    new_folder
        A function of a cell of the course that makes a folder with such files, and returns its path.
    beside
        A function of the course that calls the answer, its first argument, where that is, and returns what came of it.
    hint
        Where to look, for all words that do not say it themselves.
    said
        How to say a call, as a format of the arguments behind the files, where it is not the answer's own name with these.

    Examples
    --------
    >>> from tempfile import mkdtemp
    >>> def new_folder(files):
    ...     folder = mkdtemp()
    ...     for name, text in files.items():
    ...         _ = Path(folder, name).write_text(text)
    ...     return folder
    >>> def read(path):
    ...     return Path(path).read_text()
    >>> def shout(source, target):
    ...     _ = Path(target).write_text(Path(source).read_text().upper())
    ...     return target
    >>> checked = check_in_folder(shout, ({"a.txt": "Hi"}, Path("a.txt"), Path("b.txt")), new_folder=new_folder)
    >>> _ = checked.returns(lambda files, source, target: target).holds("HI", read)
    right: 1 value, such as shout('a.txt', 'b.txt') → 'b.txt'
    right: the file after shout('a.txt', 'b.txt')
    """
    name = name_of(function)
    called_so = partial(run_beside, beside, function) if beside else function
    return InFolder(called_so, list(inputs), name, new_folder, hint, said)


class InFolder(Check):
    """Calls of one function, of which each word below says something: what it returns, and which files it leaves."""

    def __init__(
        self,
        function: Callable[..., Any],
        inputs: list[tuple[Any, ...]],
        name: str,
        new_folder: Callable[..., Any],
        hint: str,
        said: str,
    ):
        self.folders: list[str] = []  # of each call that was made
        self.files: dict[str, Any] = {}  # of the last
        self.folder = ""

        def in_folder(files: dict[str, Any], *args: Any) -> Any:
            if not self.folders or files != self.files:
                self.files, self.folder = files, write_files(new_folder, files)
            folder = self.folder
            self.folders.append(folder)
            value = function(*[f"{folder}/{arg}" if isinstance(arg, Path) else arg for arg in args])
            there = isinstance(value, (str, Path)) and Path(folder) in Path(value).parents
            return Path(value).relative_to(folder) if there else value

        super().__init__(in_folder, inputs, name, hint, said)
        self.calls_made = _Calls(in_folder, name, inputs, said)
        self.calls_made.watches = False  # a function that writes files has to be the course's

    def holds(
        self,
        expected: Any,
        read: Callable[..., Any],
        hint: str = "",
        unlike: Callable[..., Any] | None = None,
    ) -> Self:
        """Expect this of the file that the last path names, as `read`, a function of the course, gives it.

        `unlike` is as for `returns`; in a second line it may say where to look.
        """
        names = [next(arg for arg in reversed(args) if isinstance(arg, Path)) for args in self.inputs]
        self._read(expected, read, [f"/{name}" for name in names], hint, unlike)
        return self.right(f"{'no file' if expected is None else 'the file'} after {self._such()}")

    def leaves(self, expected: Any, read: Callable[..., Any], hint: str = "") -> Self:
        """Expect this of the folder afterwards, as `read`, a function of the course, gives it."""
        self._read(expected, read, [""] * len(self.inputs), hint, None)
        return self.right(f"the folder after {self._such()}")

    def message_of(self, error: Exception) -> str:
        """Return what an error says, without the folder."""
        return str(error).replace(f"{self.folder}/", "").replace(self.folder, "")

    def _read(
        self,
        expected: Any,
        read: Callable[..., Any],
        paths: list[str],
        hint: str,
        unlike: Callable[..., Any] | None,
    ) -> None:
        wanted = self._expected(expected)
        # A word before may have made the calls, also one that expects errors.
        calls = self.calls_made.in_turn() if not self.folders or self.calls_made.made else self.inputs
        for number, (_, path, value) in enumerate(zip(calls, paths, wanted, strict=True)):
            args = self.inputs[number]
            found = self._found(read, number, path)
            wrong = unlike(found, value) if unlike else "" if matches(found, value) else shown(found)
            if wrong:
                place, call = self._place(args, path), self.calls_made.text(args)
                wrong, _, look = wrong.partition("\n") if unlike else (wrong, "", "")
                rows = {"seen": wrong} if unlike else {"expected": shown(value)}
                said = (
                    f"After {call}, {place} is not as expected."
                    if unlike
                    else f"{call} leaves {wrong} in {place}."
                )
                raise CheckFailed(said, **rows, look=look or hint or self.hint)

    def _found(self, read: Callable[..., Any], number: int, path: str) -> Any:
        """Return what is read after a call."""
        try:
            return read_files(read, self.folders[number] + path)
        except Exception as error:  # whatever a reader says of what is no whole file
            if isinstance(error, backend.used().final):
                raise
            args = self.inputs[number]
            said = f"After {self.calls_made.text(args)}, {self._place(args, path)} cannot be read."
            # Before the last line HDF5 says which of its own it went through.
            last = str(error).strip().rpartition("\n")[2]
            last = re.sub(rf"[^\s'\"]*/(?={re.escape(path[1:])}\b)", "", last)
            raise CheckFailed(said, seen=f"{type(error).__name__}: {last}", look=UNREADABLE) from None

    @staticmethod
    def _place(args: tuple[Any, ...], path: str) -> str:
        return path[1:] if path else f"the folder, which held {shown(args[0])}"


class _Calls(Calls):
    def text(self, args: tuple[Any, ...]) -> str:
        """Return a call without the files that it finds."""
        return super().text(args[1:])
