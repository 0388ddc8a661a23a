import numpy as np


def mean_close(read_block, lengths, size):
    def mean_of_block(path, start, stop):
        return read_block(path, start, stop)["close"].mean()

    means, weights = [], []
    for path, length in lengths.items():
        for start in range(0, length, size):
            stop = min(start + size, length)
            means.append(delayed(mean_of_block)(path, start, stop))
            weights.append(stop - start)
    return delayed(np.average)(means, weights=weights)
