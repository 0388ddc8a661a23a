"""What there is to write of a class's marks, for any platform."""

from collections.abc import Callable
from typing import Any, NamedTuple

from grading.classroom.class_lists import Person
from grading.gradebook.marks import Mark

Rows = tuple[list[str], list[dict[str, Any]]]


class Sheet(NamedTuple):
    """What there is to write: the marks of each student by assignment, the class list, and the platform's numbers.

    `people` are the class list's entries by id (see read_roster), all students with a mark among them.
    """

    assignments: list[str]
    marks: dict[str, dict[str, Mark]]
    people: dict[str, Person]
    numbers: dict[str, str]

    def points(self, student: str, assignment: str) -> float | str:
        """Return a mark; nothing where there is none, which is not the same as 0."""
        mark = self.marks.get(student, {}).get(assignment)
        return f"{mark.score:g}" if mark and mark.status == "graded" else ""

    def most(self, assignment: str) -> str:
        """Return how many points there are."""
        return next((f"{by[assignment].max_score:g}" for by in self.marks.values() if assignment in by), "")

    def known_column(self, fits: Callable[[str], bool], default: str) -> str:
        """Return the name of a column of the class list that fits, as the platform wrote it."""
        columns = next((list(person["row"]) for person in self.people.values() if person["row"]), [])
        return next(filter(fits, columns), default)
