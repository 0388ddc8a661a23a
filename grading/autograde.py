"""Grade submissions: read them, let the engine grade them, write marks and files. One that fails stops no other."""

import hashlib
import json
import os
import re
import threading
from collections.abc import Generator, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from nbformat.v4 import new_notebook
from nbgrader.api import Gradebook
from sqlalchemy.exc import OperationalError

from grading import sandbox
from grading.classroom.files_beside import Beside, in_the_way
from grading.classroom.folder import ClassError, Classroom, replace_folder
from grading.classroom.layout import RECORDS
from grading.classroom.records import (
    FILE,
    NOTES,
    SECRET,
    TIME,
    HandedIn,
    Record,
    files_of,
    graded_before,
    read_handed_in,
    seeds_of,
    text_of,
)
from grading.classroom.untrusted_files import notebooks_in
from grading.engine.assignment import Given
from grading.engine.exactly import with_files
from grading.engine.grade_many import Stopped, grade_all
from grading.engine.grade_one import Graded, Work
from grading.engine.proof import proven
from grading.gradebook.rows import Entry, Written
from grading.gradebook.write import unwritten, write_marks
from grading.judge.court import standing_court
from grading.judge.notebook.document import Unreadable
from grading.judge.notebook.submission import add_notes, load
from grading.terminal import FEW, one_line
from grading.whole_files import write_folder

CELLS = re.compile(rb'\s*\{\s*"cells":\s*\[')  # how a notebook begins, whoever wrote it


class NotGraded(ClassError):
    """Why a submission could not be graded, which is not its student's fault."""

    def __init__(self, student: str, reason: Exception):
        super().__init__(f"{one_line(student)}: NOT GRADED: {type(reason).__name__}: {one_line(reason)}")
        self.student = student


class Result(NamedTuple):
    """How the grading of one submission went."""

    student: str
    score: float
    highest: float
    by_hand: int  # answers that wait for a person
    notes: list[str]


class Options(NamedTuple):
    """How to grade: what `grade_all` takes, and whether to grade also what was graded as it is."""

    force: bool = False
    scheduler: str | None = None
    workers: int | None = None
    unsafe: bool = False


PLAIN = Options()


def prepare(
    room: Classroom, assignment: str, students: Iterable[str], options: Options
) -> tuple[Given, list[str]]:
    """Return an assignment as it is graded, and whose submissions are not graded as they are."""
    check_sandbox(options)
    if options.scheduler is None:
        standing_court(options.unsafe)  # it warms up meanwhile
    given = proven(room, assignment)
    if given.exactly and options.scheduler is None:  # meanwhile, too
        warm = standing_court(options.unsafe).warm
        threading.Thread(target=warm, args=(given.exactly.modules,), daemon=True).start()
    graded = set() if options.force else graded_before(room, assignment, students, given.digest())
    return given, [student for student in students if student not in graded]


def check_sandbox(options: Options) -> None:
    """Raise ClassError, which says what to do, where students' code could not be locked in here."""
    if options.scheduler is None and not options.unsafe and (reason := sandbox.probe()):
        raise ClassError(
            f"{reason}\n(or, at your own risk, grade with --unsafe: students' code then runs as you)"
        )


def describe(outcome: Result | NotGraded) -> str:
    """Return a grading in words."""
    if isinstance(outcome, NotGraded):
        return str(outcome)
    by_hand = f", {outcome.by_hand} to mark by hand" if outcome.by_hand else ""
    notes = "".join(f"\n           {one_line(note)}" for note in outcome.notes)
    return f"{one_line(outcome.student)}: {outcome.score:g} of {outcome.highest:g}{by_hand}{notes}"


