"""Bring submissions into a class's folder: from nbgrader's exchange, or from a learning platform's download."""

import os
import re
import secrets
import stat
import sys
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from grading.classroom import roster
from grading.classroom.folder import ClassError, Classroom, check_name, replace_folder
from grading.classroom.records import LONGEST, SECRET, TIME, parse_time, read_secret, read_time, write_time
from grading.classroom.untrusted_files import (
    Found,
    Gone,
    Refused,
    Rules,
    copy_folder,
    files_of,
    opened,
    read_open,
)
from grading.judge.notebook.submission import LARGEST
from grading.platforms.owners import Owners
from grading.terminal import one_line

PACKED = (".zip", ".7z", ".rar", ".tar", ".tgz", ".gz")


class Collected(NamedTuple):
    """Whose work came in, and what could not be taken and why."""

    students: list[str]
    problems: list[str]


class _Submission(NamedTuple):
    """A folder on the exchange: its name, and what that says of whose it is and when it was handed in."""

    name: str
    student: str
    time: datetime


def collect_exchange(
    room: Classroom, assignment: str, student: str | None = None, any_owner: bool = False
) -> Collected:
    """Collect from the exchange what was handed in since the last time; the latest of each student counts.

    Of what cannot be taken, the reason is told; an older version then counts. It may be changed while it is read, so
    what it is and whose it is, is known of the open folder that is copied.

    Raises ClassError for a student who handed nothing in, and where there is no exchange.
    """
    roster.read_into(room)
    if sys.platform == "win32":
        raise ClassError("nbgrader's exchange needs Unix permissions; collect uploads with --from")
    inbound = (room.exchange / room.course_id / "inbound").resolve()
    if not inbound.is_dir():
        raise ClassError(f"there is no exchange in {room.exchange}")
    submissions, problems = _submissions(inbound, assignment)
    known = sorted(submissions)
    if student is not None and student not in known:
        raise ClassError(f"no submission of {student!r}; there are: {', '.join(known) or 'none yet'}")
    collected = []
    with opened(inbound) as folder:
        for name in known if student is None else [student]:
            for submission in submissions[name]:
                old = read_time(room.folder("submitted", assignment, name))
                if old and submission.time <= old:
                    break
                try:
                    problems += _take(room, assignment, submission, folder, any_owner)
                except Refused as reason:
                    problems.append(f"{name}: {reason}")
                except OSError as error:
                    problems.append(f"{name}: {error.strerror}; not taken")
                else:
                    collected.append(name)
                    break
    return Collected(collected, problems)


def _submissions(inbound: Path, assignment: str) -> tuple[dict[str, list[_Submission]], list[str]]:
    """Return an assignment's submissions by student, the latest first, and what names on the exchange say none."""
    form = re.compile(rf"(?P<student>.+)\+{re.escape(assignment)}\+(?P<time>[^+]+)(\+[^+]*)?", re.DOTALL)
    found: dict[str, list[_Submission]] = {}
    problems = []
    for name in sorted(name for name in os.listdir(inbound) if f"+{assignment}+" in name):
        match = form.fullmatch(name)
        try:
            if not (match and roster.can_be_id(match["student"])):
                raise ValueError("no student")
            submission = _Submission(name, match["student"], parse_time(match["time"]))
        except ValueError:
            problems.append(f"{one_line(name)}: its name does not say who handed it in and when; not taken")
        else:
            found.setdefault(submission.student, []).append(submission)
    for submissions in found.values():
        submissions.sort(key=lambda submission: submission.time, reverse=True)
    return found, problems


