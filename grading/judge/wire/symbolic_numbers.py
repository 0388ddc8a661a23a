"""sympy's numbers as plain data. sympy is imported where there are some."""

from collections.abc import Callable
from typing import Any

from grading.judge.lens import kinds

BITS = 100_000  # of a number's digits and of its exponent: more are no number of an exercise
FEWEST = 7  # bits that sympy keeps of one digit: it rounds what is compared to as many, so that with one bit 7 would be 8
SPECIAL = {"oo": "Infinity", "-oo": "NegativeInfinity", "nan": "NaN", "zoo": "ComplexInfinity"}


def _write(value: Any, inside: Callable[..., Any]) -> dict[str, Any] | None:
    if value.is_Rational:
        return {"items": [inside(int(value.p)), inside(int(value.q))]}
    if value.is_Float:
        sign, digits, exponent, bits = value._mpf_
        return {"float": [inside(int(n)) for n in (sign, digits, exponent, bits)], "precision": value._prec}
    return {"text": str(value)} if str(value) in SPECIAL else None


def _read(plain: dict[str, Any], inside: Callable[..., Any]) -> Any:
    import sympy

    if "text" in plain:
        return getattr(sympy.S, SPECIAL[kinds.text(plain)])
    if "items" in plain:
        parts = kinds.items(plain, inside, int, int)
        if max(part.bit_length() for part in parts) > BITS or parts[1] < 1:
            raise ValueError("a number has too many digits")
        return sympy.Rational(*parts)
    sign, digits, exponent, bits = kinds.items({"items": plain["float"]}, inside, int, int, int, int)
    if sign not in (0, 1) or digits < 0 or not digits.bit_length() == bits <= BITS or abs(exponent) > BITS:
        raise ValueError("a number is malformed")
    return sympy.Float(
        (sign, digits, exponent, bits), precision=kinds.whole(plain, "precision", FEWEST, BITS)
    )


NUMBERS = (kinds.Kind("sympy number", "sympy.Number", _write, _read, derived=True),)
