"""Feedback: a page for each submission, made when marks or comments have changed, and handed out."""

import contextlib
import hashlib
import json
import os
import pickle
import re
import signal
import sys
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from signal import SIG_IGN, SIGINT
from typing import NamedTuple

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.converters import GenerateFeedback
from nbgrader.converters.base import NbGraderException
from nbgrader.exchange import ExchangeError
from nbgrader.exchange.default import ExchangeReleaseFeedback
from nbgrader.utils import notebook_hash
from toolz import partition_all
from tqdm import tqdm
from traitlets.config import Config

from grading.classroom import deadlines
from grading.classroom.folder import Classroom, replace_folder
from grading.classroom.records import remove_records, secret_of
from grading.classroom.untrusted_files import Refused, opened, read_file
from grading.platforms.names import read_names

TOGETHER = 16  # pages that are made in one go
MANY = 24  # pages from which on several processes make them
MADE_FROM = ".made-from"
STYLE = """.output_error pre {white-space: pre-wrap} td, th {padding: 0.2em 0.8em} img {max-width: 100%}
  summary {display: list-item}"""  # nbconvert's template hides its triangle


class Made(NamedTuple):
    """Whose feedback was made, and whose could not be and why."""

    students: list[str]
    problems: list[str]


class HandedOut(NamedTuple):
    """Whose feedback was handed out, and whose could not be and why."""

    students: list[str]
    problems: list[str]


def make_feedback(room: Classroom, assignment: str, students: Iterable[str]) -> Made:
    """Make the feedback pages that are missing or behind the marks, many of them on all cores."""
    deadlines.apply(room, assignment)
    behind: dict[str, str] = {}
    made, problems = [], []
    with room.gradebook() as gradebook:
        for student in students:
            if not (graded := room.folder("autograded", assignment, student)).is_dir():
                problems.append(f"{student}: not graded yet")
                continue
            secret = secret_of(room, assignment, student) or ""
            try:
                state = _state(gradebook, assignment, student, graded, secret)
            except MissingEntry:
                problems.append(f"{student}: has no marks in the gradebook; grade again")
                continue
            target = room.folder("feedback", assignment, student)
            if not (target / MADE_FROM).exists() or (target / MADE_FROM).read_text() != state:
                behind[student] = state
    parts = list(partition_all(TOGETHER, behind.items()))
    with (
        _makers(room, len(behind)) as run,
        tqdm(total=len(behind), unit=" pages", disable=None, leave=False) as bar,
    ):
        for part in run(partial(_make_pages, room.config, assignment), parts):
            made += part.students
            problems += part.problems
            bar.update(len(part.students) + len(part.problems))
    return Made(made, problems)


@contextlib.contextmanager
def _makers(room: Classroom, pages: int) -> Iterator[Callable]:
    """Give a `map` that runs in as many processes as there are cores, where that is worth their start."""
    if pages < MANY or not _can_be_sent(room.config):
        yield map
        return
    # Started anew, and not forked: this process may have threads.
    pool = ProcessPoolExecutor(os.cpu_count(), get_context("spawn"), signal.signal, (SIGINT, SIG_IGN))
    try:
        yield pool.map
    finally:
        pool.shutdown(cancel_futures=True)


def _can_be_sent(config: Config) -> bool:
    try:
        pickle.dumps(config)
    except Exception:  # noqa: BLE001, a course's settings may hold anything: its pages are then made here
        return False
    return True


def _make_pages(config: Config, assignment: str, part: tuple[tuple[str, str], ...]) -> Made:
    """Make the pages of some students, each with the state that it shows, in one go: templates are read only once."""
    room = Classroom(config)
    states = dict(part)
    with room.listening(), room.scratch() as scratch:
        try:
            _convert(room, assignment, states, scratch)
        except NbGraderException:
            if len(states) > 1:  # each alone, to know whose it is and why
                alone = [_make_pages(config, assignment, (one,)) for one in part]
                return Made(
                    [s for one in alone for s in one.students], [p for one in alone for p in one.problems]
                )
            return Made([], [f"{student}: {room.complaints[-2:]}" for student in states])
        for student, state in states.items():
            fresh = scratch / "feedback" / student / assignment
            for page in fresh.glob("*.html"):
                page.write_text(_with_names(page.read_text("utf-8")), "utf-8")
            (fresh / MADE_FROM).write_text(state)
            remove_records(fresh)  # where nbgrader alone has graded, they lie beside the notebook
            replace_folder(fresh, room.folder("feedback", assignment, student))
    return Made(list(states), [])


def _convert(room: Classroom, assignment: str, students: Iterable[str], scratch: Path) -> None:
    """Let nbgrader make pages in a folder."""
    for student in students:
        source = scratch / "autograded" / student
        source.mkdir(parents=True)
        graded = room.folder("autograded", assignment, student)
        (source / assignment).symlink_to(graded, target_is_directory=True)
    folders = {
        "autograded_directory": str(scratch / "autograded"),
        "feedback_directory": str(scratch / "feedback"),
    }
    room.step(GenerateFeedback, assignment, **folders).start()


