"""Feedback: a page for each submission, made when marks or comments have changed, and handed out."""

import contextlib
import functools
import hashlib
import json
import os
import sys
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

from nbgrader.converters import GenerateFeedback
from nbgrader.converters.base import NbGraderException
from nbgrader.exchange import ExchangeError
from nbgrader.exchange.default import ExchangeReleaseFeedback
from nbgrader.utils import notebook_hash
from tqdm import tqdm

from grading.classroom import deadlines
from grading.classroom.folder import Classroom, replace_folder
from grading.classroom.records import remove_records, secret_of
from grading.classroom.untrusted_files import Refused, opened, read_file
from grading.engine.assignment import environment
from grading.engine.printing import CannotPrepare, Desk, Unprintable, metadata_of, standing_desk
from grading.engine.proof import as_it_ran
from grading.gradebook.rows import Shown, read_shown
from grading.judge.processes.printer import Marks, Press, with_names
from grading.nbgrader_hooks.by_exercise import OURS, TEMPLATES
from grading.platforms.names import read_names
from grading.terminal import one_line

MADE_FROM = ".made-from"
PRINTED_BY = ("jinja2", "matplotlib", "nbconvert", "nh3", "pygments")  # and by what grades
TOGETHER = 200  # students whose marks are read at once


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
    behind: dict[str, tuple[str, dict[str, Marks]]] = {}
    made, problems = [], []
    for student, shown in _shown(room, assignment, list(students)):
        if not (graded := room.folder("autograded", assignment, student)).is_dir():
            problems.append(f"{student}: not graded yet")
            continue
        secret = secret_of(room, assignment, student) or ""
        if not shown:
            problems.append(f"{student}: has no marks in the gradebook; grade again")
            continue
        state = _state(shown, graded, secret)
        target = room.folder("feedback", assignment, student)
        if not (target / MADE_FROM).exists() or (target / MADE_FROM).read_text() != state:
            behind[student] = state, {notebook.name: _marks(notebook) for notebook in shown}
    with tqdm(total=len(behind), unit=" pages", disable=None, leave=False) as bar:
        for student, problem in _make_all(room, assignment, behind):
            if problem is None:
                made.append(student)
            else:
                problems.append(f"{student}: {problem}")
            bar.update()
    return Made(made, problems)


def _make_all(
    room: Classroom, assignment: str, behind: dict[str, tuple[str, dict[str, Marks]]]
) -> Iterator[tuple[str, str | None]]:
    """Make the pages of some students, each with the state that it shows; yield who has them, or else why not."""
    if not behind:
        return
    converter = room.step(GenerateFeedback, assignment)
    try:
        desk = _desk(room, assignment, converter, next(iter(behind.values()))[1])
    except CannotPrepare as reason:
        converter.log.warning("pages are made without a jail: %s", reason)
        yield from (
            (student, _convert(room, assignment, student, state)) for student, (state, _) in behind.items()
        )
        return

    def make(one: tuple[str, tuple[str, dict[str, Marks]]]) -> tuple[str, str | None]:
        student, (state, marks) = one
        return student, _print(room, assignment, student, state, marks, desk, converter)

    with ThreadPoolExecutor(os.cpu_count()) as pool:  # they wait for jails
        yield from pool.map(make, behind.items())


def _desk(room: Classroom, assignment: str, converter: GenerateFeedback, marks: dict[str, Marks]) -> Desk:
    """Return a desk that prints what nbgrader's converter would, and knows the lesson.

    Raises CannotPrepare where it would not be the same there.
    """
    if converter.pre_convert_hook or converter.post_convert_hook:
        raise CannotPrepare("there is a hook")
    samples = []
    for path in sorted(room.folder("release", assignment).glob("*.ipynb")):
        if known := marks.get(path.stem):
            scores = {name: (0.0, most) for name, (_, most) in known["scores"].items()}
            none: Marks = {**known, "comments": {}, "scores": scores}
            sample = as_it_ran(room, assignment, path)
            samples.append((sample, _resources(path, assignment, "nobody", none)))
    desk = standing_desk()
    kind, steps = converter.exporter_class, list(converter.preprocessors)
    desk.prepare("feedback", Press(kind, converter.config, steps, True, samples))
    return desk


def _shown(room: Classroom, assignment: str, students: list[str]) -> Iterator[tuple[str, list[Shown] | None]]:
    """Give students with what the gradebook says of each, read for many at once; None where there is nothing."""
    with room.gradebook() as gradebook:
        for start in range(0, len(students), TOGETHER):
            some = students[start : start + TOGETHER]
            shown = read_shown(gradebook, assignment, some)
            yield from ((student, shown.get(student)) for student in some)