def _take(
    room: Classroom, assignment: str, submission: _Submission, inbound: int, any_owner: bool
) -> list[str]:
    """Copy a submission into the class; return what is to be told about it.

    Raises Refused where it cannot be taken, with what to do.
    """
    student, limits = submission.student, room.coursedir
    rules = Rules(
        bytes=1000 * limits.max_dir_size,
        largest=1000 * limits.max_file_size,
        exclude=[*limits.ignore, TIME, SECRET],  # these two are written here
        include=limits.include,
    )
    with opened(submission.name, inbound) as folder, room.scratch() as scratch:
        known = os.fstat(folder)
        if not stat.S_ISDIR(known.st_mode):
            raise Refused(f"{one_line(submission.name)} is not a submission; not taken")
        if not any_owner and (owner := _name_of(known.st_uid)) != student:
            raise Refused(f"handed in by {owner}, who has another name; not taken (--any-owner takes it)")
        fresh = scratch / assignment
        try:
            copy_folder(folder, fresh, rules)
        except Refused as reason:
            raise Refused(f"{reason}; not taken. Let it be handed in again without that") from None
        write_time(fresh, submission.time)
        problem = _take_secret(folder, fresh)
        replace_folder(fresh, room.folder("submitted", assignment, student))
    advice = "Let it be handed in again, or give the page by hand (release-feedback --zip)"
    told = (
        f"{student}: {SECRET} {problem}, so nbgrader cannot find the feedback; the rest was taken. {advice}"
    )
    return [told] if problem else []


def _take_secret(submission: int, fresh: Path) -> str | None:
    """Copy the secret by which a submission's feedback is found; return what is wrong with it, if anything is."""
    try:
        with opened(SECRET, submission) as file:
            if os.fstat(file).st_uid != os.fstat(submission).st_uid:
                return "belongs to another user"
            (fresh / SECRET).write_bytes(read_open(file, LONGEST))
    except Gone:
        return None
    except Refused as reason:
        return str(reason)
    if read_secret(fresh):
        return None
    (fresh / SECRET).unlink()
    return "is empty, or not one line of text"


def _name_of(user: int) -> str:
    import pwd  # there is none on Windows

    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return "somebody unknown here"


class _Upload(NamedTuple):
    """A notebook that was handed in, or an archive; when in UTC without saying so, None where that is not known.

    `read` gives its bytes, until the next one is asked for, and raises Refused where they cannot be had.
    """

    path: str
    time: datetime | None
    read: Callable[[], bytes]
    data: bytes = b""

    def rank(self, assignment: str) -> tuple:
        """Return what orders the notebooks of one student; the last counts."""
        return assignment in PurePosixPath(self.path).name, self.time or datetime.min, self.path


def collect_upload(
    room: Classroom,
    assignment: str,
    place: Path,
    match: str | None = None,
    received: datetime | None = None,
    only: str | None = None,
) -> Collected:
    """Collect notebooks from a folder or zip file, as learning platforms offer them for download.

    Whose they are, say the names that the platform gave, or the regular expression `match` finds there (see Owners). Of
    several of one student's, those named after the assignment count, and of these the latest. When it came in says
    `received`, else the file's own time, in a zip file that of this machine's clock. `only` takes one student's.

    Raises ClassError where the place, the expression or the student is no good.
    """
    roster.read_into(room)
    owners = Owners(
        roster.read_roster(room),
        assignment,
        match,
        [upload.path for upload in _wanted(room, assignment, place)],
    )
    found: dict[str, _Upload] = {}
    packed: dict[str | None, str] = {}
    problems: dict[str | None, list[str]] = {}  # by whose they are
    for upload in _wanted(room, assignment, place):
        student, unknown = owners.of(upload.path)
        if upload.path.lower().endswith(PACKED):
            packed[student] = upload.path
            continue
        try:
            if student is None:
                raise Refused(f"whose is it? {unknown}")
            rank = upload.rank(assignment)
            if upload.time and student in found and found[student].rank(assignment) > rank:
                continue
            data = upload.read()
            if received is None and upload.time is None:
                raise Refused("does not say when it came in; --received does")
            found[student] = upload._replace(data=data)
        except Refused as reason:
            problems.setdefault(student, []).append(f"{one_line(upload.path, 100)}: {reason}")
    for student in packed.keys() - {*found, *problems, None}:
        problems[student] = [
            f"{one_line(packed[student])}: is the only thing there; unpack it, and collect again"
        ]
    if only is not None:
        names = {*found, *problems} - {None}
        check_name("student", only, sorted(names), f"in {place}")
        found = {student: upload for student, upload in found.items() if student == only}
        problems = {only: problems.get(only, [])}
    stored = []
    for student, upload in found.items():
        try:
            if _store(room, assignment, student, upload, received):
                stored.append(student)
        except OSError as error:
            problems.setdefault(student, []).append(
                f"{one_line(upload.path, 100)}: {error.strerror or one_line(error)}"
            )
    return Collected(sorted(stored), list(chain.from_iterable(problems.values())))


