"""Inputs for checks: kinds of values with the edges at which programs go wrong, and others drawn at random.

`edges` gives the edges, always the same; `drawn` gives others, from Python's `random`, which a judge seeds with the
submission's seed. Both give the arguments of one call after the other, the smallest first: so what fails first is the
smallest that fails.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from inspect import signature
from typing import Any

MORE = 3  # calls whose arguments are drawn: each call takes about a millisecond of grading
SHORT = 6  # items of a list, where nothing says how many
LONG = (60, 80)  # items of a list that is long: programs that are right up to ten or fifty are not; more cost
TURN = 2  # by which place's edges are turned against those before, so that equal ones do not meet
EQUAL = 2  # edges that meet the equal ones, too


@dataclass(frozen=True)
class Kind:
    """A kind of values: its edges, how another one is drawn, which are a little smaller than one, and how a long one is drawn."""

    edges: tuple[Any, ...]
    draw: Callable[[], Any]
    smaller: Callable[[Any], list[Any]] = lambda value: []
    long: Callable[[], Any] | None = None


class Drawn(tuple[Any, ...]):
    """The arguments of a call, drawn at random, with their kinds."""

    kinds: tuple[Any, ...]

    def smaller(self) -> Iterator[Drawn]:
        """Yield arguments of which one is a little smaller."""
        for place, (kind, value) in enumerate(zip(self.kinds, self, strict=True)):
            for other in kind.smaller(value) if isinstance(kind, Kind) else ():
                yield _drawn((*self[:place], other, *self[place + 1 :]), self.kinds)


def _drawn(args: Any, kinds: tuple[Any, ...]) -> Drawn:
    made = Drawn(args)
    made.kinds = kinds
    return made


def numbers(low: float = -20, high: float = 20) -> Kind:
    """Whole numbers and halves, which a computer adds without rounding."""
    found = _within((3, 0, -1, 0.5, -2.5, 8), low, high)
    return Kind(found, lambda: random.randint(int(2 * low), int(2 * high)) / 2, _smaller_of(found))


def whole_numbers(low: int = -20, high: int = 20) -> Kind:
    """Whole numbers."""
    found = _within((3, 0, -1, 2, 8, -7), low, high)
    return Kind(found, lambda: random.randint(low, high), _smaller_of(found))


def texts(least: int = 1, most: int = 8) -> Kind:
    """Names: unsorted, of equal lengths, the longest not the last; with a capital, a blank and a dot among them."""
    found = [name for name in ("fig", "pear", "banana", "Kiwi", "a", "No. 7") if least <= len(name) <= most]

    def draw() -> str:
        return "".join(random.choices("abcdefghiJK .7", k=random.randint(least, most)))

    def shorter(text: str) -> list[Any]:
        return [text[:-1]] if len(text) > least else []

    return Kind(tuple(found) + ("",) * (least == 0), draw, shorter)


def either(*values: Any) -> Kind:
    """One of these."""
    return Kind(values, lambda: random.choice(values), _smaller_of(values))


def lists(of: Kind, least: int = 0, most: int | None = None, distinct: bool = False) -> Kind:
    """Lists: empty, single, of equal values, unsorted, falling, with all edges of their values; or without equal ones.

    Where nothing says how many items are the most, one of those that are drawn is long.
    """
    some, is_open = list(of.edges), most is None
    most = SHORT if most is None else most
    found = [
        [],
        some[2:3],
        some[:2],
        some[:1] * 2,
        some[1:2] * 2,
        some[:most],
        (some * most)[:most],
    ]
    for length in sorted({least, most}):
        found += [] if any(len(value) == length for value in found) else [(some[::-1] * length)[:length]]
    if least > 1:
        found += [some[1:2] * least, (some * least)[:least], (some[1:] * least)[:least]]
    found = [value for value in found if least <= len(value) <= most]
    if distinct:
        found = [value for value in found if all(value.count(item) == 1 for item in value)]

    def draw(least: int = least, most: int = most) -> list[Any]:
        values = [of.draw() for _ in range(random.randint(least, most))]
        if distinct:
            return list(dict.fromkeys(values))
        if len(values) > 1 and random.random() < 0.5:
            values[random.randrange(len(values))] = random.choice(values)  # often the same as another
        return values

    def enough() -> list[Any]:
        while len(values := draw()) < least:
            pass
        return values

    def smaller(values: list[Any]) -> list[Any]:
        parts = [values[: len(values) // 2], values[len(values) // 2 :]] if len(values) > 1 else []
        parts += [values[:n] + values[n + 1 :] for n in range(len(values))]
        parts = [part for part in parts if len(part) >= least]
        for n, value in enumerate(values):
            parts += [[*values[:n], other, *values[n + 1 :]] for other in of.smaller(value)[:1]]
        return [part for part in parts if not distinct or all(part.count(item) == 1 for item in part)]

    def long() -> list[Any]:
        return draw(*LONG)

    return Kind(tuple(_without_doubles(found)), enough, smaller, long if is_open else None)


def mappings(keys: Kind, values: Kind, least: int = 0, most: int = 5) -> Kind:
    """Dictionaries: empty, single, with equal values under different keys, in no order of their keys."""
    names, found = list(dict.fromkeys(keys.edges))[:most], []
    for start in range(len(values.edges)):
        turned = [*values.edges[start:], *values.edges[:start]]
        found.append(dict(zip(names, turned, strict=False)))
    found += [dict.fromkeys(names, values.edges[0]), {}, *({names[0]: value} for value in values.edges[:3])]

    def draw() -> dict[str, Any]:
        drawn_names = lists(keys, least, most, distinct=True).draw()
        return {name: values.draw() for name in drawn_names}

    def smaller(value: dict[str, Any]) -> list[Any]:
        fewer = [{key: value[key] for key in value if key != left_out} for left_out in value]
        return [part for part in fewer if len(part) >= least]

    return Kind(tuple(_without_doubles(value for value in found if len(value) >= least)), draw, smaller)


def named(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that does as this one, under a name by which cards and words know it, to be passed in."""

    def passed_in(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    with suppress(TypeError, ValueError):  # of a built-in function nothing is known
        vars(passed_in)["__signature__"] = signature(function)
    passed_in.__name__ = passed_in.__qualname__ = name
    return passed_in


def letter_numbers(text: str) -> list[float]:
    """Return a number for each letter of a text: 0 for a g, half of 1 more for each letter after it. For a `load` to pass in."""
    return [(ord(letter) - ord("g")) / 2 for letter in text]


def edges(*kinds: Any) -> list[tuple[Any, ...]]:
    """Return the arguments of some calls: each kind's edges, equal ones and different ones side by side.

    What is no kind is handed over as it is.
    """
    columns = [kind.edges if isinstance(kind, Kind) else (kind,) for kind in kinds]
    rows, several = max(map(len, columns)), len([column for column in columns if len(column) > 1]) > 1
    found = [
        tuple(column[(row + turn * place) % len(column)] for place, column in enumerate(columns))
        for row in range(rows)
        for turn in ((0, TURN) if several and row < EQUAL else (TURN,))
    ]
    return sorted(_without_doubles(found), key=_size)


def drawn(*kinds: Any, more: int = MORE) -> list[tuple[Any, ...]]:
    """Return the arguments of some calls, drawn at random; and of one more with long lists, where they may be long."""
    found = [[kind.draw() if isinstance(kind, Kind) else kind for kind in kinds] for _ in range(more)]
    if any(isinstance(kind, Kind) and kind.long for kind in kinds):
        found.append([(kind.long or kind.draw)() if isinstance(kind, Kind) else kind for kind in kinds])
    return sorted((_drawn(args, kinds) for args in found), key=_size)


def _smaller_of(edges: tuple[Any, ...]) -> Callable[[Any], list[Any]]:
    return lambda value: [other for other in sorted(edges, key=_size) if _size(other) < _size(value)]


def _within(values: tuple[Any, ...], low: float, high: float) -> tuple[Any, ...]:
    found = [value for value in values if low <= value <= high]
    return tuple(dict.fromkeys(found if len(found) > 1 else (high, low, *found)))


def _without_doubles(values: Any) -> list[Any]:
    found: dict[str, Any] = {}
    for value in values:
        found.setdefault(repr(value), value)
    return list(found.values())


def _size(value: Any) -> float:
    """Return how much there is to read in a value."""
    if isinstance(value, dict):
        return 1 + sum(_size(key) + _size(item) for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return 1 + sum(map(_size, value))
    if isinstance(value, (int, float)):
        return 1 + min(abs(value), 1e3) / 1e3 + 0.1 * (value < 0) + 0.2 * (value != int(value))
    return 1 + len(value) / 10 if isinstance(value, str) else 1
