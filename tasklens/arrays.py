"""numpy's values as plain data: numbers, text and dates as their bytes. numpy is imported where there are some."""

from __future__ import annotations

from typing import Any

from tasklens.kinds import Inside, Kind, bytes_of, content, text

_KINDS = "biufcSUmM"


def _dtype(name: str) -> Any:
    import numpy

    dtype = numpy.dtype(name) if len(name) < 40 else None
    if dtype is None or dtype.kind not in _KINDS or not dtype.itemsize:
        raise ValueError(f"Unknown or unsafe dtype {name[:40]!r} in the data.")
    return dtype


def _write_scalar(value: Any, inside: Inside) -> dict[str, Any] | None:
    import numpy

    if value.dtype.kind not in _KINDS:
        return None
    data = bytes_of(numpy.ascontiguousarray(value).tobytes())
    return {"dtype": value.dtype.str, "shape": None, **data}


def _write_array(value: Any, inside: Inside) -> dict[str, Any] | None:
    parts = _write_scalar(value, inside)
    return parts and {**parts, "shape": list(value.shape)}


def _read(plain: dict[str, Any], inside: Inside) -> Any:
    """Return an array; where there is no shape, the scalar."""
    import numpy

    shape, flat = plain["shape"], numpy.frombuffer(content(plain), dtype=_dtype(text(plain, "dtype")))
    if shape is None:
        if len(flat) != 1:
            raise ValueError("a scalar has one item")
        return flat[0]
    if type(shape) is not list or not all(type(n) is int and n >= 0 for n in shape):
        raise TypeError("shape must be a list of numbers")
    return flat.reshape(shape).copy()


def _matrix(plain: dict[str, Any], inside: Inside) -> Any:
    import numpy

    data = _read(plain, inside)
    if type(data) is not numpy.ndarray or data.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    return data.view(numpy.matrix)


def _write_masked(value: Any, inside: Inside) -> dict[str, Any] | None:
    import numpy

    parts = _write_array(numpy.asarray(value.data), inside)
    mask = None if value.mask is numpy.ma.nomask else inside(numpy.asarray(value.mask))
    return parts and {**parts, "mask": mask, "fill": inside(value.fill_value)}


def _masked(plain: dict[str, Any], inside: Inside) -> Any:
    import numpy

    data, mask, fill = _read(plain, inside), inside(plain["mask"]), inside(plain["fill"])
    if type(data) is not numpy.ndarray:
        raise TypeError("a masked array has a shape")
    if not isinstance(fill, numpy.generic):  # numpy would go through what else it may be
        raise TypeError("what fills a masked array is a number, text or date")
    if mask is None:
        mask = numpy.ma.nomask
    elif type(mask) is not numpy.ndarray or mask.dtype != bool or mask.shape != data.shape:
        raise TypeError("a mask says yes or no of each value")
    return numpy.ma.MaskedArray(data, mask=mask, fill_value=fill)


def _renew(old: Any, new: Any) -> Any:
    is_like = old.dtype == new.dtype or (
        old.dtype.kind == new.dtype.kind in "fc"
    )  # of another width where it was looked at
    if old.shape != new.shape or not is_like:
        return new
    old[...] = new
    return old


ARRAYS = (
    Kind(
        "dtype",
        "numpy.dtype",
        lambda v, i: {"text": v.str} if v.kind in _KINDS else None,
        lambda p, i: _dtype(text(p)),
        derived=True,
    ),
    Kind("array", "numpy.generic", _write_scalar, _read, derived=True),
    Kind("array", "numpy.ndarray", _write_array, _read, renew=_renew),
    Kind("matrix", "numpy.matrix", _write_array, _matrix, renew=_renew),
    Kind("masked array", "numpy.ma.MaskedArray", _write_masked, _masked, renew=_renew),
)