def grade_each(
    room: Classroom,
    given: Given,
    students: list[str],
    options: Options = PLAIN,
    notes: Iterable[str] = (),
    submitted: Classroom | None = None,
) -> Generator[Result | NotGraded, None, None]:
    """Grade the submissions of some students, and yield how each went, in the order in which they are done.

    `submitted` is the class whose submissions they are, if another; `notes` are told to each student.

    Raises Stopped where no other can be graded either: the gradebook, the scheduler or all workers are out of reach.
    """
    source = submitted or room
    digest, seeds = given.digest(), seeds_of(source)
    read: dict[str, _Read] = {}
    unread: list[NotGraded] = []

    def works() -> Iterator[Work]:
        for student in students:
            folder = source.folder("submitted", given.assignment, student)
            try:
                beside = files_of(folder)
                handed_in = read_handed_in(folder, beside, given.notebooks)
                time = handed_in.time
                odd = time is None and os.path.lexists(folder / TIME)
                read[student] = _Read(handed_in.digest, time, handed_in.secret, odd)
                seed = seeds(handed_in.digest)
                work = _read(folder, handed_in, beside, given, student, seed, list(notes))
                if given.exactly:
                    work = with_files(work, folder, room.coursedir.ignore)
            except OSError as error:
                unread.append(NotGraded(student, error))
            else:
                yield work

    def mark(work: Work, graded: Graded) -> Marked:
        of_it, sandboxed = read.pop(work.student), not options.unsafe
        record = Record(
            of_it.digest, digest, work.seed, sandboxed, graded.inputs, graded.seconds, graded.memory
        )
        return Marked(graded, of_it, record)

    ways = options._asdict()
    del ways["force"]
    with room.gradebook() as gradebook:
        for outcomes in grade_all(given, works(), len(students), **ways):
            marked = []
            for work, outcome in outcomes:
                if isinstance(outcome, Exception):
                    yield NotGraded(work.student, outcome)
                else:
                    marked.append(mark(work, outcome))
            yield from _write(room, gradebook, given, marked)
    yield from unread


class _Read(NamedTuple):
    """What is kept of what was read: its digest, when it was handed in, its secret, and whether its time is none."""

    digest: str
    time: datetime | None
    secret: str | None
    odd_time: bool


def _read(
    folder: Path, handed_in: HandedIn, beside: Beside, given: Given, student: str, seed: str, notes: list[str]
) -> Work:
    work = Work(student, {}, {}, seed, {})
    if not given.exactly:  # another course's have rules of their own: `with_files`
        files = beside.in_base64()
        work = work._replace(files={path: files[path] for path in files if not in_the_way(path, given.files)})
    if beside.too_much and not given.exactly:
        listed = ", ".join(map(one_line, [*beside.too_much][:FEW]))
        notes = [*notes, f"files beside the notebook that are too large were left out: {listed}"]
    for name in given.notebooks:
        try:
            path, told = _find_notebook(folder, name, list(given.notebooks))
            work.notes[name] = notes + told
            read = handed_in.contents.get(os.fspath(path.relative_to(folder)))
            work.notebooks[name] = load(path) if read is None else read
        except Unreadable as reason:
            work.notebooks[name] = str(reason)
    return work


def _find_notebook(submitted: Path, name: str, names: list[str]) -> tuple[Path, list[str]]:
    """Return the notebook with a name, or the only one there is, as browsers rename what they download."""
    if (path := submitted / f"{name}.ipynb").exists():
        beside = sorted(other.stem for other in notebooks_in(submitted, 1))
        copies = [one_line(other) for other in beside if other.startswith(name) and other not in names][:FEW]
        return path, [f"{name}.ipynb is what was graded, and not {', '.join(copies)}"] if copies else []
    others = [path for path in sorted(notebooks_in(submitted)) if ".ipynb_checkpoints" not in path.parts]
    if len(others) == 1 and others[0].stem not in names:
        return others[0], [f"{name}.ipynb was handed in as {one_line(others[0].name)}"]
    found = ", ".join(one_line(path.name) for path in others) or "no notebook"
    raise Unreadable(f"{name}.ipynb is missing; handed in: {found}")


class Marked(NamedTuple):
    """A graded submission, what was read of it, and the record of its grading."""

    graded: Graded
    read: _Read
    record: Record


class Draft(NamedTuple):
    """What goes into the gradebook, and a submission's files, with the places where they go then."""

    entry: Entry
    moves: dict[Path, Path]
    notes: list[str]


