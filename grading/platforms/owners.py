"""Whose an upload is, by the names that a learning platform gave. Of names that a student chose, none counts."""

import re
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import NamedTuple
from unicodedata import normalize

from grading.classroom import roster
from grading.classroom.folder import ClassError
from grading.terminal import one_line

# Moodle's folders, and names of files where it makes none: First Last_1234_assignsubmission_file_…
MOODLE = re.compile(r"_(?P<number>\d+)_assignsubmission_")


class _Unknown(Exception):
    """Why it cannot be told whose something is."""


class _Name(NamedTuple):
    """What an upload is called by; `number` tells Moodle's of one name apart, which is then a name and no id."""

    text: str
    number: str | None = None


class Owners:
    """Who may have handed in what is in a download: by the class list, where there is one.

    The outermost folder says whose an upload is, by id or by first and last name (`ada/…`), since those inside it are
    the student's own; without a folder the name of the file does (`ada_01_topic.ipynb`); or, with an expression, its
    group `student` wherever that is found first. `paths` are all that are in the download.

    Raises ClassError for an expression without that group.
    """

    def __init__(
        self, listed: list[dict[str, str]], assignment: str, match: str | None, paths: Iterable[str]
    ) -> None:
        self.assignment, self.match = assignment, match and _compiled(match)
        self.ids = {student["id"] for student in listed}
        self.names: dict[str, list[str]] = {}
        for student in listed:
            full_name = normalize("NFC", f"{student['first_name']} {student['last_name']}".strip())
            self.names.setdefault(full_name, []).append(student["id"])
        self.around = self._around(paths) if not listed and not match else None
        self.numbers: dict[str, set[str]] = {}  # of Moodle's uploads, by owner
        for path in paths:
            try:
                name = self._name(path)
                if name.number:
                    self.numbers.setdefault(self._find(name), set()).add(name.number)
            except _Unknown:
                continue

    def of(self, path: str) -> tuple[str | None, str]:
        """Return who handed a file in, or None and why that cannot be told."""
        try:
            name = self._name(path)
            student = self._find(name)
        except _Unknown as reason:
            return None, str(reason)
        if name.number and len(self.numbers.get(student, ())) > 1:
            return (
                None,
                f"{one_line(name.text)} is the name of several who handed in; name the folder by the id",
            )
        return student, ""

    def _around(self, paths: Iterable[str]) -> str | None:
        """Return the folder that all is in, where it may as well be around the students' folders as be a student's."""
        folders = [self._folders(path) for path in paths]
        tops = {inner[0] if inner else "" for inner in folders}
        below = {inner[1] for inner in folders if len(inner) > 1}
        (top, *rest) = tops or {""}
        return top if not rest and len(below) > 1 and not MOODLE.search(top) else None

    def _folders(self, path: str) -> list[str]:
        parts = PurePosixPath(path).parent.parts
        return [part for part in parts if part not in ("/", "..", self.assignment)]

    def _name(self, path: str) -> _Name:
        if self.match:
            return self._matched(path)
        folders = self._folders(path)
        if self.around:
            raise _Unknown(
                f"all is in the folder {one_line(self.around)}: is that a student, or is it around all of theirs? "
                "--match '^(?P<student>[^/]+)/' or --match '^[^/]+/(?P<student>[^/]+)/' says so"
            )
        text = folders[0] if folders else PurePosixPath(path).stem
        marks = list(MOODLE.finditer(text))
        if marks and (
            folders or len(marks) == 1
        ):  # a folder's last is Moodle's; a file's may be the student's
            return _Name(text[: marks[-1].start()], marks[-1]["number"])
        if marks:
            raise _Unknown("there are several names in it; name it by the id")
        if not folders:
            text = re.sub(r"^[ _+-]+|[ _+-]+$", "", text.replace(self.assignment, ""))
        if not text:
            raise _Unknown("no name found")
        return _Name(text)

    def _matched(self, path: str) -> _Name:
        found = [match["student"] for match in self.match.finditer(path) if match["student"]]
        if not found:
            raise _Unknown("no name found")
        first, *others = dict.fromkeys(found)
        if also := [name for name in others if self._ids(_Name(name)) not in ([], self._ids(_Name(first)))]:
            raise _Unknown(
                f"--match finds {one_line(first)} and {one_line(also[0])} in it: let it begin with ^, "
                "since students choose how names of files end"
            )
        return _Name(first)

    def _find(self, name: _Name) -> str:
        shown = one_line(name.text)
        if not self.ids:
            if not roster.can_be_id(name.text):
                raise _Unknown(f"{shown} cannot be an id, since folders are named by it")
            return name.text
        ids = self._ids(name)
        if len(ids) > 1:
            as_id = "" if name.number else ", or if it is an id: --match '^(?P<student>[^/]+)/'"
            raise _Unknown(f"{shown} is the name of {' and '.join(ids)}; name its folder by the id{as_id}")
        if not ids:
            around = (
                ""
                if self.match
                else " (if it is a folder around all of theirs: --match '^[^/]+/(?P<student>[^/]+)/')"
            )
            raise _Unknown(f"{shown} is not in the class list{around}")
        return ids[0]

    def _ids(self, name: _Name) -> list[str]:
        """Return who may be meant by a name. What people call themselves is no id, also where somebody has that id."""
        texts = (name.text, normalize("NFC", name.text))  # a Mac writes accents apart
        own = [] if name.number else [text for text in texts if text in self.ids]
        named = next(filter(None, map(self.names.get, texts)), [])
        return own[:1] if own and self.match else list(dict.fromkeys([*own, *named]))


def _compiled(match: str) -> re.Pattern:
    try:
        if "student" in (compiled := re.compile(match)).groupindex:
            return compiled
        reason: Exception | str = "no such group"
    except re.error as error:
        reason = error
    raise ClassError(f"--match {match!r}: {reason}; it needs a group (?P<student>…)")
