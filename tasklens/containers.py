"""Python's containers as plain data: what is in them, in order."""

from __future__ import annotations

import array
import collections
import types
from collections.abc import Callable, Iterable
from typing import Any

from tasklens.kinds import Inside, Kind, bytes_of, content, has_method, items, replace_all, text, whole


def _pairs(value: dict[str, Any], inside: Inside) -> dict[str, Any]:
    return {"items": [[inside(key), inside(item)] for key, item in value.items()]}


def _dict(plain: dict[str, Any], inside: Inside) -> dict[str, Any]:
    pairs = plain["items"]
    if type(pairs) is not list or {*map(type, pairs)} - {list}:
        raise TypeError("items must be a list of pairs")
    return {inside(key): inside(value) for key, value in pairs}


FACTORIES = {kind.__name__: kind for kind in (int, float, str, bool, list, tuple, dict, set)}


def _defaultdict(plain: dict[str, Any], inside: Inside) -> collections.defaultdict[Any, Any]:
    factory = plain["factory"]
    factory = FACTORIES[factory] if type(factory) is str else inside(factory)
    return collections.defaultdict(factory, _dict(plain, inside))


def _factory(value: collections.defaultdict[Any, Any], inside: Inside) -> Any:
    names = [name for name, kind in FACTORIES.items() if kind is value.default_factory]
    return names[0] if names else inside(value.default_factory)


def _deque(plain: dict[str, Any], inside: Inside) -> collections.deque[Any]:
    longest, found = plain["longest"], items(plain, inside)
    if longest is not None and whole(plain, "longest") < len(found):
        raise ValueError("a deque holds more than it can")
    return collections.deque(found, longest)


def _array(plain: dict[str, Any], inside: Inside) -> array.array[Any]:
    code = text(plain, "code", 1)
    if code == "u":
        return array.array("u", text(plain))
    if code not in "bBhHiIlLqQfd":
        raise ValueError("an array is of an unknown type")
    return array.array(code, content(plain))


def _text_of_array(value: array.array[Any], inside: Inside) -> dict[str, Any]:
    code = value.typecode
    return {"code": code, **({"text": value.tounicode()} if code == "u" else bytes_of(value.tobytes()))}


def _is_harmless(fields: dict[str, Any]) -> bool:
    """Tell whether a namespace says nothing of itself: from `__array_interface__` numpy learns where in memory to read."""
    return not (has_method(fields.values()) or any(str(name).startswith("__") for name in fields))


def _fields(value: types.SimpleNamespace, inside: Inside) -> dict[str, Any] | None:
    return _pairs(vars(value), inside) if _is_harmless(vars(value)) else None


def _namespace(plain: dict[str, Any], inside: Inside) -> types.SimpleNamespace:
    fields = _dict(plain, inside)
    if not _is_harmless(fields):
        raise TypeError("a namespace holds a function, or a name of Python's own")
    return types.SimpleNamespace(**fields)


def _replace_items(old: Any, new: Any) -> Any:
    old.clear()
    (old.extend if type(old) is collections.deque else old.update)(new)
    return old


def _replace_fields(old: Any, new: Any) -> Any:
    vars(old).clear()
    vars(old).update(vars(new))
    return old


def _collection(kind: type, make: Callable[[list[Any]], Any] | None = None, tag: str = "") -> Kind:
    """Return the kind of a collection that is made of a list of what it holds."""
    return Kind(
        tag or kind.__name__,
        kind,
        lambda value, inside: {"items": [inside(item) for item in value]},
        lambda plain, inside: (make or kind)(items(plain, inside)),
    )


def _unordered(kind: type) -> Kind:
    """Return the kind of a set: written in the same order wherever it is."""
    written = _collection(kind)
    return written._replace(
        write=lambda value, inside: {"items": sorted((inside(item) for item in value), key=repr)},
        renew=_replace_items if kind is set else None,
    )


def _mapping(kind: type) -> Kind:
    return Kind(
        kind.__name__,
        kind,
        _pairs,
        lambda plain, inside: kind(_dict(plain, inside)),
        renew=_replace_items,
    )


def _views(kind: type[dict[Any, Any]]) -> Iterable[Kind]:
    """Return the kinds of what `keys`, `values` and `items` of a dictionary give."""
    empty = kind()
    yield _collection(type(empty.keys()), lambda found: kind.fromkeys(found).keys())
    yield _collection(type(empty.values()), lambda found: kind(enumerate(found)).values())
    yield _collection(type(empty.items()), lambda found: kind(map(_pair, found)).items())


def _pair(item: Any) -> tuple[Any, Any]:
    if type(item) is not tuple or len(item) != 2:  # what else is taken for a pair may be without end
        raise TypeError("an item is a key and a value")
    return item


CONTAINERS = (
    _collection(tuple),
    _unordered(set),
    _unordered(frozenset),
    _mapping(dict),
    _mapping(collections.OrderedDict),
    _mapping(collections.Counter),
    Kind(
        "defaultdict",
        collections.defaultdict,
        lambda v, i: {"factory": _factory(v, i), **_pairs(v, i)},
        _defaultdict,
        renew=_replace_items,
    ),
    *_views(dict),
    *_views(collections.OrderedDict),
    Kind(
        "deque",
        collections.deque,
        lambda v, i: {"longest": v.maxlen, "items": [i(item) for item in v]},
        _deque,
        renew=_replace_items,
    ),
    Kind("array.array", array.array, _text_of_array, _array, renew=replace_all),
    Kind("namespace", types.SimpleNamespace, _fields, _namespace, renew=_replace_fields),
)
