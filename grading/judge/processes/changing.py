"""Values that answers change where they are: the course's `table`, to which an answer adds a column, or a count of calls.

The course's cells have made another of each in the judge. It becomes what it is in the student's process, where the
instructor's own answer has changed it as well.
"""

import contextlib
from logging import Logger
from types import FunctionType, ModuleType
from typing import Any

from grading.judge.processes.calls import Calls
from grading.judge.processes.notebook_process import Worker
from grading.judge.processes.references import Reference, Stays
from grading.judge.processes.remote import Remote, checked
from grading.judge.processes.told_names import GONE
from grading.judge.wire.marshalling import CannotCross, copy_back
from grading.judge.wire.messages import Names

LEFT_ALONE = (
    ModuleType,
    FunctionType,
    type,
    Logger,
    Remote,
    Reference,
)  # what is shared, or asked where it is
SMALL = (int, float, str, bool, type(None), list, dict, set)  # what is looked at after each call
MOST = 1000  # values in one of these


class Changing:
    """Which `names` answers may change, and which of them the student's process was `told` of."""

    def __init__(self, student: Worker, calls: Calls, space: dict[str, Any], stays: Stays):
        self.student, self.calls, self.space, self.stays = student, calls, space, stays
        self.names: set[str] = set()
        self.seen: set[str] = set()  # since a cell has run
        self.told: dict[str, None] = {}

    def of(self, names: set[str]) -> list[str]:
        """Return those of some names whose values may have become others."""
        known = self.stays.known
        return [
            name
            for name in sorted(self.names & names)
            if (known is None or _label(name) in known) and not isinstance(self.space.get(name), LEFT_ALONE)
        ]

    def small(self, names: list[str]) -> list[str]:
        """Return those of some names whose values are looked at in no time, or not there yet."""
        values = ((name, self.space.get(name, GONE)) for name in names)
        return [name for name, value in values if value is GONE or _is_small(value)]

    def take(self, names: list[str], answered: list[str]) -> None:
        """Let some names have the values that they have in the student's process: large ones once after each cell."""
        small = self.small(names)
        names = [name for name in names if name in small or name not in self.seen]
        if not names:
            return
        self.seen |= {*names}
        found: Any = {}
        with contextlib.suppress(Exception):  # whatever the student's process says or does
            self.student.catch_up()
            found = checked(self.student.ask(Names(names))).names
        for name in names:
            with contextlib.suppress(Exception):  # likewise
                self._take(name, found[name])
        self.told |= dict.fromkeys(names)
        self.calls.questions.names.tell(self.space, [*answered, *self.told])

    def _take(self, name: str, parcel: Any) -> None:
        own = self.space.get(name, GONE)
        with contextlib.suppress(CannotCross, ValueError):
            if own is not GONE and self.calls.parcels.pack(self.student, own)["value"] == parcel["value"]:
                return
        if self.stays.allows(_label(name)):
            self.space[name] = copy_back(own, self.calls.parcels.unpack(self.student, parcel, name))


def _label(name: str) -> str:
    return f"{name} changes"


def _is_small(value: Any) -> bool:
    return type(value) in SMALL and (not hasattr(value, "__len__") or len(value) <= MOST)