def _marks(notebook: Shown) -> Marks:
    """Return what nbgrader's page shows of the gradebook."""
    return {
        "scores": notebook.scores,
        "comments": notebook.comments,
        "waiting": notebook.waiting,
        "notebook": {
            "score": notebook.score - notebook.penalty,
            "max_score": notebook.highest,
            "late_penalty": notebook.penalty,
        },
    }


def _resources(path: Path, assignment: str, student: str, marks: Marks) -> dict[str, Any]:
    """Return what nbgrader's converter tells an exporter, and the marks."""
    about = {"student": student, "assignment": assignment, "notebook": path.stem, "marks": marks}
    return {
        "unique_key": path.stem,
        "output_files_dir": f"{path.stem}_files",
        "nbgrader": about,
        "metadata": metadata_of(path),
    }


def _print(
    room: Classroom,
    assignment: str,
    student: str,
    state: str,
    marks: dict[str, Marks],
    desk: Desk,
    converter: GenerateFeedback,
) -> str | None:
    """Make the pages of a student in jails; return why there are none, if that cannot be done."""
    notebooks = sorted(room.folder("autograded", assignment, student).glob("*.ipynb"))
    if not notebooks:
        return "there is no graded notebook; grade again"
    with room.scratch() as scratch:
        fresh = scratch / "fresh"
        fresh.mkdir()
        for path in notebooks:
            if path.stem not in marks:
                return f"{one_line(path.name)} has no marks in the gradebook; grade again"
            resources = _resources(path, assignment, student, marks[path.stem])
            try:
                page = desk.page("feedback", path.read_bytes(), resources)
            except Unprintable as reason:
                return str(reason)
            (fresh / f"{path.stem}.html").write_text(page, "utf-8")
            (fresh / f"{path.stem}.html").chmod(int(str(converter.permissions), 8))
        if room.coursedir.groupshared:
            fresh.chmod(fresh.stat().st_mode | 0o2770)
        (fresh / MADE_FROM).write_text(state)
        replace_folder(fresh, room.folder("feedback", assignment, student))
    return None


def _convert(room: Classroom, assignment: str, student: str, state: str) -> str | None:
    """Let nbgrader make the pages of a student in this process, as `_print` does."""
    with room.listening(), room.scratch() as scratch:
        source = scratch / "autograded" / student
        source.mkdir(parents=True)
        graded = room.folder("autograded", assignment, student)
        (source / assignment).symlink_to(graded, target_is_directory=True)
        folders = {
            "autograded_directory": str(scratch / "autograded"),
            "feedback_directory": str(scratch / "feedback"),
        }
        try:
            room.step(GenerateFeedback, assignment, **folders).start()
        except NbGraderException:
            return str(room.complaints[-2:])
        fresh = scratch / "feedback" / student / assignment
        for page in fresh.glob("*.html"):
            page.write_text(with_names(page.read_text("utf-8")), "utf-8")
        (fresh / MADE_FROM).write_text(state)
        remove_records(fresh)  # where nbgrader alone has graded, they lie beside the notebook
        replace_folder(fresh, room.folder("feedback", assignment, student))
    return None


def _state(notebooks: list[Shown], graded: Path, secret: str) -> str:
    """Return a digest of all that a feedback page shows, the graded notebooks, marks, comments, penalty, and of what makes it."""
    shown = [
        (
            notebook.name,
            notebook.penalty,
            sorted((name, *points) for name, points in notebook.scores.items()),
            sorted((name, comment or "") for name, comment in notebook.comments.items()),
            sorted(notebook.waiting),
        )
        for notebook in notebooks
    ]
    digest = hashlib.sha256(json.dumps(sorted(shown)).encode())
    for path in sorted(graded.glob("*.ipynb")):
        digest.update(path.read_bytes())
    digest.update(f"{secret}{_printed_by()}".encode())
    return digest.hexdigest()


@functools.cache
def _printed_by() -> str:
    """Return a digest of what makes pages here: those that another version has made are made anew."""
    templates = [path.read_text("utf-8") for path in sorted(Path(TEMPLATES, OURS).iterdir())]
    made_by = environment(), [version(name) for name in PRINTED_BY], templates
    return hashlib.sha256(json.dumps(made_by).encode()).hexdigest()


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
