"""What tasks share, in checks: values that several of them get, and seeds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import zip_longest
from typing import Any

from course.beside import run_beside
from course.checks import check
from course.evaluation import evaluate
from course.hashes import in_another_python
from tasklens.function import name_of

FEW = 5  # that are shown


def lists_afterwards(answer: Callable[..., Any], values: dict[str, list[Any]], *args: Any) -> dict[str, Any]:
    """Compute answer(load, names, *args), whose load returns these very lists: for `check_beside`, whose word `keeps` says if they are the same then."""
    answer(lambda name: values[name], list(values), *args).compute(scheduler="sync")
    return {}


def seeds_elsewhere(answer: Callable[..., Any], number: int, seed: int) -> Any:
    """Return the seeds that answer(simulate, number, seed) uses in another Python, in which texts have other hashes: for `run_beside`."""
    lazy = in_another_python(answer, abs, number, seed)
    return lazy.compute(scheduler="sync") if hasattr(lazy, "compute") else lazy


def about_seeds(runs: list[list[Any]]) -> dict[str, Any]:
    """Return what there is to say of the seeds of some runs and, in the second half of the list, of the same runs again.

    Of what is wrong, five at most.
    """
    first, again = runs[: len(runs) // 2], runs[len(runs) // 2 :]
    every, texts = [seed for run in first for seed in run], [list(map(repr, run)) for run in first]
    found = {
        "seeds that are no int from 0 on": [seed for seed in every if not isinstance(seed, int) or seed < 0],
        "seeds that are equal in a run": [
            seed for run in texts for seed, often in Counter(run).items() if often > 1
        ],
        "seeds that change": [
            new
            for one, other in zip(first, again, strict=True)
            for old, new in zip_longest(one, other)
            if old != new
        ],
        "seeds that two runs share": [
            seed for seed, often in Counter(seed for run in texts for seed in set(run)).items() if often > 1
        ],
    }
    return {
        "seeds in each run": list(map(len, first)),
        **{what: seeds[:FEW] for what, seeds in found.items()},
    }


MANY = 1000  # seeds of a run: they are looked for in another Python alone
HINTS = {
    "seeds that are no int from 0 on": ".tolist() makes numbers of an array.",
    "seeds that are equal in a run": "A seed for each task.",
    "seeds that change": "Make them of seed alone, and not in a task: built again, the same, also in another Python, in which "
    "hash(text) is another.",
    "seeds that two runs share": "Another seed, other seeds: make them as the text above says.",
}


def own_seed(seed: Any) -> Any:
    """Return what a simulation gets, in its place."""
    return seed


def check_seeds(answer: Callable[..., Any], *runs: tuple[int, int]) -> None:
    """Expect that answer(simulate, number, seed) gives each of its simulations a seed of its own, for these (number, seed).

    Seeds are whole numbers from 0 on. They differ within a run and from run to run, and are the same when a graph is built
    again, in another Python too.
    """
    is_short = all(number < MANY for number, _ in runs)

    def seen(*runs: tuple[int, int]) -> dict[str, Any]:
        there = [run_beside(seeds_elsewhere, answer, *run) for run in runs]
        graphs = [answer(own_seed, *run) for run in runs] if is_short else []
        return about_seeds((list(map(evaluate, graphs)) or there) + there)

    checked = check(seen, runs, said=f"{name_of(answer)} for each (number, seed) of {{}}")
    checked.sees("seeds in each run", [number for number, _ in runs])
    checked.sees_all({what: [] for what in HINTS}, HINTS)
