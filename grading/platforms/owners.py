"""Whose an upload is, by the names that a learning platform gave. Of names that a student chose, none counts."""

import contextlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from unicodedata import normalize

from grading.classroom import roster
from grading.classroom.class_lists import Person
from grading.classroom.folder import ClassError
from grading.platforms import blackboard, gradescope
from grading.platforms.registry import OWN, Form, Named, forms, read_names
from grading.platforms.spellings import (
    GERMAN,
    bare,
    key,
    other_encodings,
    plain,
    squeezed,
    without_copy_marks,
    words,
)
from grading.platforms.uploads import NOTEBOOK, SCRIPT
from grading.terminal import one_line

MARK = re.compile(r"_\d+_assignsubmission_")  # of Moodle's; where there are several, one is a student's
# Folders that are nobody's, where there is no class list to tell.
NOBODY = re.compile(
    r"homeworks?|submissions?|submission attachment\(s\)|assignments?|downloads?|hand-?ins?|uploads?|abgaben?|exercises?|"
    r"participants?|files?|attachments?",
    re.IGNORECASE,
)

# Folders that systems put around what they hand out.
AROUND = re.compile(
    r"OneDrive_[\d_-]+|drive-download-[\w-]+|Takeout|.* \(File responses\)|Student Work|Submitted files|inbound|(Question|Frage|Pregunta)( \d+)?|"
    r".+-\d\d-\d\d-\d{4}-\d\d-\d\d-\d\d"
)

# A day, with or without a time, as what names folders by it writes it.
WHEN = re.compile(r"[ _.,-]*\(?20\d\d[-_.]\d\d[-_.]\d\d(?:[T _.-]+\d\d[\d:_.h-]*)?(?: ?UTC|Z)?\)?$")


class _Unknown(Exception):
    """Why it cannot be told whose something is."""


