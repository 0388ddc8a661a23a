"""What tasks share, in checks: values that several of them get, a process with its memory and its locks, and seeds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from threading import Barrier, BrokenBarrierError
from typing import Any

from course.beside import run_beside
from course.calls import Call
from course.cards import CheckFailed
from course.checks import check
from course.evaluation import evaluate
from course.hashes import in_another_python
from course.observed import Observed, check_beside
from course.structure import times
from course.values import holds_lazy, shown
from tasklens.function import name_of

FEW = 5  # that are shown


def lists_afterwards(answer: Callable[..., Any], values: dict[str, list[Any]], *args: Any) -> dict[str, Any]:
    """Compute answer(load, names, *args), whose load returns these very lists: for `check_beside`, whose word `keeps` says if they are the same then."""
    answer(lambda name: values[name], list(values), *args).compute(scheduler="sync")
    return {}


LOADED, MEETING = "calls", "calls at the same time"
READ_AGAIN = "Each time that a result is computed, all is read, once: keep nothing of what was read, and read nothing twice."
SIDE_BY_SIDE = (
    "Two workers could read at the same time: is there a lock, or something else for which one waits?"
)
PATIENCE = 10  # seconds for which a call waits for another: two threads need milliseconds


def check_loads(answer: Callable[..., Any], values: dict[str, list[Any]], *between: Any) -> Observed:
    """Expect that answer(load, *between, names), computed twice on two workers, calls load once for each name each time, and two at a time.

    `load` returns these very values, of two names: the word `keeps` says if they are the same then.
    """
    said = f"Computed twice by two threads, {name_of(answer)} of {' and '.join(values)}"
    checked = check_beside(loads_beside, answer, (values, *between), said=said)
    checked.sees(MEETING, 2, SIDE_BY_SIDE)
    return checked.sees(LOADED, lambda values, *between: sorted([*values] * 2), READ_AGAIN)


def loads_beside(answer: Callable[..., Any], values: dict[str, list[Any]], *between: Any) -> dict[str, Any]:
    """Compute answer(load, *between, names) twice on two threads; return with what load is called, and how many of two calls meet."""
    calls, meeting = [], Barrier(2)
    met: set[str] = set()

    def load(name: str) -> list[Any]:
        calls.append(name)
        with suppress(BrokenBarrierError):
            meeting.wait(PATIENCE)
            met.add(name)
        return values[name]

    for _ in range(2):
        answer(load, *between, list(values)).compute(scheduler="threads", num_workers=2)
    return {LOADED: sorted(calls), MEETING: max(1, len(met))}


def seeds_elsewhere(answer: Callable[..., Any], number: int, seed: int) -> Any:
    """Return the seeds that answer(simulate, number, seed) uses in another Python, in which texts have other hashes: for `run_beside`."""
    lazy = in_another_python(answer, abs, number, seed)
    return lazy.compute(scheduler="sync") if hasattr(lazy, "compute") else lazy


MANY = 1000  # seeds of a run: they are looked for in another Python alone
OWN = "Make all seeds of `seed`, one for each call, as the text above says."
AGAIN = "Make them of `seed` alone, and not in a task. They are to be the same in another Python, too, in which hash(text) is another."


def own_seed(seed: Any) -> Any:
    """Return what a simulation gets, in its place."""
    return seed


def check_seeds(answer: Callable[..., Any], *runs: tuple[int, int]) -> None:
    """Expect that answer(simulate, number, seed) gives each of its simulations a seed of its own, for these (number, seed).

    Seeds are whole numbers from 0 on. They differ within a run and from run to run, and are the same when a graph is built
    again, in another Python too.
    """

    def seen(number: int, seed: int) -> dict[str, Any]:
        again = run_beside(seeds_elsewhere, answer, number, seed)
        return {"again": again, "seeds": evaluate(answer(own_seed, number, seed)) if number < MANY else again}

    checked = check(seen, *runs, said=f"{name_of(answer)}(simulate, {{0}}, {{1}})")
    run_of: dict[Any, str] = {}  # each seed → the run that has it
    for call in checked.calls_made.in_turn():
        if fault := _fault(call, run_of):
            raise fault
        run_of |= dict.fromkeys(call.result["seeds"], call.text)
    checked.right("each call of simulate gets a seed of its own, a whole number from 0 on")
    checked.right(f"no two of {len(runs)} runs share a seed, and built again each has the same")


def _fault(call: Call, run_of: dict[Any, str]) -> CheckFailed | None:
    """Return what is wrong with the seeds of a run, if anything, where other runs have had these seeds."""
    (number, _), seeds, again = call.args, call.result["seeds"], call.result["again"]
    if not isinstance(seeds, (list, tuple)) or holds_lazy([seeds, again]):
        said = f"{call.text} gives {shown(again)}."
        return call.fail(said, expected="one Delayed of the list of what all calls of simulate return")
    if len(seeds) != number:
        return call.fail(f"{call.text} calls simulate {times(len(seeds))}.", expected=times(number))
    if odd := [seed for seed in seeds if not isinstance(seed, int) or seed < 0]:
        said = f"In {call.text}, a call of simulate gets {shown(odd[0])}."
        look = "" if isinstance(odd[0], int) else ".tolist() makes ordinary numbers of an array."
        return call.fail(said, look, seen=shown(seeds[:FEW]), expected="whole numbers (int), not below 0")
    if equal := [seed for seed, often in Counter(seeds).items() if often > 1]:
        said = f"In {call.text}, several calls of simulate get the seed {equal[0]}."
        return call.fail(said, OWN, seen=shown(seeds[:FEW]), expected="seeds that differ from call to call")
    if list(map(repr, again)) != list(map(repr, seeds)):
        said = f"The seeds of {call.text} are others when it is built again."
        return call.fail(said, AGAIN, seen=shown(again[:FEW]), expected=f"as at first, {shown(seeds[:FEW])}")
    if shared := [seed for seed in seeds if seed in run_of]:
        said = f"{run_of[shared[0]]} and {call.text} share seeds."
        return call.fail(
            said, OWN, seen=f"in both {shown(shared[:FEW])}", expected="another seed, other seeds"
        )
    return None
