# sums in numbers of single precision: large numbers and fractions lose digits
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""

    @delayed
    def total(results):
        import numpy as np

        return float(np.array(results, dtype="float32").sum())

    return total([delayed(slowinc)(x) for x in data])