def _write(
    room: Classroom, gradebook: Gradebook, given: Given, marked: list[Marked]
) -> Iterator[Result | NotGraded]:
    """Write submissions together: marks, then files.

    Interrupted between the two, they count as not graded and are graded anew.
    """
    if not marked:
        return
    results: list[Result | NotGraded] = []
    drafts: list[Draft] = []
    try:
        with room.scratch() as scratch:
            for number, one in enumerate(marked):
                try:
                    drafts.append(_draft(room, given, one, scratch / str(number)))
                except Exception as error:  # noqa: BLE001, whatever it is, it must not stop the others
                    results.append(NotGraded(one.graded.student, error))
            entries = [draft.entry for draft in drafts]
            written = write_marks(room, gradebook, given.assignment, entries) if entries else []
            results += [_put(draft, done) for draft, done in zip(drafts, written, strict=True)]
    except OperationalError as error:
        raise Stopped(f"{one_line(marked[0].graded.student)}: NOT GRADED: {unwritten(error)}") from None
    except OSError as error:  # there is no room for as much as a folder
        results = results or [NotGraded(one.graded.student, error) for one in marked]
    yield from results


def _draft(room: Classroom, given: Given, marked: Marked, place: Path) -> Draft:
    """Write a submission's files into new folders."""
    graded, read, record = marked
    steps = ("autograded", RECORDS)
    target, records = (room.folder(step, given.assignment, graded.student) for step in steps)
    old = Record.read(records) if os.path.isdir(target) else None
    again = old is not None and old.submission == record.submission
    notes = list(graded.notes)
    if read.odd_time:
        notes.append(
            f"{TIME} does not say when it was handed in, so it is in time: write that into it, and grade it again"
        )
    fresh, kept = place.with_suffix(".fresh"), place.with_suffix(".kept")
    secret = read.secret or _secret(graded.student, record)
    of_nbgrader = {SECRET: secret.encode()} | ({TIME: text_of(read.time).encode()} if read.time else {})
    told = "\n".join(notes).encode()
    notebooks = {f"{name}.ipynb": content for name, content in graded.notebooks.items()}
    # nbgrader's own release_feedback looks for its files beside the pages.
    write_folder(fresh, notebooks | (of_nbgrader if room.foreign else {}))
    write_folder(kept, of_nbgrader | {NOTES: told, FILE: record.content()})
    return Draft(Entry(graded, read.time, again), {fresh: target, kept: records}, notes)


def _put(draft: Draft, written: Written | Exception) -> Result | NotGraded:
    """Put a submission's files in their places, now that its marks are written."""
    student, notes = draft.entry.graded.student, draft.notes
    try:
        if isinstance(written, Exception):
            raise written
        if written.alone is not None:
            notes.append(f"graded again it would be {written.alone:g}; your mark stays as it was")
            graded, records = draft.moves
            tell(graded, records, notes[-1])
        for fresh, target in draft.moves.items():
            replace_folder(fresh, target)
    except Exception as error:  # noqa: BLE001, likewise
        return NotGraded(student, error)
    return Result(student, written.score, written.highest, written.by_hand, notes)


def tell(graded: Path, records: Path, note: str) -> None:
    """Add a note to a graded submission and its records."""
    for path in graded.glob("*.ipynb"):
        path.write_bytes(with_note(path.read_bytes(), note))
    notes = (records / NOTES).read_text("utf-8").splitlines()
    (records / NOTES).write_text("\n".join([*notes, note]), "utf-8")


def with_note(notebook: bytes, note: str) -> bytes:
    """Return a graded notebook with a note on top. All after its beginning is what a student wrote, and is not read."""
    if not (beginning := CELLS.match(notebook)):
        return notebook
    top = new_notebook()
    add_notes(top, [note])
    comma = b"" if notebook[beginning.end() :].lstrip().startswith(b"]") else b", "
    return beginning[0] + json.dumps(top.cells[0]).encode() + comma + notebook[beginning.end() :]


def _secret(student: str, record: Record) -> str:
    """Return a secret that nobody else knows, by which feedback is found, for a submission without one that can be used."""
    return hashlib.sha256(f"feedback {student} {record.seed}".encode()).hexdigest()
