"""Numbers, texts, dates, paths and the like as plain data: what their text says."""

from __future__ import annotations

import datetime
import decimal
import fractions
import pathlib
import re
import uuid
import zoneinfo
from typing import Any

from tasklens.kinds import Inside, Kind, bytes_of, content, items, replace_all, text, whole

LONGEST_PATTERN = 10_000  # characters: compiling takes longer than in proportion
LARGEST_EXPONENT = 100_000  # of a decimal number: "1e999999999" is short, and has as many digits as it says
LARGEST_FRACTION = 100_000  # bits above or below the line: reducing takes longer than in proportion
FLAGS = int(
    re.ASCII | re.IGNORECASE | re.LOCALE | re.MULTILINE | re.DOTALL | re.UNICODE | re.VERBOSE
)  # and none that prints


def _float(plain: dict[str, Any], inside: Inside) -> float:
    if text(plain) not in ("nan", "inf", "-inf"):
        raise TypeError("text must be nan, inf or -inf")
    return float(plain["text"])


def _decimal(plain: dict[str, Any], inside: Inside) -> decimal.Decimal:
    number = decimal.Decimal(text(plain))
    if number.is_finite() and abs(number.adjusted()) > LARGEST_EXPONENT:
        raise ValueError("a decimal number has too large an exponent")
    return number


def _fraction(plain: dict[str, Any], inside: Inside) -> fractions.Fraction:
    parts = items(plain, inside, int, int)  # of text, "1e999999999" would be worked out
    if max(part.bit_length() for part in parts) > LARGEST_FRACTION:
        raise ValueError("a fraction has too many digits")
    return fractions.Fraction(*parts)


def _pattern(plain: dict[str, Any], inside: Inside) -> re.Pattern[str]:
    pattern, flags = inside(plain["pattern"]), whole(plain, "flags")
    if type(pattern) not in (str, bytes) or len(pattern) > LONGEST_PATTERN or flags & ~FLAGS:
        raise TypeError("a pattern is too long, no text, or has flags of an unknown kind")
    return re.compile(pattern, flags)


FLAVOURS = {name: getattr(pathlib, name) for name in ("Path", "PurePosixPath", "PureWindowsPath")}


def _flavour(path: pathlib.PurePath) -> str:
    if isinstance(path, pathlib.Path):
        return "Path"
    return "PureWindowsPath" if isinstance(path, pathlib.PureWindowsPath) else "PurePosixPath"


def _moment(kind: type[Any]) -> Kind:
    """Return the kind of dates and times: the text says all, but for the name of a time zone."""

    def write(value: Any, inside: Inside) -> dict[str, Any] | None:
        zone = getattr(value, "tzinfo", None)
        if type(zone) is zoneinfo.ZoneInfo:
            return {"text": value.replace(tzinfo=None).isoformat(), "zone": inside(zone), "fold": value.fold}
        return {"text": value.isoformat()} if zone is None or type(zone) is datetime.timezone else None

    def read(plain: dict[str, Any], inside: Inside) -> Any:
        value = kind.fromisoformat(text(plain))
        if "zone" not in plain:
            return value
        zone = inside(plain["zone"])
        if type(zone) is not zoneinfo.ZoneInfo:
            raise TypeError("zone must be a time zone")
        return value.replace(tzinfo=zone, fold=whole(plain, "fold", 0, 1))

    return Kind(kind.__name__, kind, write, read)


def _zone(value: zoneinfo.ZoneInfo, inside: Inside) -> dict[str, Any] | None:
    return {"text": value.key} if value.key else None


def _timezone(plain: dict[str, Any], inside: Inside) -> datetime.timezone:
    return datetime.timezone(*items(plain, inside))


def _limits(kind: type) -> Kind:
    return Kind(
        kind.__name__,
        kind,
        lambda value, inside: {"items": [inside(part) for part in (value.start, value.stop, value.step)]},
        lambda plain, inside: kind(*items(plain, inside)),
    )


def _binary(kind: type) -> Kind:
    renew = replace_all if kind is bytearray else None
    return Kind(
        kind.__name__, kind, lambda v, inside: bytes_of(v), lambda p, inside: kind(content(p)), renew=renew
    )


SCALARS = (
    Kind("int", int, lambda v, i: {"hex": hex(v)}, lambda p, i: int(text(p, "hex"), 16)),
    Kind("float", float, lambda v, i: {"text": repr(v)}, _float),
    Kind("complex", complex, lambda v, i: {"text": repr(v)}, lambda p, i: complex(text(p))),
    Kind("ellipsis", type(...), lambda v, i: {}, lambda p, i: ...),
    _binary(bytes),
    _binary(bytearray),
    _limits(slice),
    _limits(range),
    Kind(
        "Fraction", fractions.Fraction, lambda v, i: {"items": [i(v.numerator), i(v.denominator)]}, _fraction
    ),
    Kind("Decimal", decimal.Decimal, lambda v, i: {"text": str(v)}, _decimal),
    _moment(datetime.date),
    _moment(datetime.datetime),
    _moment(datetime.time),
    Kind(
        "timedelta",
        datetime.timedelta,
        lambda v, i: {"items": [v.days, v.seconds, v.microseconds]},
        lambda p, i: datetime.timedelta(*items(p, i, int, int, int)),
    ),
    Kind("timezone", datetime.timezone, lambda v, i: {"items": [i(v.utcoffset(None))]}, _timezone),
    Kind("ZoneInfo", zoneinfo.ZoneInfo, _zone, lambda p, i: zoneinfo.ZoneInfo(text(p, longest=100))),
    Kind(
        "path",
        pathlib.PurePath,
        lambda v, i: {"flavour": _flavour(v), "text": str(v)},
        lambda p, i: FLAVOURS[text(p, "flavour")](text(p)),
        derived=True,
    ),
    Kind("UUID", uuid.UUID, lambda v, i: {"hex": v.hex}, lambda p, i: uuid.UUID(hex=text(p, "hex", 32))),
    Kind("pattern", re.Pattern, lambda v, i: {"pattern": i(v.pattern), "flags": v.flags}, _pattern),
)
