"""What waits for what: dependencies, aliases, and an order in which all tasks can run."""

from __future__ import annotations

import graphlib
from collections.abc import Hashable, Iterable, Mapping
from typing import Any


def followed(aliases: Mapping[Hashable, Hashable]) -> dict[Hashable, Hashable]:
    """Return where each alias leads in the end."""
    found: dict[Hashable, Hashable] = {}
    for key in aliases:
        path: dict[Hashable, None] = {}
        target = key
        while target in aliases and target not in found:
            if target in path:
                raise ValueError(f"The graph has a cycle: {_path([*path, target])}.")
            path[target] = None
            target = aliases[target]
        found.update(dict.fromkeys(path, found.get(target, target)))
    return found


def dependencies(
    references: Iterable[Hashable],
    tasks: Mapping[Hashable, Any],
    targets: Mapping[Hashable, Hashable],
) -> tuple[Hashable, ...]:
    """Return the keys of the tasks that arguments with these references wait for, each once."""
    if targets:
        references = dict.fromkeys(targets.get(key, key) for key in references)
    return tuple([key for key in references if key in tasks])


def in_order(waits: Mapping[Hashable, tuple[Hashable, ...]]) -> list[Hashable]:
    """Return the keys so that each comes after those it waits for (Kahn, CACM 5, 1962)."""
    later: dict[Hashable, list[Hashable]] = {key: [] for key in waits}
    for key, names in waits.items():
        for name in names:
            later[name].append(key)
    missing = {key: len(names) for key, names in waits.items()}
    ordered = [key for key, number in missing.items() if not number]
    for key in ordered:  # grows while it is walked
        for name in later[key]:
            missing[name] -= 1
            if not missing[name]:
                ordered.append(name)
    if len(ordered) < len(waits):
        raise ValueError(f"The graph has a cycle, so its tasks can never start: {_path(_cycle(waits))}.")
    return ordered


def _cycle(waits: Mapping[Hashable, tuple[Hashable, ...]]) -> list[Hashable]:
    try:
        graphlib.TopologicalSorter(waits).prepare()
    except graphlib.CycleError as error:
        return list(error.args[1])
    return []


def _path(keys: list[Hashable]) -> str:
    shown = [str(key)[:40] for key in keys]
    return " → ".join([*shown[:6], "…"] if len(shown) > 7 else shown)