def _with_names(page: str) -> str:
    """Return a page whose table of contents names the cells; nbgrader's calls each “Test cell” or “Comment”.

    Long messages are wrapped in it, pictures fit, and the cells of a table stand apart.
    """
    page = page.replace("</head>", f"<style>{STYLE}</style></head>", 1)
    page = re.sub(r'(<a href="#([^"]+)">)(?:Test cell|Written response)</a>', r"\1\2</a>", page)
    return re.sub(r'(<a href="#comment-([^"]+)">)Comment</a>', r"\1a comment on \2</a>", page)


def _state(gradebook: Gradebook, assignment: str, student: str, graded: Path, secret: str) -> str:
    """Return a digest of all that a feedback page shows: the graded notebooks, marks, comments, penalty."""
    submission = gradebook.find_submission(assignment, student)
    shown = [
        (
            notebook.name,
            notebook.late_submission_penalty or 0,
            sorted((grade.name, grade.score, grade.max_score) for grade in notebook.grades),
            sorted((comment.name, comment.comment or "") for comment in notebook.comments),
        )
        for notebook in submission.notebooks
    ]
    digest = hashlib.sha256(json.dumps(sorted(shown)).encode())
    for path in sorted(graded.glob("*.ipynb")):
        digest.update(path.read_bytes())
    digest.update(secret.encode())
    return digest.hexdigest()


def hand_out_feedback(room: Classroom, assignment: str, students: Iterable[str]) -> HandedOut:
    """Hand out on the exchange what is new there, each page under a name that only its student can know.

    Raises ExchangeError where the place for that is not the instructor's.
    """
    new: list[str] = []
    problems: list[str] = []
    pages = {student: _pages(room, assignment, student) for student in room.students(assignment, "feedback")}
    owners = Counter(name for named in pages.values() for name in named)
    wanted = [student for student in students if student in pages]
    if sys.platform == "win32" or not wanted:
        return HandedOut(new, problems)
    room.step(ExchangeReleaseFeedback, assignment).init_dest()  # makes the folder where there is none
    with opened((room.exchange / room.course_id / "feedback").resolve()) as folder:
        if os.fstat(folder).st_uid != os.geteuid() and not room.coursedir.groupshared:
            raise ExchangeError(f"{room.exchange}/{room.course_id}/feedback belongs to another user")
        for student in wanted:
            if not pages[student]:
                problems.append(
                    f"{student}: has no secret by which nbgrader finds feedback; give the page by hand (--zip)"
                )
            if any(owners[name] > 1 for name in pages[student]):
                problems.append(
                    f"{student}: has the same secret as another, who would get this page; give it by hand (--zip)"
                )
                continue
            try:
                written = [_put(folder, name, page.read_bytes()) for name, page in pages[student].items()]
            except OSError as error:
                problems.append(f"{student}: {error}")
            else:
                new += [student] if any(written) else []
    return HandedOut(new, problems)


def _pages(room: Classroom, assignment: str, student: str) -> dict[str, Path]:
    """Return a student's feedback pages by the names under which nbgrader looks for them; none without a secret."""
    secret = secret_of(room, assignment, student)
    pages = sorted(room.folder("feedback", assignment, student).glob("*.html")) if secret else []
    return {f"{notebook_hash(secret=secret, notebook_id=page.stem)}.html": page for page in pages}


def _put(folder: int, name: str, page: bytes) -> bool:
    """Put a page into an open folder, all of it or nothing; return whether it was not there. No link is followed."""
    try:
        if read_file(name, len(page), folder) == page:
            return False
    except Refused:
        pass  # there is another, or none
    part = f".{name}.part"
    with contextlib.suppress(FileNotFoundError):
        os.unlink(part, dir_fd=folder)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    with os.fdopen(os.open(part, flags, dir_fd=folder), "wb") as file:
        os.fchmod(file.fileno(), 0o644)
        file.write(page)
    os.rename(part, name, src_dir_fd=folder, dst_dir_fd=folder)
    return True


def pack_feedback(
    room: Classroom, assignment: str, students: Iterable[str], target: Path, platform: str | None = None
) -> tuple[int, list[str]]:
    """Pack feedback pages as `student/assignment.html` into a zip file, to upload where it was handed in.

    For a `platform` they have the names by which it knows whose they are. Returns how many there are, and whose have no
    such name.
    """
    names = read_names(room, assignment)
    pages, unnamed = [], []
    for student in students:
        own = sorted(room.folder("feedback", assignment, student).glob("*.html"))
        if platform is None:
            pages += [(f"{student}/{page.name}", page) for page in own]
        elif (kept := names.get(student)) and kept.platform == platform:
            pages += [(f"{kept.label}{page.name}", page) for page in own]
        elif own:
            unnamed.append(student)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, page in pages:
            archive.write(page, name)
    return len(pages), unnamed
