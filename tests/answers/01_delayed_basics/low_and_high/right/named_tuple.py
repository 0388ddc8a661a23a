from typing import NamedTuple


class LowHigh(NamedTuple):
    low: object
    high: object


def low_and_high(load, names):
    numbers = list(map(delayed(load), names))
    return LowHigh(low=delayed(min)(numbers), high=delayed(max)(numbers))
