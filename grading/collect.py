"""Bring submissions into a class's folder: from nbgrader's exchange, or from a learning platform's download."""

import re
import secrets
import shutil
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from nbgrader.exchange import ExchangeError
from nbgrader.exchange.default import ExchangeCollect
from nbgrader.utils import parse_utc

from grading import roster
from grading.classroom import ClassError, Classroom, replace_folder
from grading.record import SECRET, TIME
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
        if student.startswith(".") or not path.is_dir():
            return f"{path.name} is not a submission"
        if links := [inner.name for inner in path.rglob("*") if inner.is_symlink()]:
            return f"holds links to other files ({links[0]})"
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
        raise ClassError(f"no submission of {student!r}; there are: {', '.join(known) or 'none yet'}")
    step = room.step(_Collect, assignment, student_id=student or "*")
    step.check_owner = not any_owner
    step.start()
    return Collected(step.collected, step.problems)


def collect_upload(
    room: Classroom, assignment: str, place: Path, match: str | None = None, received: datetime | None = None
) -> Collected:
    """Collect notebooks from a folder or zip file, as learning platforms offer them for download.

    Whose a file is says the folder it is in (`ada/…`) or its name (`ada_01_topic.ipynb`), by id or by first and last
    name of the class list; for other names, the group `student` of the regular expression `match`, searched in the
    path. When it came in says the file's own time, taken for UTC in a zip file.

    Raises ClassError where the place or the expression is no good.
    """
    roster.read_into(room)
    listed = roster.read_roster(room)
    ids = {student["id"]: student["id"] for student in listed}
    ids.update({f"{student['first_name']} {student['last_name']}": student["id"] for student in listed})
    others = [name for name in room.assignments() if name != assignment]
    latest, problems = {}, []
    for path, time, data in _uploads(place):
        if any(part.startswith((".", "__MACOSX")) and part != ".." for part in PurePosixPath(path).parts):
            continue  # what a checkpoint or a Mac adds
        name = _student(path, assignment, match)
        student = ids.get(name) if listed else name
        if assignment not in path and any(other in path for other in others):
            continue
        if student is None:
            problems.append(
                f"{path}: whose is it? {f'{name} is not in the class list' if name else 'no name found'}"
            )
        elif data is None:
            problems.append(f"{path}: larger than {LARGEST // 1_000_000} MB, or damaged")
        else:
            latest[student] = path, received or time, data
    stored = [student for student, upload in latest.items() if _store(room, assignment, student, *upload)]
    return Collected(sorted(stored), problems)


def _uploads(place: Path) -> Iterator[tuple[str, datetime, bytes | None]]:
    """Give path, time (in UTC without saying so) and bytes of each notebook, the oldest first."""
    if place.is_dir():
        files = [path for path in place.rglob("*.ipynb") if path.is_file() and not path.is_symlink()]
        for path in sorted(files, key=lambda path: (path.stat().st_mtime, path)):
            data = path.read_bytes() if path.stat().st_size <= LARGEST else None
            time = datetime.fromtimestamp(path.stat().st_mtime, UTC).replace(tzinfo=None, microsecond=0)
            yield path.relative_to(place).as_posix(), time, data
    elif zipfile.is_zipfile(place):
        with zipfile.ZipFile(place) as archive:
            entries = [entry for entry in archive.infolist() if entry.filename.endswith(".ipynb")]
            for entry in sorted(entries, key=lambda entry: entry.date_time):
                yield entry.filename, datetime(*entry.date_time), _read_entry(archive, entry)
    else:
        raise ClassError(f"{place} is neither a folder nor a zip file")


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


def _store(room: Classroom, assignment: str, student: str, path: str, time: datetime, data: bytes) -> bool:
    """Keep an upload as nbgrader keeps what it collects; return whether it is newer than what was there."""
    target = room.folder("submitted", assignment, student)
    wanted = [notebook.name for notebook in room.folder("release", assignment).glob("*.ipynb")]
    name = wanted[0] if len(wanted) == 1 else PurePosixPath(path).name
    if (target / TIME).exists() and parse_utc((target / TIME).read_text()) > time:
        return False
    if (target / name).exists() and (target / name).read_bytes() == data:
        return False
    with room.scratch() as scratch:
        fresh = scratch / assignment
        fresh.mkdir()
        (fresh / name).write_bytes(data)
        (fresh / TIME).write_text(time.strftime("%Y-%m-%d %H:%M:%S.%f UTC"))
        (fresh / SECRET).write_text(secrets.token_hex(64))
        replace_folder(fresh, target)
    return True
