# hands on how often each value occurs: with prices that differ, as many numbers as rows
from collections import Counter


def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    one = delayed(lambda p, a, b: dict(Counter(read_block(p, a, b)["close"].tolist())))
    parts = [one(p, a, min(a + size, n)) for p, n in lengths.items() for a in range(0, n, size)]

    def mean_of(parts):
        rows = sum(sum(part.values()) for part in parts)
        return sum(value * often for part in parts for value, often in part.items()) / rows

    return delayed(mean_of)(parts)
