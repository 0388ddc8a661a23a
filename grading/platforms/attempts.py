"""Which of the files that came in from each student counts: the newest notebook, and what was handed in with it."""

import contextlib
import os
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from grading.classroom.files_beside import MOST, RULES
from grading.classroom.folder import Classroom
from grading.classroom.records import SECRET, TIME
from grading.classroom.untrusted_files import Refused
from grading.engine.unpacking import Allowance
from grading.platforms.owners import Owners
from grading.platforms.registry import Named
from grading.platforms.uploads import Upload, read_uploads
from grading.terminal import one_line

SMALL = 1_000_000  # bytes of a program
SAID = 10  # uploads of one student that could not be taken, and are named one by one


class Choice(NamedTuple):
    """What is taken of a student's uploads: the notebook that counts, and what the platform called it."""

    upload: Upload
    named: Named
    data: bytes
    rank: tuple[Any, ...]

    def time(self, received: datetime | None) -> datetime:
        """Return when it came in: when it is said to be `received`, or else when it says so itself.

        Raises Refused where nothing says so.
        """
        if time := received or self.named.time or self.upload.time:
            return time
        raise Refused("does not say when it came in; --received does")


def choose(
    room: Classroom,
    assignment: str,
    place: Path,
    owners: Owners,
    received: datetime | None,
    allowance: Allowance,
) -> tuple[dict[str, Choice], dict[str | None, list[str]], dict[str, list[str]]]:
    """Return the upload that counts for each student, what could not be taken by whose it is, and other files."""
    found: dict[str, Choice] = {}
    equal: dict[str, list[str]] = {}  # uploads of which none is the latest
    problems: dict[str | None, list[str]] = {}
    others: dict[str, list[str]] = {}
    scripts: dict[str, list[Choice]] = {}  # programs, which count where there is no notebook
    nobodys: dict[str, list[str]] = {}  # by the platform's name of a submission, or its folder
    named_already: set[str] = set()
    refused: Counter[tuple[str | None, str]] = Counter()
    for upload in wanted(room, assignment, place, allowance):
        student, unknown = owners.of(upload.path)
        label = owners.named(upload.path).label or upload.path.partition("/")[0]
        if not upload.is_told:
            if upload.hidden and not student:
                continue
            if student:
                others.setdefault(student, []).append(upload.path)
                if upload.is_script:
                    _keep_script(scripts, student, assignment, upload, owners.named(upload.path))
            elif "/" in upload.path or owners.named(upload.path).platform:
                nobodys.setdefault(label, []).append(f"{one_line(upload.path, 100)}: whose is it? {unknown}")
            continue
        named_already.add(label)
        try:
            if student is None:
                raise Refused(f"whose is it? {unknown}")
            if upload.problem:
                raise Refused(upload.problem)
            named = owners.named(upload.path)
            rank = _rank(assignment, upload, named)
            if student in found and found[student].rank > rank:
                continue
            data = upload.read()
            choice = Choice(upload, named, data, rank)
            choice.time(received)
            if student in found and found[student].rank == rank and found[student].data != data:
                equal.setdefault(student, [found[student].upload.path]).append(upload.path)
                continue
            if student in found and found[student].rank < rank:
                equal.pop(student, None)
            found[student] = choice
        except Refused as reason:
            whose = student, "" if student else label
            refused[whose] += 1
            if refused[whose] <= SAID:
                problems.setdefault(student, []).append(f"{one_line(upload.path, 100)}: {reason}")
    for (student, label), number in refused.items():
        if number > SAID:
            rest = f"{student or one_line(label, 100)}: and {number - SAID:,} more that could not be taken"
            problems[student].append(rest)
    for student, paths in equal.items():
        del found[student]
        listed = " and ".join(one_line(path, 100) for path in paths)
        problems.setdefault(student, []).append(
            f"{student}: which counts? {listed} are of the same time; take the others out, and collect again"
        )
    for student in scripts.keys() - {*found, *problems}:
        best = max(choice.rank for choice in scripts[student])
        match [choice for choice in scripts[student] if choice.rank[:-1] == best[:-1]]:
            case [choice] if choice.upload.time or choice.named.time or received:
                found[student] = choice
    for label in sorted(nobodys.keys() - named_already):
        why, *more = nobodys[label]
        count = f" (and {len(more)} more)" if more else ""
        problems.setdefault(None, []).append(f"{why}; it is no notebook{count}")
    return found, problems, others


def _keep_script(
    scripts: dict[str, list[Choice]], student: str, assignment: str, upload: Upload, named: Named
) -> None:
    """Keep a program that may be all that somebody has handed in, as long as it is one of few."""
    kept = scripts.setdefault(student, [])
    if len(kept) < SAID:
        with contextlib.suppress(Refused):
            if len(data := upload.read()) <= SMALL:
                kept.append(Choice(upload, named, data, _rank(assignment, upload, named)))


def _rank(assignment: str, upload: Upload, named: Named) -> tuple[Any, ...]:
    """Return what orders the notebooks of one student: the last counts, and equal ones are left to a person."""
    return (
        assignment in PurePosixPath(upload.path).name,
        named.time or datetime.min,
        named.order,
        upload.time or datetime.min,
    )


def handed_in_with(
    room: Classroom,
    assignment: str,
    place: Path,
    owners: Owners,
    found: dict[str, Choice],
    allowance: Allowance,
) -> tuple[dict[str, dict[str, bytes]], set[str]]:
    """Return the files that were handed in with each notebook that counts, since its code may import them.

    Returns also from whom there are more of them than are taken.
    """
    files: dict[str, dict[str, bytes]] = {}
    sizes: Counter[str] = Counter()
    too_many: set[str] = set()
    for upload in wanted(room, assignment, place, allowance):
        student, _ = owners.of(upload.path)
        if student not in found or upload.is_told or upload.hidden:
            continue
        choice, named = found[student], owners.named(upload.path)
        if not _same_attempt(choice.named, named):
            continue
        top = PurePosixPath(choice.named.file or choice.upload.path).parent
        own = PurePosixPath(named.file or upload.path)
        path = own.relative_to(top) if own.is_relative_to(top) else PurePosixPath(own.name)
        kept = files.setdefault(student, {})
        if (
            not _can_be_written(path)
            or ".." in path.parts
            or len(path.parts) > 8
            or str(path) in (TIME, SECRET)
            or path.is_absolute()
        ):
            continue
        if str(path) in kept:
            continue
        if len(kept) >= RULES.entries:  # another is not even read: there may be any number
            too_many.add(student)
            continue
        with contextlib.suppress(Refused):
            data = upload.read()
            if sizes[student] + len(data) <= MOST:
                kept[str(path)] = data
                sizes[student] += len(data)
    return files, too_many


def _can_be_written(path: PurePosixPath) -> bool:
    try:
        return b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        return False


def _same_attempt(one: Named, other: Named) -> bool:
    """Tell whether two files came in together; where the platform numbers each file, whether they are one person's."""
    if one.order and other.order and one.label != other.label:
        return one.platform == "canvas" and one.number == other.number
    return (one.platform, one.time) == (other.platform, other.time)


def wanted(room: Classroom, assignment: str, place: Path, allowance: Allowance) -> Iterator[Upload]:
    """Give the uploads in a place that are not another assignment's."""
    others = [name for name in room.assignments() if name != assignment]
    for upload in read_uploads(place, allowance):
        if assignment in upload.path or not any(other in upload.path for other in others):
            yield upload
