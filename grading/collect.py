"""Bring submissions into a class's folder: from nbgrader's exchange, or from a learning platform's download."""

import re
import secrets
import shutil
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import NamedTuple
from unicodedata import normalize

from nbgrader.exchange import ExchangeError
from nbgrader.exchange.default import ExchangeCollect
from nbgrader.utils import parse_utc

from grading import roster
from grading.classroom import ClassError, Classroom, check_name, make_writable, replace_folder
from grading.record import SECRET, TIME
from grading.screen import one_line
from grading.submission import LARGEST


class Collected(NamedTuple):
    """Whose work came in, and what could not be taken and why."""

    students: list[str]
    problems: list[str]


class _Collect(ExchangeCollect):
    """nbgrader's collecting, one submission at a time, so that a bad one stops none of the others."""

    def init_src(self) -> None:
        """Find the latest submission of each student among those that can be trusted to be theirs."""
        self.inbound_path = str(Path(self.root, self.coursedir.course_id, "inbound"))
        if not Path(self.inbound_path).is_dir():
            self.fail(f"there is no exchange in {self.root}")
        self.collected, self.problems = [], []
        latest: dict[str, dict] = {}
        pattern = f"{self.coursedir.student_id}+{self.coursedir.assignment_id}+*"
        for path in sorted(Path(self.inbound_path).glob(pattern)):
            try:
                record = self._path_to_record(str(path))
            except (ExchangeError, ValueError, OverflowError):
                self.problems.append(f"{path.name}: its name does not say when it was handed in")
                continue
            student = record["username"]
            if problem := self._problem(student, path):
                self.problems.append(f"{student}: {problem}")
            elif student not in latest or record["timestamp"] > latest[student]["timestamp"]:
                latest[student] = record
        self.src_records = list(latest.values())

    def _problem(self, student: str, path: Path) -> str | None:
        try:
            if student.startswith(".") or not path.is_dir():
                return f"{path.name} is not a submission"
            if links := [inner.name for inner in path.rglob("*") if inner.is_symlink()]:
                return f"holds links to other files ({links[0]})"
        except OSError as error:
            return f"cannot be read: {error}"
        if self.check_owner and (owner := _owner(path)) != student:
            return f"handed in by {owner}, who has another name; not taken (--any-owner takes it)"
        return None

    def copy_files(self) -> None:
        for record in self.src_records:
            self.src_records = [record]
            try:
                super().copy_files()
            except (OSError, RuntimeError) as error:
                self.problems.append(f"{record['username']}: {error}")

    def do_copy(self, src: str, dest: str, log: None = None) -> None:
        """Copy beside the place and rename, so that an interrupted copy does not pass for a submission."""
        part = Path(dest).with_name(f".{Path(dest).name}.part")
        shutil.rmtree(part, ignore_errors=True)
        super().do_copy(src, str(part), log)
        make_writable(part)  # a student's modes come along
        _mend_time(part / TIME, self.src_records[0]["timestamp"])
        part.rename(dest)
        self.collected.append(Path(dest).parent.name)


def _mend_time(file: Path, known: datetime) -> None:
    """Write the time of handing in that the exchange knows where a submission's own file does not say one."""
    try:
        parse_utc(file.read_text("utf-8").strip())
    except (OSError, ValueError, OverflowError):
        file.unlink(missing_ok=True)
        file.write_text(known.strftime("%Y-%m-%d %H:%M:%S.%f UTC"), "utf-8")


def _owner(path: Path) -> str:
    try:
        return path.owner()
    except KeyError:
        return "somebody unknown here"


def collect_exchange(
    room: Classroom, assignment: str, student: str | None = None, any_owner: bool = False
) -> Collected:
    """Collect from the exchange what was handed in since the last time; the latest of each student counts.

    Raises ClassError for a student who handed nothing in.
    """
    roster.read_into(room)
    inbound = room.exchange / room.course_id / "inbound"
    known = sorted({path.name.split("+")[0] for path in inbound.glob(f"*+{assignment}+*")})
    if student is not None and student not in known:
        raise ClassError(
            f"no submission of {student!r}; there are: {', '.join(map(one_line, known)) or 'none yet'}"
        )
    step = room.step(_Collect, assignment, student_id=student or "*")
    step.check_owner = not any_owner
    step.start()
    return Collected(step.collected, step.problems)


class _Upload(NamedTuple):
    """A notebook that was handed in: when in UTC without saying so, None where that is not known; `data` its bytes."""

    path: str
    time: datetime | None
    data: bytes | None

    def is_named(self, assignment: str) -> bool:
        return assignment in PurePosixPath(self.path).name


def collect_upload(
    room: Classroom,
    assignment: str,
    place: Path,
    match: str | None = None,
    received: datetime | None = None,
    only: str | None = None,
) -> Collected:
    """Collect notebooks from a folder or zip file, as learning platforms offer them for download.

    Whose a file is says the folder it is in (`ada/…`) or its name (`ada_01_topic.ipynb`), by id or by first and last
    name of the class list; for other names, the group `student` of the regular expression `match`, searched in the
    path. Of several of one student's, those named after the assignment count, and of these the latest. When it came
    in says `received`, else the file's own time, in a zip file that of this machine's clock. `only` takes one student's.

    Raises ClassError where the place, the expression or the student is no good.
    """
    roster.read_into(room)
    owners = _owners(room)
    others = [name for name in room.assignments() if name != assignment]
    found: dict[str, _Upload] = {}
    problems: dict[str | None, list[str]] = {}  # by whose they are
    for upload in _uploads(place):
        path = upload.path
        if any(part.startswith((".", "__MACOSX")) and part != ".." for part in PurePosixPath(path).parts):
            continue  # what a checkpoint or a Mac adds
        name = _student(path, assignment, match)
        student, unknown = _owner_of(name, owners)
        if assignment not in path and any(other in path for other in others):
            continue
        if student is None:
            problem = f"whose is it? {unknown}"
        elif upload.data is None:
            problem = f"larger than {LARGEST // 1_000_000} MB, damaged, or not to be read"
        elif (upload := upload._replace(time=received or upload.time)).time is None:
            problem = "does not say when it came in; --received does"
        else:
            if upload.is_named(assignment) or student not in found or not found[student].is_named(assignment):
                found[student] = upload
            continue
        problems.setdefault(student, []).append(f"{path}: {problem}")
    if only is not None:
        names = {*found, *problems} - {None}
        check_name("student", only, sorted(names), f"in {place}")
        found = {student: upload for student, upload in found.items() if student == only}
        problems = {only: problems.get(only, [])}
    is_newer = _differs if received else _is_newer
    stored = [s for s, upload in found.items() if _store(room, assignment, s, upload, is_newer)]
    return Collected(sorted(stored), list(chain.from_iterable(problems.values())))


