"""Numbers of what is in another process: what one start of it gave a number never stands for something of the next."""

from grading.judge.processes.notebook_process import Worker
from grading.judge.wire import errors as wire_errors

HIGH = 32  # bits of a number below those that tell one start of a process from the next


def number_here(worker: Worker, number: int) -> int:
    """Return the number that something has here, of the one that it has in the process as it is now."""
    return number + (worker.generation << HIGH)


def of_same_start(number: int, other: int) -> int:
    """Return the number here of what has the number `other` in the start of the process that a number is of."""
    return (number >> HIGH << HIGH) + other


def number_there(worker: Worker, number: int) -> int:
    """Return the number that something has there. Raises Stopped where the start that it belongs to has ended."""
    if number >> HIGH != worker.generation:
        raise wire_errors.Stopped("What this belongs to was stopped.")
    return number & (1 << HIGH) - 1