def _wanted(room: Classroom, assignment: str, place: Path) -> Iterator[_Upload]:
    """Give the uploads in a place that are not another assignment's, nor what a checkpoint or a Mac adds."""
    others = [name for name in room.assignments() if name != assignment]
    for upload in _uploads(place):
        hidden = (
            part.startswith((".", "__MACOSX")) and part != ".." for part in PurePosixPath(upload.path).parts
        )
        another = assignment not in upload.path and any(other in upload.path for other in others)
        if not another and not any(hidden):
            yield upload


def _uploads(place: Path) -> Iterator[_Upload]:
    try:
        if place.is_dir():
            with opened(place.resolve()) as folder:
                for name in sorted(os.listdir(folder)):
                    yield from filter(None, map(_in_folder, files_of(name, folder, Rules())))
        elif zipfile.is_zipfile(place):
            with zipfile.ZipFile(place) as archive:
                yield from _in_archive(archive)
        else:
            raise ClassError(f"{place} is neither a folder nor a zip file")
    except (Refused, zipfile.BadZipFile, NotImplementedError) as error:
        raise ClassError(f"{place} cannot be read: {error}") from None


def _in_folder(found: Found) -> _Upload | None:
    """Return what was found in a folder if it may be a notebook, or hold one."""
    if found.file is None:
        return _Upload(found.path, None, partial(_refuse, found.problem))
    if not found.path.lower().endswith((".ipynb", *PACKED)):
        return None
    time = datetime.fromtimestamp(int(os.fstat(found.file).st_mtime), UTC).replace(tzinfo=None)
    return _Upload(found.path, time, partial(read_open, found.file, LARGEST))


def _in_archive(archive: zipfile.ZipFile) -> Iterator[_Upload]:
    entries = archive.infolist()
    of_windows = not any(
        "/" in entry.filename for entry in entries
    )  # some programs write \ between folders there
    for entry in entries:
        path = entry.filename.replace("\\", "/") if of_windows else entry.filename
        if path.lower().endswith((".ipynb", *PACKED)):
            yield _Upload(path, _time_of(entry), partial(_read_entry, archive, entry))


def _refuse(problem: str) -> bytes:
    raise Refused(problem)


def _time_of(entry: zipfile.ZipInfo) -> datetime | None:
    """Return when an entry was written, in UTC; a zip file has the local time, and sometimes none that there can be."""
    try:
        return datetime(*entry.date_time).astimezone(UTC).replace(tzinfo=None)
    except (ValueError, OverflowError):
        return None


def _read_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    if entry.file_size > LARGEST:
        raise Refused(f"is larger than {LARGEST // 1_000_000} MB")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):  # others unpack without a limit
        raise Refused("is packed in an unusual way; unpack it, and collect from the folder")
    try:
        return archive.read(entry)
    except Exception as error:  # noqa: BLE001, damaged or locked by a password: there are many kinds
        raise Refused(f"cannot be read ({one_line(str(error))})") from None


def _store(
    room: Classroom, assignment: str, student: str, upload: _Upload, received: datetime | None
) -> bool:
    """Keep an upload as nbgrader keeps what it collects, if it is new; return whether it is.

    It is where it differs and is not older. Where it is told when it was `received`, that may also be mended.
    """
    target = room.folder("submitted", assignment, student)
    names = [notebook.name for notebook in room.folder("release", assignment).glob("*.ipynb")]
    name = names[0] if len(names) == 1 else PurePosixPath(upload.path).name
    time, old = received or upload.time, read_time(target)
    same = (target / name).is_file() and (target / name).read_bytes() == upload.data
    if same and (received is None or old == received):
        return False
    if received is None and old is not None and old > time:
        return False
    with room.scratch() as scratch:
        fresh = scratch / assignment
        fresh.mkdir()
        (fresh / name).write_bytes(upload.data)
        write_time(fresh, time)
        (fresh / SECRET).write_text(secrets.token_hex(64))
        replace_folder(fresh, target)
    return True
