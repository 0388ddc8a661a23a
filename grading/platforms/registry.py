"""The one registry of learning platforms: how each names what was handed in.

A platform is a module in this folder with a FORM; a campus adds its own by adding one, or names a pattern in the class's
`nbgrader_config.py`, as for nbgrader's `FileNameCollectorPlugin`.
"""

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import cache
from typing import NamedTuple

from traitlets.config import Config

from grading import platforms

OWN = "own"  # the form that a class's settings have


class Named(NamedTuple):
    """What a platform's name says of an upload.

    `student` is a login or id, `name` a person's; `number` is the platform's own, which tells people of one name apart.
    `order` grows with each attempt, `time` is in UTC without saying so. `label` is the platform's own name of the
    submission, `file` the student's name of the file.
    """

    platform: str
    student: str | None
    name: str | None
    number: str | None
    order: int
    time: datetime | None
    label: str
    file: str
    blind: bool = False


class Form(NamedTuple):
    """A platform's form of names.

    Parameters
    ----------
    platform
        What the platform is called on the command line.
    patterns
        Of paths, from the outermost name on, the first that matches counts. Their groups: `student` (login or id),
        `name`, or `first` and `last`, or `squeezed` (last and first name, nothing between); `number`, `order`, `time`;
        `file`, which the student has named. What stands before `file` is the platform's.
    time
        The form of `time`, for strptime, or what reads it, by the clock of this machine.
    wrapped
        Whether all may lie in a folder of the platform's.
    blind
        What people are called where their names are hidden.
    students_choose
        Whether a student can give any name, also another's: then a class list has to have it, and once only.
    outermost
        Whether the folder that is collected from, or the archive, may be the outermost one of the patterns.
    """

    platform: str
    patterns: tuple[str, ...]
    time: str | Callable[[str], datetime | None] | None = None
    wrapped: bool = False
    blind: str = r"(?!)"
    students_choose: bool = False
    outermost: bool = False

    def read(self, path: str) -> Named | None:
        """Return what a path says, or None where it is not of this form."""
        for pattern in self.patterns:
            if found := re.fullmatch(pattern, path, re.DOTALL):
                return self._named(found, path)
        return None

    def _named(self, found: re.Match[str], path: str) -> Named:
        groups = {name: text for name, text in found.groupdict().items() if text}
        name = groups.get("name") or " ".join(groups[part] for part in ("first", "last") if part in groups)
        number = groups.get("number")
        blind = bool(re.fullmatch(self.blind, name or "", re.IGNORECASE))
        return Named(
            self.platform,
            groups.get("student") or (name if self.students_choose else None),
            groups.get("squeezed") or name or None,
            number,
            int(groups.get("order", "0")),
            self._time(groups.get("time")),
            path[: found.start("file")] if groups.get("file") else path,
            groups.get("file", ""),
            blind,
        )

    def _time(self, text: str | None) -> datetime | None:
        if not (text and self.time):
            return None
        try:
            if callable(self.time):
                local = self.time(text)
            else:
                local = datetime.strptime(re.sub(r"\s+", " ", text), self.time)
            return local and local.astimezone(UTC).replace(tzinfo=None)
        except (ValueError, OverflowError):
            return None


@cache
def forms() -> tuple[Form, ...]:
    """Return the forms of all platforms of this folder."""
    names = sorted(module.name for module in pkgutil.iter_modules(platforms.__path__))
    modules = [importlib.import_module(f"{platforms.__name__}.{name}") for name in names]
    return tuple(module.FORM for module in modules if hasattr(module, "FORM"))


def known_forms(config: Config) -> tuple[Form, ...]:
    """Return these and the one, if any, that the class's settings have for nbgrader's FileNameCollectorPlugin."""
    pattern = config.FileNameCollectorPlugin.get("named_regexp", "")
    if not pattern:
        return forms()
    own = pattern.replace("(?P<student_id>", "(?P<student>").replace("(?P<timestamp>", "(?P<time>")
    own = own.replace("(?P<first_name>", "(?P<first>").replace("(?P<last_name>", "(?P<last>")
    return Form(OWN, (rf"(?P<file>{own}.*)",), "%Y-%m-%d-%H-%M-%S"), *forms()


def read_names(path: str, known: Iterable[Form]) -> list[Named]:
    """Return what a path says in the form of each platform that it is of."""
    return [named for form in known if (named := form.read(path))]
