"""Generators of random numbers as plain data: numpy's and Python's own, with where they are in their numbers.

numpy takes some states as they come, and reads memory by them. So they are looked at here.
"""

import random
from collections.abc import Callable
from types import NoneType
from typing import Any

from grading.judge.lens import kinds

WORDS = 624  # of a Mersenne Twister
PLAIN = ("PCG64", "PCG64DXSM", "MT19937")  # of numpy's, those whose states are looked through here


def _state(bits: Any, inside: Callable[..., Any]) -> dict[str, Any] | None:
    name = type(bits).__name__
    return {"state": inside(bits.state)} if name in PLAIN else None


def _bits(plain: dict[str, Any], inside: Callable[..., Any]) -> Any:
    """Return numpy's source of bits in a state. Raises ValueError where there is none in it."""
    import numpy

    state = inside(plain["state"])
    name, inner = state["bit_generator"], state["state"]
    if name not in PLAIN:
        raise ValueError("this source of bits is not known")
    if name == "MT19937":
        key, position = inner["key"], inner["pos"]
        if type(key) is not numpy.ndarray or key.dtype != numpy.uint32 or key.shape != (WORDS,):
            raise ValueError("the key is malformed")
        if type(position) is not int or not 0 <= position <= WORDS:
            raise ValueError("the position is malformed")
    bits = getattr(numpy.random, name)(0)
    bits.state = state
    return bits


def _write_generator(value: Any, inside: Callable[..., Any]) -> dict[str, Any] | None:
    return _state(value.bit_generator, inside)


def _read_generator(plain: dict[str, Any], inside: Callable[..., Any]) -> Any:
    import numpy

    return numpy.random.Generator(_bits(plain, inside))


def _renew_generator(old: Any, new: Any) -> Any:
    if type(old.bit_generator) is not type(new.bit_generator):
        return new
    old.bit_generator.state = new.bit_generator.state
    return old


def _write_old(value: Any, inside: Callable[..., Any]) -> dict[str, Any] | None:
    state = value.get_state(legacy=False)
    if state["bit_generator"] != "MT19937":
        return None
    return {"state": inside(state)}


def _read_old(plain: dict[str, Any], inside: Callable[..., Any]) -> Any:
    import numpy

    state = inside(plain["state"])
    made = numpy.random.RandomState(_bits(plain, inside))
    made.set_state(state)  # also the number of a normal distribution that is kept for later
    return made


def _renew_old(old: Any, new: Any) -> Any:
    old.set_state(new.get_state(legacy=False))
    return old


def _write_pythons(value: random.Random, inside: Callable[..., Any]) -> dict[str, Any]:
    return {"state": inside(value.getstate())}


def _read_pythons(plain: dict[str, Any], inside: Callable[..., Any]) -> random.Random:
    """Return Python's generator in a state. What `setstate` takes besides may be without end."""
    state = inside(plain["state"])
    if (
        type(state) is not tuple
        or [*map(type, state[:2])] != [int, tuple]
        or state[0] != random.Random.VERSION
    ):
        raise ValueError("the state is malformed")
    if len(state) != 3 or len(state[1]) != WORDS + 1 or type(state[2]) not in (float, NoneType):
        raise ValueError("the state is malformed")
    made = random.Random()
    made.setstate(state)  # which looks at the numbers
    return made


def _renew_pythons(old: random.Random, new: random.Random) -> random.Random:
    old.setstate(new.getstate())
    return old


RANDOM = (
    kinds.Kind(
        "numpy generator",
        "numpy.random.Generator",
        _write_generator,
        _read_generator,
        renew=_renew_generator,
    ),
    kinds.Kind("numpy random state", "numpy.random.RandomState", _write_old, _read_old, renew=_renew_old),
    kinds.Kind("random", random.Random, _write_pythons, _read_pythons, renew=_renew_pythons),
)
