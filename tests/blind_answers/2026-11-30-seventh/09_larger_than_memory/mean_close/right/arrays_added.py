# arrays of two numbers, summed by numpy
import numpy as np


def mean_close(read_block, lengths, size):
    def two(path, start, stop):
        values = read_block(path, start, stop)["close"].to_numpy()
        return np.array([values.sum(), values.size])

    parts = []
    for path in lengths:
        for start in range(0, lengths[path], size):
            parts.append(delayed(two)(path, start, start + size))

    def total(parts):
        s, n = np.sum(parts, axis=0)
        return float(s / n)

    return delayed(total)(parts)
