"""A class: one folder that holds everything about it, in the places where nbgrader looks."""

import contextlib
import copy
import glob
import logging
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from nbgrader import api, dbutil
from nbgrader.api import Gradebook
from nbgrader.auth import Authenticator
from nbgrader.coursedir import CourseDirectory
from nbgrader.exchange.abc import Exchange
from sqlalchemy.engine import make_url
from traitlets.config import Config, LoggingConfigurable

from grading.classroom import layout
from grading.lessons import scripts as lessons
from grading.terminal import LogFormatter, one_line, say


class ClassError(Exception):
    """What is wrong, said to the instructor who can mend it."""


class Busy(ClassError):
    """Another command is at work on the class."""


def _newest_schema() -> str:
    """Return what nbgrader writes into a new gradebook as its version, which it asks another process for: that takes seconds."""
    from alembic.script import ScriptDirectory  # only a new gradebook needs it

    head = ScriptDirectory(dbutil.ALEMBIC_DIR).get_current_head()
    assert head, "nbgrader's tables have a version"
    return head


api.get_alembic_version = _newest_schema


class _Memory(logging.Handler):
    """Keep what nbgrader complains about: its exceptions do not say what went wrong."""

    def __init__(self, messages: list[str]):
        super().__init__(logging.WARNING)
        self.messages = messages

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


class Classroom:
    """The folder of a class, by default `class/` beside the code, else what CLASS_DIR says.

    `config` are nbgrader's settings, and `coursedir` is its place where that is known already; a `foreign` one is any
    nbgrader course, which is graded as nbgrader does it.
    """

    def __init__(
        self, config: Config | None = None, coursedir: CourseDirectory | None = None, foreign: bool = False
    ) -> None:
        self.foreign = foreign
        self.config = config or lessons.load_config()
        self.coursedir = coursedir or CourseDirectory(config=self.config)
        self.root = Path(self.coursedir.root)
        self.course_id = self.coursedir.course_id
        self.exchange = Path(self.config.Exchange.get("root", ""))
        url = make_url(self.coursedir.db_url)
        # The gradebook's file; None where it is on a server.
        self.database = Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None
        self.complaints: list[str] = []  # nbgrader's, in the present command
        shared = self.config.CourseDirectory.get("groupshared") or (foreign and self._belongs_to_a_group())
        self.mask = 0o007 if shared else 0o077

    def beside(self, root: Path) -> "Classroom":
        """Return a class like this one in another folder, to try something out."""
        return self.like(root=str(root), db_url=f"sqlite:///{root / layout.GRADEBOOK}")

    def like(self, **places: str) -> "Classroom":
        """Return a class like this one, with other settings of nbgrader's `CourseDirectory`."""
        config = copy.deepcopy(self.config)
        config.CourseDirectory.update(**places)
        return Classroom(config, foreign=self.foreign)

    def make(self) -> None:
        """Make the folder where it is missing. Others on the machine may pass through to the exchange, no more."""
        if not self.root.exists():
            self.root.mkdir(parents=True)
            self.root.chmod(0o711)

    def _belongs_to_a_group(self) -> bool:
        """Return whether a group may write into the folder, as instructors do who share a course."""
        try:
            return bool(self.root.stat().st_mode & stat.S_IWGRP)
        except OSError:
            return False

    def check(self) -> None:
        """Raise ClassError where there is no class."""
        if self.foreign and not self.assignments():
            raise ClassError(
                f"{self.root} is no nbgrader course: there is no folder {self.folder('source', 'ASSIGNMENT')}; "
                "--course names the folder where you run nbgrader"
            )
        if not self.root.is_dir():
            raise ClassError(
                f"there is no class in {shown(self.root)}; `release` makes one (CLASS_DIR names another)"
            )

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Work on the class alone, write files that only their owner can read, keep nbgrader's words in a log.

        Files of another course stay as readable as they are.

        Raises ClassError where there is no class, Busy where another command is at work on it.
        """
        self.check()
        mask = os.umask(self.mask)
        self.complaints.clear()
        try:
            with FileLock(self.root / layout.LOCK, timeout=0), self.listening():
                for left in self.root.glob(f"{layout.SCRATCH}*"):  # by a command that was killed
                    remove_folder(left)
                if not self.foreign:
                    self._close_files()
                self.keep_apart()
                yield
        except Timeout:
            raise Busy(f"another command is at work on {shown(self.root)}; wait for it to end") from None
        finally:
            os.umask(mask)

    def _close_files(self) -> None:
        """Let nobody else read what a person has put into the folder, as the class list: its name can be guessed."""
        for path in self.root.iterdir():
            mode = path.lstat().st_mode
            if stat.S_ISREG(mode) and mode & self.mask:
                try:
                    path.chmod(stat.S_IMODE(mode) & ~self.mask)
                except PermissionError:  # it is another instructor's, or root's
                    if mode & stat.S_IROTH:
                        say(f"{shown(path)} belongs to another user, and everybody can read it", aside=True)

    def keep_apart(self) -> None:
        """Let nobody rename what is another's in the exchange: everybody may write there, as nbgrader leaves it."""
        if self.foreign or not self.config.Exchange.get("root"):
            return
        with contextlib.suppress(OSError):  # there is none yet, or it is another's
            mode = stat.S_IMODE(self.exchange.stat().st_mode)
            if mode & stat.S_IWOTH and not mode & stat.S_ISVTX:
                self.exchange.chmod(mode | stat.S_ISVTX)

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Keep nbgrader's warnings off the screen: in a log, and at hand for the message that a person gets."""
        # Its gradebook has the second.
        loggers = [logging.getLogger(name) for name in ("traitlets", "tornado.application")]
        before = [(logger.handlers, logger.propagate) for logger in loggers]
        log = logging.FileHandler(self.root / layout.LOG, delay=True, encoding="utf-8")
        log.setFormatter(LogFormatter("%(asctime)s %(levelname)s %(message)s"))
        for logger in loggers:
            logger.handlers, logger.propagate = [log, _Memory(self.complaints)], False
        try:
            yield
        finally:
            for logger, (handlers, propagate) in zip(loggers, before, strict=True):
                logger.handlers, logger.propagate = handlers, propagate
            log.close()

    @contextlib.contextmanager
    def gradebook(self) -> Iterator[Gradebook]:
        """Open nbgrader's gradebook."""
        with Gradebook(self.coursedir.db_url, self.course_id) as gradebook:
            yield gradebook

    @contextlib.contextmanager
    def scratch(self) -> Iterator[Path]:
        """Give a folder that is gone afterwards, on the disk where the class is."""
        with tempfile.TemporaryDirectory(prefix=layout.SCRATCH, dir=self.root) as folder:
            yield Path(folder)

    def step(self, kind: type[LoggingConfigurable], assignment: str, **settings: str) -> Any:
        """Return one of nbgrader's converters or exchange steps, set up for an assignment of this class.

        `settings` go to its CourseDirectory: student_id, or folders other than the class's.
        """
        config = copy.deepcopy(self.config)
        config.CourseDirectory.update(
            {
                "root": str(self.root),
                "db_url": self.coursedir.db_url,
                "assignment_id": assignment,
                **settings,
            }
        )
        options = {"coursedir": CourseDirectory(config=config), "config": config}
        if issubclass(kind, Exchange):
            options["authenticator"] = Authenticator(config=config)
        return kind(**options)

    def folder(self, step: str, assignment: str, student: str = ".") -> Path:
        """Return where a step's files are: nbgrader's source, release, submitted, autograded, feedback; our records."""
        kind = getattr(self.coursedir, f"{step}_directory", step)
        return Path(self.coursedir.format_path(kind, student, assignment))

    def assignments(self) -> list[str]:
        """Return the assignments that this class was given."""
        return sorted(path.name for path in self.folder("source", "*").parent.glob("[!.]*") if path.is_dir())

    def students(self, assignment: str, step: str = "submitted") -> list[str]:
        """Return who has handed an assignment in, as collected, or has a folder of another step."""
        named = self.coursedir.format_path(
            re.escape(getattr(self.coursedir, f"{step}_directory")),
            "(?P<student>[^/]+)",
            re.escape(assignment),
            escape=True,
        )
        paths = glob.glob(str(self.folder(step, glob.escape(assignment), "*")))
        found = (re.fullmatch(named, path) for path in paths if os.path.isdir(path))
        return sorted(match["student"] for match in found if match)

    def check_names(self, assignment: str | None, student: str | None = None) -> tuple[str, list[str]]:
        """Return an assignment of this class and those of its students that are meant: one, or all.

        Raises ClassError, which lists the known names, for an unknown one.
        """
        known = self.assignments()
        if not known:
            raise ClassError(f"{shown(self.root)} has no assignment yet: `release` gives it one")
        assignment = check_name("assignment", assignment, known)
        students = self.students(assignment)
        if student is None:
            return assignment, students
        return assignment, [check_name("student", student, students, f"who handed in {assignment}")]


