"""A class while something is done with it: locked, its tables read before, its gradebook as they say after."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from grading.classroom import deadlines
from grading.classroom.folder import Classroom
from grading.classroom.records import move_records
from grading.judge.processes.memory import return_freed
from grading.steps.regrade import settle


@contextmanager
def at_work(room: Classroom, assignments: Iterable[str]) -> Iterator[None]:
    """Lock a class, bring what was interrupted to its end, and let deadlines count for the assignments afterwards.

    Raises TableError, before anything happens, where one of its tables is not as it should be.
    """
    return_freed()  # of submissions, of which there may be thousands
    with room.locked():
        deadlines.read_deadlines(room)
        settle(room)
        move_records(room)
        try:
            yield
        finally:
            for assignment in assignments:
                deadlines.apply(room, assignment)
