"""Read, predict and picture a Dask task graph."""

from tasklens import dot as _dot

_dot.provide()
