"""Bring submissions into a class's folder: from nbgrader's exchange, or from a learning platform's download."""

import contextlib
import os
import re
import secrets
import stat
import sys
from datetime import datetime
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from grading.classroom import roster
from grading.classroom.files_beside import RULES
from grading.classroom.folder import ClassError, Classroom, check_name, replace_folder
from grading.classroom.records import LONGEST, SECRET, TIME, parse_time, read_secret, read_time, write_time
from grading.classroom.untrusted_files import Gone, Refused, Rules, copy_folder, opened, read_open
from grading.engine.unpacking import Allowance
from grading.platforms.attempts import Choice, choose, handed_in_with, wanted
from grading.platforms.names import keep_names
from grading.platforms.owners import Owners
from grading.platforms.registry import known_forms
from grading.platforms.uploads import NOTEBOOK, SCRIPT, names_given, read_submitters
from grading.terminal import FEW, one_line

VERSIONS = 5  # of what a student handed in on the exchange that are tried, the latest first


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
            for number, submission in enumerate(submissions[name]):
                old = read_time(room.folder("submitted", assignment, name))
                if old and submission.time <= old:
                    break
                if number == VERSIONS:
                    problems.append(f"{name}: none of the last {VERSIONS}; older ones were not looked at")
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
    problems, unnamed = [], 0
    for name in sorted(name for name in os.listdir(inbound) if f"+{assignment}+" in name):
        match = form.fullmatch(name)
        try:
            if not (match and roster.can_be_id(match["student"])):
                raise ValueError("no student")
            submission = _Submission(name, match["student"], parse_time(match["time"]))
        except ValueError:
            unnamed += 1
            if unnamed > FEW:
                continue
            problems.append(f"{one_line(name)}: its name does not say who handed it in and when; not taken")
        else:
            found.setdefault(submission.student, []).append(submission)
    if unnamed > FEW:
        problems.append(f"and {unnamed - FEW:,} more on the exchange have such names")
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


def collect_upload(
    room: Classroom,
    assignment: str,
    place: Path,
    match: str | None = None,
    received: datetime | None = None,
    only: str | None = None,
) -> Collected:
    """Collect notebooks from a folder, zip or tar file, as learning platforms offer them for download.

    Whose they are, say the names that the platform gave, or the regular expression `match` finds there (see Owners). Of
    several of one student's, those named after the assignment count, and of these the latest: by the time or the number
    of the attempt in its name, else by the file's own time, in a zip file that of this machine's clock. When it came in
    says `received`, else that time. `only` takes one student's.

    Nothing is passed over without a word: what cannot be taken is told, and so is who has handed in no notebook.

    Raises ClassError where the place, the expression or the student is no good.
    """
    roster.read_into(room)
    listed, forms, submitters = roster.read_roster(room), known_forms(room.config), read_submitters(place)
    given = Owners(listed, assignment, match, names_given(place), forms, submitters, place.name)
    allowance = Allowance(given.whose)
    there = [*wanted(room, assignment, place, allowance)]
    uploads = [upload.path for upload in there if upload.is_told] or [up.path for up in there if up.is_script]
    owners = Owners(listed, assignment, match, uploads, forms, submitters, place.name)
    found, problems, others = choose(room, assignment, place, owners, received, allowance)
    for student in others.keys() - {*found, *problems}:
        named = ", ".join(one_line(PurePosixPath(path).name, 60) for path in others[student][:3])
        problems[student] = [f"{student}: handed in no notebook, only {named}"]
    if only is not None:
        names = {name for name in (*found, *problems) if name is not None}
        check_name("student", only, sorted(names), f"in {place}")
        found = {student: choice for student, choice in found.items() if student == only}
        problems = {only: problems.get(only, [])}
    beside, too_many = handed_in_with(room, assignment, place, owners, found, allowance)
    for student in sorted(too_many):
        problems.setdefault(student, []).append(
            f"{student}: has packed too many files with the notebook; the first {RULES.entries:,} were taken"
        )
    stored = []
    for student, choice in found.items():
        try:
            if _store(room, assignment, student, choice, received, beside.get(student, {})):
                stored.append(student)
        except (OSError, ValueError) as error:  # a name may be one that no disk can hold
            reason = getattr(error, "strerror", None) or one_line(error)
            problems.setdefault(student, []).append(f"{one_line(choice.upload.path, 100)}: {reason}")
    keep_names(room, assignment, {student: choice.named for student, choice in found.items()})
    return Collected(sorted(stored), list(chain.from_iterable(problems.values())))


def _store(
    room: Classroom,
    assignment: str,
    student: str,
    choice: Choice,
    received: datetime | None,
    beside: dict[str, bytes],
) -> bool:
    """Keep an upload as nbgrader keeps what it collects, if it is new; return whether it is.

    It is where it differs and is not older. Where it is told when it was `received`, that may also be mended.
    """
    target = room.folder("submitted", assignment, student)
    names = [notebook.name for notebook in room.folder("release", assignment).glob("*.ipynb")]
    own_name = SCRIPT.sub(".ipynb", NOTEBOOK.sub(".ipynb", PurePosixPath(choice.upload.path).name))
    name = names[0] if len(names) == 1 else own_name
    time, old = choice.time(received), read_time(target)
    files = {**beside, name: choice.data}
    same = all(
        (target / path).is_file() and (target / path).read_bytes() == data for path, data in files.items()
    )
    if same and (received is None or old == received):
        return False
    if received is None and old is not None and old > time:
        return False
    with room.scratch() as scratch:
        fresh = scratch / assignment
        fresh.mkdir()
        for path, data in files.items():
            with contextlib.suppress(FileExistsError, NotADirectoryError, IsADirectoryError):
                (fresh / path).parent.mkdir(parents=True, exist_ok=True)
                (fresh / path).write_bytes(data)
        (fresh / name).write_bytes(choice.data)
        write_time(fresh, time)
        (fresh / SECRET).write_text(secrets.token_hex(64))
        replace_folder(fresh, target)
    return True