class Owners:
    """Who may have handed in what is in a download: by the class list, where there is one.

    The form of a learning platform's names says it (grading.platforms). Of others, the outermost folder says whose an
    upload is, by id or by first and last name (`ada/…`), since those inside it are the student's own; without a folder
    the name of the file does (`ada_01_topic.ipynb`); or, with an expression, its group `student` wherever that is found
    first. `paths` are all that are in the download.

    Raises ClassError for an expression without that group.
    """

    def __init__(
        self,
        listed: list[Person],
        assignment: str,
        match: str | None,
        paths: Iterable[str],
        known: Sequence[Form] | None = None,
        submitters: dict[str, list[dict[str, str]]] | None = None,
        download: str = "",
    ) -> None:
        self.submitters = submitters or {}
        self.assignment = assignment
        self.download = download
        self.match = _compiled(match) if match else None
        self.forms = forms() if known is None else known
        self.around_it = [
            form for form in self.forms if form.outermost
        ]  # what is given may be the folder itself
        self.people = People(listed)
        paths = list(dict.fromkeys(paths))
        self.wrapper = self._wrapper(paths) if not match else ""
        # What a student has added to a platform's name may be another's form: only names in one form tell the platform.
        readings = (self._readings(path) for path in paths)
        counts = Counter(only[0].platform for only in readings if len(only) == 1)
        self.platform = counts.most_common(1)[0][0] if counts else None
        self.around = None if listed or match or self.wrapper else self._around(paths)
        self.numbers: dict[str, set[str]] = {}  # the platform's, by owner
        self.files: dict[str, set[str]] = {}  # what is named by students alone, by owner
        for path in paths:
            try:
                name = self._name(path)
                student = self._find(name)
            except _Unknown:
                continue
            if name.number:
                self.numbers.setdefault(student, set()).add(name.number)
            if self._is_chosen(name):
                self.files.setdefault(student, set()).add(path)

    def of(self, path: str) -> tuple[str | None, str]:
        """Return who handed a file in, or None and why that cannot be told."""
        try:
            name = self._name(path)
            student = self._find(name)
        except _Unknown as reason:
            return None, str(reason)
        if name.number and len(self.numbers.get(student, ())) > 1:
            shown = one_line(name.name or name.student or "")
            return None, f"{shown} is the name of several who handed in; name the folder by the id"
        if len(self.files.get(student, ())) > 1:
            return (
                None,
                f"there are several files of {one_line(name.name or '')}, who may not have named them all",
            )
        return student, ""

    def whose(self, path: str) -> tuple[str | None, str]:
        """Return who handed a file in, or None and where it lies: together they tell one's files from all others'."""
        student, _ = self.of(path)
        return student, "" if student else self.named(path).label or path.partition("/")[0]

    def named(self, path: str) -> Named:
        """Return what the platform's name of an upload says of it, as far as it says anything."""
        with contextlib.suppress(_Unknown):
            return self._name(path)
        return Named("", None, None, None, 0, None, "", path)

    def _is_chosen(self, name: Named) -> bool:
        return any(form.students_choose and form.platform == name.platform for form in self.forms)

    def _readings(self, path: str) -> list[Named]:
        """Return what a path says in the form of each platform; where the class's settings have one, in that alone."""
        rest = path.removeprefix(self.wrapper).removeprefix("/")
        read = read_names(rest, self.forms) or read_names(f"{self.download}/{rest}", self.around_it)
        return read[:1] if read and read[0].platform == OWN else read

    def _in_form(self, path: str) -> Named | None:
        readings = self._readings(path)
        if len(readings) < 2:
            return readings[0] if readings else None
        if of_the_download := [named for named in readings if named.platform == self.platform]:
            return of_the_download[0]
        ways = " or ".join(named.platform for named in readings)
        raise _Unknown(f"its name may be {ways}'s, and nothing else here tells which; --match does")

    def _wrapper(self, paths: list[str]) -> str:
        """Return the beginning of all paths that is the platform's, or the instructor's, and no student's."""
        wrapper, known = "", ""
        wrapped = [form for form in self.forms if form.wrapped]
        for _ in range(3):
            rest = [path.removeprefix(wrapper) for path in paths]
            tops = {path.partition("/")[0] for path in rest}
            if len(tops) != 1 or any("/" not in path or read_names(path, self.forms) for path in rest):
                return known
            (top,) = tops
            if self.people.ids(_anybody(top)):
                return known
            wrapper += f"{top}/"
            known = wrapper if AROUND.fullmatch(top) or self._is_download(top) else known
            if all(read_names(path.removeprefix(wrapper), wrapped) for path in paths):
                return wrapper
        return known

    def _is_download(self, top: str) -> bool:
        """Tell whether a folder around all is called as the download, which no student names; a list tells that it is nobody's."""
        return self.people.listed and top in without_copy_marks(_stem(self.download))

    def _around(self, paths: Iterable[str]) -> str | None:
        """Return the folder that all is in, where it may as well be around the students' folders as be a student's."""
        paths = [path for path in paths if not self._readings(path)]
        folders = [self._folders(path) for path in paths]
        tops = {inner[0] if inner else "" for inner in folders}
        below = {inner[1] for inner in folders if len(inner) > 1}
        (top, *rest) = tops or {""}
        return top if not rest and len(below) > 1 else None

    def _folders(self, path: str) -> list[str]:
        parts = PurePosixPath(path).parent.parts
        found = [part for part in parts if part not in ("/", "..", self.assignment)]
        while found and not self.people.listed and NOBODY.fullmatch(found[0]):
            del found[0]
        return found

    def _name(self, path: str) -> Named:
        if self.match:
            return self._matched(self.match, path)
        if named := self._in_form(path):
            return self._submitted(named)
        if self.around:
            raise _Unknown(
                f"all is in the folder {one_line(self.around)}: is that a student, or is it around all of theirs? "
                "--match '^(?P<student>[^/]+)/' or --match '^[^/]+/(?P<student>[^/]+)/' says so"
            )
        folders = self._folders(path.removeprefix(self.wrapper))
        text = re.sub(r"\.(zip|tar|tgz|tar\.gz)$", "", folders[0]) if folders else _stem(path)
        if MARK.search(text):
            raise _Unknown("there are several names in it; name it by the id")
        if not folders:
            text = self._in_the_name(text)
        if not text:
            raise _Unknown("no name found")
        label = f"{folders[0]}/" if folders else path
        text = self._without_time(text)
        number = None if text in self.people.exact else "".join(re.findall(r"\d+", text)) or None
        return Named("", text, text, number, 0, None, label, path)

    def _without_time(self, text: str) -> str:
        """Return a name without the time that a platform has put behind it."""
        shorter = WHEN.sub("", text)
        return text if text in self.people.exact else shorter or text

    def _in_the_name(self, stem: str) -> str:
        """Return what the name of a file says of whose it is, without what was added to a copy's."""
        text = ""
        for short in without_copy_marks(stem):
            rest = re.sub(r"^[ _+-]+|[ _+-]+$", "", short.replace(self.assignment, ""))
            if rest == short and not self.people.listed:  # whatever a student has called it
                raise _Unknown("neither a folder nor its name says it")
            text = rest or text
            if text and self.people.listed and self.people.ids(_anybody(text)):
                break
        return text

    def _matched(self, pattern: re.Pattern[str], path: str) -> Named:
        found = [match["student"] for match in pattern.finditer(path) if match["student"]]
        if not found:
            raise _Unknown("no name found")
        first, *others = dict.fromkeys(found)
        if also := [
            name
            for name in others
            if self.people.ids(_anybody(name)) not in ([], self.people.ids(_anybody(first)))
        ]:
            raise _Unknown(
                f"--match finds {one_line(first)} and {one_line(also[0])} in it: let it begin with ^, "
                "since students choose how names of files end"
            )
        return _anybody(first)

    def _submitted(self, named: Named) -> Named:
        """Return a name with what the class list, or the platform's own table, says of what has only a part of it."""
        if named.platform == blackboard.FORM.platform:
            parts = (named.name or "").split("_")  # the title's and the login's
            logins = ("_".join(parts[n:]) for n in range(1, len(parts)))
            login = next((text for text in logins if key(text) in self.people.by_id), named.student)
            return named._replace(student=login, name=None)
        if named.platform != gradescope.FORM.platform:
            return named
        people = self.submitters.get(named.number or "")
        if not people and not self.people.by_number.get(named.number or ""):
            raise _Unknown(f"nothing says whose the submission {named.number} is")
        first = people[0] if people else {}
        by_id = next((first[key] for key in ("sid", "email") if first.get(key)), None)
        return named._replace(student=by_id, name=first.get("name"))

    def _find(self, name: Named) -> str:
        shown = one_line(name.name or name.student or name.number or "")
        if not self.people.listed:
            text = name.student or name.name or name.number or ""
            text = f"{text} {name.number}" if name.blind else text
            if not roster.can_be_id(text):
                raise _Unknown(f"{shown} cannot be an id, since folders are named by it")
            if self._is_chosen(name):
                raise _Unknown(
                    "students can call these files as they like: a class list (students.csv) has to have them"
                )
            return text
        found = self.people.ids(name, exact=bool(self.match))
        if len(found) > 1:
            as_id = "" if name.number else ", or if it is an id: --match '^(?P<student>[^/]+)/'"
            raise _Unknown(f"{shown} is the name of {' and '.join(found)}; name its folder by the id{as_id}")
        if not found:
            around = (
                ""
                if self.match or name.platform
                else " (if it is a folder around all of theirs: --match '^[^/]+/(?P<student>[^/]+)/')"
            )
            raise _Unknown(f"{shown} is not in the class list{around}")
        return found[0]


