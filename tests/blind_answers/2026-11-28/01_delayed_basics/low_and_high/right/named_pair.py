from typing import NamedTuple

from dask.delayed import Delayed


class Extremes(NamedTuple):
    low: Delayed
    high: Delayed


def low_and_high(load, names):
    loads = [delayed(load)(name) for name in names]
    return Extremes(low=delayed(min)(loads), high=delayed(max)(loads))
