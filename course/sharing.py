"""What tasks share, in checks: values that several of them get, a process with its memory and its locks, and seeds."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from threading import Barrier, BrokenBarrierError
from typing import Any

import numpy as np

from course.beside import run_beside
from course.calls import Call
from course.cards import CheckFailed
from course.changes import telling
from course.checks import Check, check
from course.evaluation import evaluate
from course.hashes import in_another_python
from course.observed import Observed, check_beside
from course.structure import times
from course.values import copied, holds_lazy, matches, shown
from course.wording import LAZY_INSIDE
from tasklens.function import name_of

FEW = 5  # that are shown
OF_LISTS = "changes of what load returns, if only for a moment"
OF_DATA = "changes of its arguments, if only for a moment"
APART = "the others, and those of the next call, where the first has been emptied"
NEW_EACH = "Make a new one in each call: is it kept outside of the function?"
EARLIER, AS_IT_WAS = "what the first call has returned", "as it was"
LEAVE = "A task reads what load has returned, and leaves it as it is: others may share it."
ONLY_READ = "Only read what is given, and change it for no moment: others may read it meanwhile."
KEEP_NONE = "Make a new one of each, also of equal ones, and keep none for the next call."


def changes_of_lists(answer: Callable[..., Any], values: dict[str, list[Any]], *args: Any) -> dict[str, Any]:
    """Compute answer(load, names, *args), whose load returns these very lists; return what changes them."""
    changes: list[str] = []
    lists = telling(values, changes)
    _computed(answer(lambda name: lists[name], list(values), *args))
    return {OF_LISTS: _all_of(changes, lists, values)}


def changes_of_data(answer: Callable[..., Any], *args: Any) -> dict[str, Any]:
    """Compute answer(*args), or what is lazy in it; return what changes its arguments meanwhile."""
    changes: list[str] = []
    given = telling(list(args), changes)
    _computed(answer(*given))
    return {OF_DATA: _all_of(changes, given, list(args))}


def _computed(value: Any) -> Any:
    """Compute a value here, if it is lazy. Dask takes long to look for what a large graph could do without."""
    return value.compute(scheduler="sync", optimize_graph=False) if hasattr(value, "compute") else value


def _all_of(changes: list[str], now: Any, before: Any) -> list[str]:
    return [*dict.fromkeys(changes), *([] if now == before else ["other values afterwards"])]


def results_of_two_calls(answer: Callable[..., Any], values: list[Any]) -> dict[str, Any]:
    """Empty the first item of a list that answer(values) gives; return the other items, and what a second call gives."""
    first = answer(values)
    for item in first[:1]:
        item.clear()
    return {APART: [first[1:], answer(values)]}


def keeps_lists(answer: Callable[..., Any], values: dict[str, list[Any]], *args: Any) -> None:
    """Expect that no task of answer(load, names, *args) changes a list that load returns, not even for a moment."""
    said = f"{name_of(answer)}, computed"
    _sees_no_change(check_beside(changes_of_lists, answer, (values, *args), said=said), OF_LISTS, LEAVE)


def keeps_data(answer: Callable[..., Any], *args: Any) -> None:
    """Expect that answer(*args) changes none of these, not even for a moment, nor a task of it, if it is lazy.

    Functions among them are the course's, or a library's.
    """
    said = f"{name_of(answer)}({{}})"
    _sees_no_change(check_beside(changes_of_data, answer, args, said=said), OF_DATA, ONLY_READ)


def _sees_no_change(checked: Observed, what: str, hint: str) -> None:
    list(checked.calls_made.in_turn())  # an error of the answer's own has to do with no change
    checked.sees(what, [], hint)


def gives_new(answer: Callable[..., Any], values: list[Any], expected: list[Any]) -> None:
    """Expect that answer(values) gives a new list of new dictionaries each time: who changes one changes no other."""
    said = f"{name_of(answer)}({{}})"
    checked = check_beside(results_of_two_calls, answer, (values,), said=said, hint=KEEP_NONE)
    checked.sees(APART, [expected[1:], expected])


def earlier_result(
    answer: Callable[..., Any], first: tuple[Any, ...], second: tuple[Any, ...]
) -> dict[str, Any]:
    """Call answer(*first), then answer(*second); return what has become of the first result."""
    result = answer(*first)
    before = copied(result)
    answer(*second)
    return {EARLIER: AS_IT_WAS if matches(result, before) else shown(result)}


def keeps_earlier(answer: Callable[..., Any], first: tuple[Any, ...], second: tuple[Any, ...]) -> None:
    """Expect that what answer(*first) has returned is no other after answer(*second)."""
    said = f"{name_of(answer)}, called twice"
    checked = check_beside(earlier_result, answer, (first, second), said=said, hint=NEW_EACH)
    checked.sees(EARLIER, AS_IT_WAS)


LOADED, MEETING = "calls that read", "calls that read at the same time"
READ_AGAIN = "Each time that a result is computed, all is read, once: keep nothing of what was read, and read nothing twice."
SIDE_BY_SIDE = (
    "Two workers could read at the same time: is there a lock, or something else for which one waits?"
)
PATIENCE = 10  # seconds for which a call waits for another: two threads need milliseconds


def check_loads(answer: Callable[..., Any], values: dict[str, list[Any]], *between: Any) -> Observed:
    """Expect that answer(load, *between, names), computed on two workers, calls load once for each name, and two at a time; on one, too.

    So what a task changes that another gets is seen: of two workers both may have it by then. `load` returns these very
    values, of two names: the word `keeps` says if they are the same then.
    """
    said = f"{name_of(answer)} of {' and '.join(values)}, computed by two threads, then by one"
    checked = check_beside(loads_beside, answer, (values, *between), said=said)
    checked.calls_made.on_a_copy = LEAVE
    checked.sees(LOADED, lambda values, *between: sorted([*values] * 2), READ_AGAIN)
    return checked.sees(MEETING, 2, SIDE_BY_SIDE)


def loads_beside(answer: Callable[..., Any], values: dict[str, list[Any]], *between: Any) -> dict[str, Any]:
    """Compute answer(load, *between, names) by two threads and by one; return with what load is called, and how many of two calls meet."""
    calls, meeting = [], Barrier(2)
    met: set[str] = set()

    def load(name: str) -> list[Any]:
        calls.append(name)
        with suppress(BrokenBarrierError):
            meeting.wait(PATIENCE)
            met.add(name)
        return values[name]

    for workers in (2, 1):
        answer(load, *between, list(values)).compute(scheduler="threads", num_workers=workers)
        meeting.abort()  # one thread meets nobody
    return {LOADED: sorted(calls), MEETING: max(1, len(met))}


def seeds_elsewhere(answer: Callable[..., Any], number: int, seed: int) -> Any:
    """Return the seeds that answer(simulate, number, seed) uses in another Python: for `run_beside`.

    Texts have other hashes there, and random numbers begin anew, the same for each run: as if no run had been before.
    """
    here = random.getstate(), np.random.get_state()
    random.seed(NEW)
    np.random.seed(NEW)
    try:
        return _computed(in_another_python(answer, abs, number, seed))
    finally:
        random.setstate(here[0])
        np.random.set_state(here[1])


MANY = 1000  # seeds of a run: they are looked for in another Python alone
SMALL = 10**9  # numbers that people take as seeds of a run
NEW = 7  # what random numbers begin with
OWN = "Make all seeds of `seed`, one for each call, as the text above says."
AGAIN = "Make them of `seed` alone, and not in a task. They are to be the same in another Python, too, in which hash(text) is another."


def own_seed(seed: Any) -> Any:
    """Return what a simulation gets, in its place."""
    return seed


def check_seeds(answer: Callable[..., Any], *runs: tuple[int, int]) -> None:
    """Expect that answer(simulate, number, seed) gives each of its simulations a seed of its own, for these (number, seed).

    Seeds are whole numbers from 0 on. They differ within a run and from run to run, and are the same when a graph is built
    again, in another Python too. A seed that a run has made is tried as the `seed` of another.
    """

    def seen(number: int, seed: int) -> dict[str, Any]:
        again = run_beside(seeds_elsewhere, answer, number, seed)
        return {"again": again, "seeds": evaluate(answer(own_seed, number, seed)) if number < MANY else again}

    said = f"{name_of(answer)}(simulate, {{0}}, {{1}})"
    run_of: dict[Any, str] = {}  # each seed → the run that has it

    def look_at(*runs: tuple[int, int]) -> Check:
        checked = check(seen, *runs, said=said)
        for call in checked.calls_made.in_turn():
            if fault := _fault(call, run_of):
                raise fault
            run_of.update(dict.fromkeys(call.result["seeds"], call.text))
        return checked

    checked = look_at(*runs)
    made = checked.calls_made.made[0].result["seeds"]
    if len(made) > 1 and made[1] < SMALL and made[1] not in {seed for _, seed in runs}:
        look_at((2, made[1]))  # where seeds are sums with `seed`, this run has it too
    checked.right("each call of simulate gets a seed of its own, a whole number from 0 on")
    checked.right(f"no two of {len(runs)} runs share a seed, and built again each has the same")


def _fault(call: Call, run_of: dict[Any, str]) -> CheckFailed | None:
    """Return what is wrong with the seeds of a run, if anything, where other runs have had these seeds."""
    (number, _), seeds, again = call.args, call.result["seeds"], call.result["again"]
    if not isinstance(seeds, (list, tuple)) or holds_lazy([seeds, again]):
        said, look = f"{call.text} gives {shown(again)}.", LAZY_INSIDE if holds_lazy(again) else ""
        return call.fail(said, look, expected="one Delayed of the list of what all calls of simulate return")
    if len(seeds) != number:
        return call.fail(f"{call.text} calls simulate {times(len(seeds))}.", expected=times(number))
    if odd := [own for own in seeds if not isinstance(own, int) or own < 0]:
        said = f"In {call.text}, a call of simulate gets {shown(odd[0])}."
        look = "" if isinstance(odd[0], int) else ".tolist() makes ordinary numbers of an array."
        return call.fail(said, look, seen=shown(seeds[:FEW]), expected="whole numbers (int), not below 0")
    if equal := [own for own, often in Counter(seeds).items() if often > 1]:
        said = f"In {call.text}, several calls of simulate get the seed {equal[0]}."
        return call.fail(said, OWN, seen=shown(seeds[:FEW]), expected="seeds that differ from call to call")
    if list(map(repr, again)) != list(map(repr, seeds)):
        said = f"The seeds of {call.text} are others when it is built again."
        return call.fail(said, AGAIN, seen=shown(again[:FEW]), expected=f"as at first, {shown(seeds[:FEW])}")
    if shared := [own for own in seeds if own in run_of]:
        said = f"{run_of[shared[0]]} and {call.text} share seeds."
        return call.fail(
            said, OWN, seen=f"in both {shown(shared[:FEW])}", expected="another seed, other seeds"
        )
    return None
