# math.fsum gives floats: large whole numbers lose digits
from math import fsum


def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    return delayed(list)([delayed(fsum)([lazy_inc(x) for x in group]) for group in groups])