def check_name(kind: str, name: str | None, known: list[str], which: str = "") -> str:
    """Return a name if it is known.

    Raises ClassError, which lists the known names, for a missing or unknown one.
    """
    if name in known:
        return name
    problem = f"no {kind} {name!r};" if name else f"which {kind}?"
    names = ", ".join(map(one_line, known))
    raise ClassError(f"{problem} {kind}s{f' {which}' if which else ''}: {names or 'none yet'}")


def replace_folder(fresh: Path, target: Path) -> None:
    """Put a folder in another's place; an interruption leaves the one or the other, not a mixture."""
    if os.path.exists(target):
        with tempfile.TemporaryDirectory(prefix=layout.SCRATCH, dir=fresh.parent) as old:
            target.rename(Path(old, "old"))
            fresh.rename(target)
            make_writable(Path(old))
        return
    try:
        os.rename(fresh, target)
    except FileNotFoundError:
        target.parent.mkdir(parents=True, exist_ok=True)
        os.rename(fresh, target)


def remove_folder(folder: Path) -> None:
    """Remove a folder, also where nbgrader has made it read-only."""
    make_writable(folder)
    shutil.rmtree(folder)


def make_writable(folder: Path) -> None:
    """Let the owner read and change what is in a folder."""
    folder.chmod(folder.stat().st_mode | 0o700)
    for path in folder.iterdir():
        if path.is_symlink():
            continue
        if path.is_dir():
            make_writable(path)
        else:
            path.chmod(path.stat().st_mode | 0o600)


def shown(path: Path) -> Path:
    """Return a path as a person would write it here."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