def _owners(room: Classroom) -> dict[str, list[str]]:
    """Return the ids of students by id, and by first and last name; nothing where there is no class list."""
    owners: dict[str, list[str]] = {}
    listed = roster.read_roster(room)
    for student in listed:
        full_name = normalize("NFC", f"{student['first_name']} {student['last_name']}")
        owners.setdefault(full_name, []).append(student["id"])
    return owners | {student["id"]: [student["id"]] for student in listed}


def _owner_of(name: str | None, owners: dict[str, list[str]]) -> tuple[str | None, str]:
    """Return who has a name, or None and why that cannot be told."""
    if name is None:
        return None, "no name found"
    if not owners:
        return name, ""
    ids = owners.get(name) or owners.get(normalize("NFC", name)) or []  # a Mac writes accents apart
    if len(ids) > 1:
        return None, f"{name} is the name of {' and '.join(ids)}; name its folder by the id"
    return (ids[0], "") if ids else (None, f"{name} is not in the class list")


def _uploads(place: Path) -> Iterator[_Upload]:
    """Give each notebook, the oldest first."""
    if place.is_dir():
        files = [path for path in place.rglob("*.ipynb") if path.is_file() and not path.is_symlink()]
        for path in sorted(files, key=lambda path: (path.stat().st_mtime, path)):
            data = _read_file(path) if path.stat().st_size <= LARGEST else None
            time = datetime.fromtimestamp(path.stat().st_mtime, UTC).replace(tzinfo=None, microsecond=0)
            yield _Upload(path.relative_to(place).as_posix(), time, data)
    elif zipfile.is_zipfile(place):
        with zipfile.ZipFile(place) as archive:
            entries = [entry for entry in archive.infolist() if entry.filename.endswith(".ipynb")]
            for entry in sorted(entries, key=lambda entry: entry.date_time):
                yield _Upload(entry.filename, _time_of(entry), _read_entry(archive, entry))
    else:
        raise ClassError(f"{place} is neither a folder nor a zip file")


def _read_file(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _time_of(entry: zipfile.ZipInfo) -> datetime | None:
    """Return when an entry was written, in UTC; a zip file has the local time, and sometimes none that there can be."""
    try:
        return datetime(*entry.date_time).astimezone(UTC).replace(tzinfo=None)
    except (ValueError, OverflowError):
        return None


def _read_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes | None:
    if entry.file_size > LARGEST:
        return None
    try:
        return archive.read(entry)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError):  # damaged, locked by a password, unknown
        return None


def _student(path: str, assignment: str, match: str | None) -> str | None:
    """Return whose a file is, by the name of its folder or its own."""
    if match:
        try:
            found = re.search(match, path)
            return found.group("student") if found else None
        except (re.error, IndexError) as error:
            raise ClassError(f"--match {match!r}: {error}; it needs a group (?P<student>…)") from None
    folders = [part for part in PurePosixPath(path).parent.parts if part not in ("/", "..", assignment)]
    name = folders[-1] if folders else PurePosixPath(path).stem.replace(assignment, "")
    name = re.sub(r"_\d+_assignsubmission_.*", "", name)  # Moodle: First Last_1234_assignsubmission_file_
    return re.sub(r"^[ _+-]+|[ _+-]+$", "", name) or None


def _is_newer(upload: _Upload, stored: Path, time: Path) -> bool:
    """Tell whether an upload is another than what is stored, and not older."""
    if time.exists() and parse_utc(time.read_text()) > upload.time:
        return False
    return not stored.exists() or stored.read_bytes() != upload.data


def _differs(upload: _Upload, stored: Path, time: Path) -> bool:
    """Tell whether an upload, or when it came in, is another than what is stored."""
    if not stored.exists() or not time.exists():
        return True
    return (parse_utc(time.read_text()), stored.read_bytes()) != (upload.time, upload.data)


def _store(room: Classroom, assignment: str, student: str, upload: _Upload, wanted: Callable) -> bool:
    """Keep an upload as nbgrader keeps what it collects; return whether it was `wanted` in place of what was there."""
    target = room.folder("submitted", assignment, student)
    names = [notebook.name for notebook in room.folder("release", assignment).glob("*.ipynb")]
    name = names[0] if len(names) == 1 else PurePosixPath(upload.path).name
    if not wanted(upload, target / name, target / TIME):
        return False
    with room.scratch() as scratch:
        fresh = scratch / assignment
        fresh.mkdir()
        (fresh / name).write_bytes(upload.data)
        (fresh / TIME).write_text(upload.time.strftime("%Y-%m-%d %H:%M:%S.%f UTC"))
        (fresh / SECRET).write_text(secrets.token_hex(64))
        replace_folder(fresh, target)
    return True
