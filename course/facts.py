"""What a check expects of a number: exactly this, at least, at most, or between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from numbers import Integral, Real
from typing import Any

from dask.utils import parse_bytes

DIGITS = 12  # that a number may have in a card


@dataclass(frozen=True, repr=False)
class Bound:
    """A lowest and a highest number, either of which may be missing; each may be a function of the call's arguments."""

    low: Any = None
    high: Any = None

    def of(self, args: tuple[Any, ...]) -> Bound:
        """Return this bound for a call with these arguments."""
        return type(self)(_number(self.low, args), _number(self.high, args))

    def holds(self, number: Any) -> bool:
        """Tell whether this is a number within it."""
        return (
            isinstance(number, Real)
            and (self.low is None or number >= self.low)
            and (self.high is None or number <= self.high)
        )

    def __repr__(self) -> str:
        low, high = map(_in_short, (self.low, self.high))
        if low == high:
            return low
        if self.high is None:
            return f"at least {low}"
        return f"at most {high}" if self.low is None else f"{low} to {high}"


class Whole(Bound):
    """One number, of a kind that has no fractions."""

    def holds(self, number: Any) -> bool:
        """Tell whether this is the number, and no float."""
        return isinstance(number, Integral) and super().holds(number)

    def __repr__(self) -> str:
        return f"{self.low}, a whole number (int)"


def whole(number: int | Callable[..., Any]) -> Bound:
    """Expect this number, as an int."""
    return Whole(number, number)


class Bytes(Bound):
    """A number of bytes, which may be a text, as Dask reads it."""

    def holds(self, number: Any) -> bool:
        """Tell whether this is so much."""
        try:
            return super().holds(parse_bytes(number) if isinstance(number, str) else number)
        except ValueError:
            return False

    def __repr__(self) -> str:
        return f"about {round((self.low + self.high) / 2)} bytes, as a number or a text such as '4GB'"


def about_bytes(number: float, part: float = 0.02) -> Bound:
    """Expect so many bytes, but for a small part: as a number, or as a text such as ``"4GB"``."""
    return Bytes((1 - part) * number, (1 + part) * number)


def at_least(number: int | Callable[..., Any]) -> Bound:
    """Expect this number or more."""
    return Bound(low=number)


def at_most(number: int | Callable[..., Any]) -> Bound:
    """Expect this number or less."""
    return Bound(high=number)


def between(low: int | Callable[..., Any], high: int | Callable[..., Any]) -> Bound:
    """Expect one of these numbers or one between them."""
    return Bound(low, high)


class Each(list[Any]):
    """What is expected of each call, in their order."""


def each(*values: Any) -> Each:
    """Expect these values, one of each call, where a word of a check takes what is expected."""
    return Each(values)


def expected_number(fact: Any, args: tuple[Any, ...]) -> Bound:
    """Return what a check expects of a number, for a call with these arguments: a number, a bound, or a function of them."""
    bound = fact if isinstance(fact, Bound) else Bound(fact, fact)
    bound = bound.of(args)
    return bound.low if isinstance(bound.low, Bound) else bound


def _in_short(number: Any) -> str:
    """Return a number without what rounding has left behind it."""
    return f"{number:.10g}" if isinstance(number, float) and len(str(number)) > DIGITS else str(number)


def _number(fact: Any, args: tuple[Any, ...]) -> Any:
    return fact(*args) if callable(fact) else fact
