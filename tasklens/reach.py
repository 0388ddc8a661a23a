"""How many roots each task of a graph hangs on, which Dask's order asks for, without a set of roots for each task."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping
from typing import Any

MOST = 10_000_000  # members of all sets together, about half a gigabyte


class TooMuch(Exception):
    """The sets would grow with the square of the graph."""


def reached_roots(
    dependencies: Mapping[Any, Collection[Hashable]], dependents: Mapping[Any, Collection[Hashable]]
) -> tuple[dict[Hashable, range], dict[Hashable, int]]:
    """Return of each task as many things as it reaches roots, and of these the greatest number of dependents.

    Roots that only one path leads to are counted; only what a task with several dependents brings is told apart, as
    one thing. So a tree, or a chain with a root at each link, takes no sets at all. Raises TooMuch.
    """
    counts: dict[Hashable, range] = {}
    greatest: dict[Hashable, int] = {}
    brings: dict[
        Hashable, tuple[int, frozenset[int]]
    ] = {}  # to each dependent: roots of its own, and shared things
    weights: list[int] = []  # of shared things
    total: dict[frozenset[int], int] = {_NONE: 0}  # of the weights in a set
    members = 0
    missing = {key: len(names) for key, names in dependencies.items()}
    ready = [key for key, number in missing.items() if not number]
    while ready:
        key = ready.pop()
        later = dependents[key]
        if names := dependencies[key]:
            own, shared = 0, {brings[name][1] for name in names}
            for name in names:
                own += brings[name][0]
            if len(shared) == 1:
                (things,) = shared
            else:
                things = frozenset().union(*shared)
                members += len(things)
                total.setdefault(things, sum(map(weights.__getitem__, things)))
            greatest[key] = max(greatest[name] for name in names)
        else:
            own, things = 1, _NONE
            greatest[key] = len(later)
        counts[key] = range(own + total[things] if names else 0)  # Dask says of a root that it reaches none
        if len(later) > 1 and own:
            before, things = things, things | {len(weights)}
            weights.append(own)
            members += len(things)
            total[things] = total[before] + own
            own = 0
        brings[key] = own, things
        if members > MOST:
            raise TooMuch
        for name in later:
            missing[name] -= 1
            if not missing[name]:
                ready.append(name)
    return counts, greatest


_NONE: frozenset[int] = frozenset()


def check_small(
    dependencies: Mapping[Any, Collection[Hashable]], dependents: Mapping[Any, Collection[Hashable]]
) -> None:
    """Raise TooMuch if sets of the roots that tasks reach would have too many members, at worst."""
    sizes: dict[Hashable, tuple[Hashable, int]] = {}  # which set, with how many members
    missing = {key: len(names) for key, names in dependencies.items()}
    ready = [key for key, number in missing.items() if not number]
    roots, members = len(ready), 0
    while ready:
        key = ready.pop()
        found = dict(sizes[name] for name in dependencies[key])
        if len(found) == 1:
            (sizes[key],) = found.items()
        else:
            sizes[key] = key, min(sum(found.values()), roots) if found else 1
            members += sizes[key][1]
        if members > MOST:
            raise TooMuch
        for name in dependents[key]:
            missing[name] -= 1
            if not missing[name]:
                ready.append(name)


def depth_first(dependencies: Mapping[Any, Collection[Hashable]]) -> dict[Hashable, int]:
    """Return an order in which a branch ends before the next one begins, by key, in time and memory of the graph's size."""
    found: dict[Hashable, int] = {}
    last = {*dependencies}.difference(*dependencies.values()) if dependencies else set()
    stack: list[tuple[Hashable, bool]] = [(key, False) for key in dependencies if key in last][::-1]
    while stack:
        key, opened = stack.pop()
        if key in found:
            continue
        if opened:
            found[key] = len(found)
            continue
        stack.append((key, True))
        stack.extend((name, False) for name in reversed([*dependencies[key]]) if name not in found)
    return found