class People:
    """The class list, by all that a platform may call somebody."""

    def __init__(self, listed: list[Person]) -> None:
        self.listed = bool(listed)
        self.by_id: dict[str, set[str]] = {}
        self.by_name: dict[str, set[str]] = {}
        self.by_bare: dict[str, set[str]] = {}  # for names that nobody has as they are
        self.by_number: dict[str, set[str]] = {}
        self.exact = {student["id"] for student in listed}
        self.words: dict[
            str, tuple[set[str], set[str], set[str]]
        ] = {}  # by id: of the ids, and of both names
        for student in listed:
            known = student["id"]
            for text in (known, *student.get("also", ())):
                self.by_id.setdefault(key(text), set()).add(known)
            first, last = (normalize("NFC", student[part]) for part in ("first_name", "last_name"))
            for text in (
                {f"{first} {last}", f"{last} {first}", f"{last}, {first}"}
                if first and last
                else {first or last}
            ):
                self.by_name.setdefault(key(text), set()).add(known)
                for form in {bare(text), bare(text.translate(GERMAN))}:
                    self.by_bare.setdefault(form, set()).add(known)
            for text in {f"{last}{first}", f"{first}{last}"}:
                for form in {squeezed(text), squeezed(plain(text))}:
                    self.by_name.setdefault(form, set()).add(known)
            ids = words(" ".join((known, *student.get("also", ()))))
            first_words, last_words = (
                {*words(part), *words(part.translate(GERMAN))} for part in (first, last)
            )
            self.words[known] = (
                words(known),
                ids | first_words | last_words,
                words(last) if first_words else set(),
            )
            if student.get("number"):
                self.by_number.setdefault(student["number"], set()).add(known)
        self.by_name.pop("", None)
        self.by_bare.pop("", None)

    def ids(self, name: Named, exact: bool = False) -> list[str]:
        """Return who may be meant by a name. What people call themselves is no id, also where somebody has that id."""
        if name.number and name.platform and (found := self.by_number.get(name.number)):
            return sorted(found)
        texts = (name.student or "", normalize("NFC", name.student or ""))  # a Mac writes accents apart
        own = [text for text in texts if text in self.exact]
        if own and (exact or name.platform):
            return own[:1]
        by_id = own[:1] or sorted(self.by_id.get(key(name.student or ""), ()))
        if by_id and name.platform:
            return by_id
        known = list(dict.fromkeys([*by_id, *sorted(self._by_name(name))]))
        text = name.name or name.student or ""
        return (
            known or self._by_words(text, by_id=bool(name.student)) or self._in_another_encoding(name, text)
        )

    def _by_words(self, text: str, by_id: bool) -> list[str]:
        """Return who has all words of a text: the id or first and last name, and none that is nobody's."""
        given = words(text)
        numbers = [self.by_id[number] for number in re.findall(r"\d+", text) if number in self.by_id]
        return sorted(
            known
            for known, (ids, all_, last) in self.words.items()
            if given and given <= all_ and all(known in owners for owners in numbers)
            if (by_id and ids and ids <= given) or (last and last <= given and given - last)
        )

    def _in_another_encoding(self, name: Named, text: str) -> list[str]:
        """Return whose name a text is that was written into a zip file in an encoding which it does not tell."""
        others = (_anybody(other)._replace(platform=name.platform) for other in other_encodings(text))
        return sorted({student for other in others for student in self._by_name(other)})

    def _by_name(self, name: Named) -> set[str]:
        text = name.name or ""
        parts = text.split("-") if name.platform else [text]  # what stands before a - may be a group's name
        for n in range(len(parts)):
            rest = "-".join(parts[n:])
            together = self.by_name.get(squeezed(rest) if " " not in rest else "")
            if found := self.by_name.get(key(rest)) or together:
                return found
        for n in range(len(parts)):
            if found := self.by_bare.get(bare("-".join(parts[n:]))):
                return found
        return set()


def _anybody(text: str) -> Named:
    return Named("", text, text, None, 0, None, text, "")


def _stem(path: str) -> str:
    name = SCRIPT.sub("", NOTEBOOK.sub("", PurePosixPath(path).name))
    return re.sub(r"\.(zip|tar|tgz|tar\.(gz|xz|bz2))$", "", name, flags=re.IGNORECASE)


def _compiled(match: str) -> re.Pattern[str]:
    try:
        if "student" in (compiled := re.compile(match)).groupindex:
            return compiled
        reason: Exception | str = "no such group"
    except re.error as error:
        reason = error
    raise ClassError(f"--match {match!r}: {reason}; it needs a group (?P<student>…)")
