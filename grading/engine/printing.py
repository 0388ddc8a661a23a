"""Pages of notebooks, printed in jails: graded notebooks go in, and come back as HTML."""

import atexit
import contextlib
import functools
import os
import pickle
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from grading import sandbox
from grading.judge.processes.fork_server import ForkServer, Gone
from grading.judge.processes.jails import Jails
from grading.judge.processes.printer import Press
from grading.judge.wire import answers, messages
from grading.judge.wire.bridge import Broken
from grading.nbgrader_hooks.preprocessors import ShowMarkScheme

MEMORY = 2**30  # bytes that printing may take
SECONDS = 20  # of processor time
PATIENCE = 120.0  # seconds; others may be busy
HELD = "This page could not be made as usual: it takes more time or memory than a page may take."
FAILED = "This page could not be made as usual."


Printed = TypeVar("Printed", bound=answers.Answer)


class CannotPrepare(Exception):
    """Why a jail cannot print with some settings: there they find less than here."""


class Unprintable(Exception):
    """Why no page could be made of a notebook."""


class Answer(NamedTuple):
    """An answer as HTML, also without its student's own names; `key` is the same for like ones, "" for an empty one."""

    html: str
    nameless: str
    key: str


class Desk(Jails):
    """Prints. Use it in a `with`, also in several threads."""

    kind = "desk"

    def __init__(self, unsafe: bool = False):
        super().__init__(unsafe)
        self.presses: dict[str, bytes] = {}

    def _start(self) -> ForkServer:
        parent = super()._start()
        for content in self.presses.values():
            parent.prepare("printer", content)
        return parent

    def prepare(self, name: str, press: Press) -> None:
        """Let pages be printed with these settings, by this name.

        Raises CannotPrepare where that does not work.
        """
        try:
            content = pickle.dumps((name, press))
        except Exception as error:  # noqa: BLE001, a course's settings may hold anything
            raise CannotPrepare(str(error)) from None
        with self.turn:
            if self.presses.get(name) == content:
                return
            try:
                reason = self.server.prepare("printer", content)
            except Gone:
                self.server.close()
                self.server = self._start()
                reason = self.server.prepare("printer", content)
            if reason:
                raise CannotPrepare(reason)
            self.presses[name] = content

    def page(self, name: str, notebook: bytes, resources: dict[str, Any]) -> str:
        """Return a page of a notebook. Where it cannot be made, it is a simpler one, which says so.

        Raises Unprintable where that cannot be made, either.
        """
        question = messages.PrintPage(name, len(notebook), None, resources)
        return self._printed(question, notebook, answers.Page).html

    def answers(
        self, name: str, notebook: bytes, wanted: Iterable[str], hide: Iterable[str]
    ) -> dict[str, Answer]:
        """Return those of the wanted answers that are in a notebook; `hide` are its student's own names.

        Raises Unprintable where they cannot be made, not even simpler ones.
        """
        question = messages.PrintAnswers(name, len(notebook), None, list(wanted), list(hide))
        found = self._printed(question, notebook, answers.PrintedAnswers).answers
        return {
            grade_id: Answer(shown, hidden or shown, key)
            for grade_id, (shown, hidden, key) in found.items()
            if grade_id in question.answers
        }

    def _printed(self, question: messages.Print, notebook: bytes, kind: type[Printed]) -> Printed:
        why, reason = None, ""
        for _ in range(3):
            asked = replace(question, plainly=why)
            try:
                with self.jail("printer", MEMORY, SECONDS) as bridge:
                    told = bridge.ask(asked.to_plain(), time.monotonic() + PATIENCE, notebook)
                made = answers.read(told, (kind, answers.Unprintable))
            except Broken as error:
                reason, why = str(error), HELD
            except messages.Malformed as error:
                reason = str(error)
            except Gone as error:  # it is started again
                reason = str(error)
                continue
            else:
                if isinstance(made, kind):
                    return made
                assert isinstance(made, answers.Unprintable)
                reason = made.reason
            if asked.plainly:
                break
            why = why or FAILED
        raise Unprintable(f"no page can be made of it: {reason}")


@functools.cache
def _standing() -> Desk:
    # No code of a student's runs there: where there is no sandbox, a process of its own with limits has to do.
    desk = Desk(unsafe=sandbox.probe() is not None).__enter__()
    atexit.register(desk.__exit__)
    return desk


def standing_desk() -> Desk:
    """Return this process's desk. It is opened when first asked for, and closed when the process ends.

    Raises CannotPrepare on Windows, which cannot fork.
    """
    if not hasattr(os, "fork"):
        raise CannotPrepare("processes cannot be forked here")
    with _opening:
        return _standing()


_opening = threading.Lock()


def metadata_of(path: Path) -> dict[str, str]:
    """Return what nbconvert tells a page about the file of its notebook."""
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    with contextlib.suppress(ValueError):  # not on Windows
        return {"name": path.stem, "path": str(path.parent), "modified_date": changed.strftime("%B %-d, %Y")}
    return {"name": path.stem, "path": str(path.parent), "modified_date": changed.strftime("%B %d, %Y")}


class JailedExporter:
    """Stands in for the exporter of formgrader: a graded notebook is printed in a jail.

    `plain` is the exporter itself, for settings that cannot be used there.
    """

    def __init__(self, kind: type, config: Any):
        self.plain: Callable[..., Any] | None = None
        try:
            self.desk = standing_desk()
            self.desk.prepare("formgrader", Press(kind, config, [ShowMarkScheme], False, []))
        except CannotPrepare:
            plain = kind(config=config)
            plain.register_preprocessor(ShowMarkScheme, enabled=True)
            self.plain = plain.from_filename

    def from_filename(
        self, filename: str | os.PathLike[str], resources: dict[str, Any]
    ) -> tuple[str, dict[str, Any]]:
        """Return a notebook as a page, and nothing else."""
        if self.plain:
            made: tuple[str, dict[str, Any]] = self.plain(filename, resources=resources)
            return made
        path = Path(filename)
        about = {**resources, "metadata": metadata_of(path)}
        return self.desk.page("formgrader", path.read_bytes(), about), {}
