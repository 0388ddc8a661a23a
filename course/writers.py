"""What a function that replaces a file is given to write with, and what is seen of it: for `check_in_folder`, as `beside`.

Such a function gets a writer and a path, ``write_whole(write, target)``. All run where the answers are.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from course.troubles import error_named

PATH, MEANWHILE, AFTERWARDS = "the path that write gets", "the old files meanwhile", "the target afterwards"
TRIED = "calls of write in two tries, of which the second fails"
BESIDE, WRITTEN = "another one in the folder of the target", "the file that was written"
NOT_CALLED = "write was not called"
FAILS = "write_whole(write, {0}), where write raises {1},"
VANISHES = "write_whole(write, {0}), whose new file vanishes before it is put in place,"
KEEP = "Remove and rename nothing that was there before: os.replace alone puts the new file in the place of the old one."
LET_PASS = "Let the error of write pass as it is, with a bare raise. Where write has not written anything yet, nothing is there to be removed."
HINTS = {
    PATH: "Call write with a path beside the target, such as f'{target}.part': from another disk, to replace is not one step.",
    MEANWHILE: "Do not remove or write the old target before the new file is complete.",
    AFTERWARDS: "Once write is done, give this very file its place in one step: os.replace(beside, target). A copy is half there for a while.",
}

Writer = Callable[[str], Any]
WriteWhole = Callable[[Writer, str], Any]


def write_new(path: str) -> None:
    """Write a word, behind what is there."""
    with open(path, "a", encoding="utf-8") as file:
        file.write("new")


def times_written(write_whole: WriteWhole, target: str) -> dict[str, int]:
    """Return how often a writer is called in two tries, of which the second fails."""
    calls: list[str] = []

    def write(path: str) -> None:
        calls.append(path)
        write_new(path)

    def fail(path: str) -> None:
        calls.append(path)
        raise ValueError("the second fails")

    write_whole(write, target)
    apart = Path(target).parent / "apart"  # what the second try leaves there is another check's
    apart.mkdir(exist_ok=True)
    with suppress(Exception):
        write_whole(fail, str(apart / Path(target).name))
    return {TRIED: len(calls)}


def error_let_out(write_whole: WriteWhole, target: str, kind: str, half: bool) -> str:
    """Let a writer raise an error, with half a file or without; return which comes out, or from which that was made."""
    message = "the disk is full"

    def write(path: str) -> None:
        if half:
            Path(path).write_text("half", encoding="utf-8")
        raise error_named(kind)(message)

    try:
        write_whole(write, target)
    except NotImplementedError:
        raise  # it is not written yet
    except Exception as error:  # noqa: BLE001, whatever it is
        kinds = [type(e).__name__ for e in (error, error.__cause__) if e]
        return kind if kind in kinds and message in str(error) else f"{kinds[0]}: {error}"
    return "no error"


def taken_away(write_whole: WriteWhole, target: str) -> None:
    """Let a writer's file vanish before the function goes on, as where another program tidies up."""

    def write(path: str) -> None:
        write_new(path)
        os.remove(path)

    with suppress(Exception):
        write_whole(write, target)


def while_written(write_whole: WriteWhole, target: str) -> dict[str, Any]:
    """Return what a writer sees: where it is to write, what is there meanwhile, and if its file is the target afterwards."""
    aim = Path(target).resolve()
    before = sorted(path for path in aim.parent.iterdir() if path.is_file())
    seen: dict[str, Any] = {PATH: NOT_CALLED, MEANWHILE: NOT_CALLED}

    def write(path: str) -> None:
        given = Path(path).resolve()
        seen[MEANWHILE] = {old.name: _text(old) for old in before if old.exists()}
        inside = BESIDE if aim.parent in given.parents else f"{given}, in another folder"
        seen[PATH] = "the target itself" if given == aim else inside
        given.write_text("written", encoding="utf-8")
        seen["number"] = os.stat(given).st_ino  # it stays when the file gets another name; a copy has another

    write_whole(write, target)
    if not aim.exists():
        return {**seen, AFTERWARDS: "not there"}
    if _text(aim) != "written":
        return {**seen, AFTERWARDS: f"a file that holds {_text(aim)!r}"}
    return {
        **seen,
        AFTERWARDS: WRITTEN if os.stat(aim).st_ino == seen["number"] else "a copy of what was written",
    }


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")
