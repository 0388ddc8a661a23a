from math import fsum


def mean_close(read_block, lengths, size):
    def close_sum(path, start, stop):
        return fsum(read_block(path, start, stop)["close"])

    rows = sum(lengths.values())
    sums = []
    for path in lengths:
        for start in range(0, lengths[path], size):
            sums.append(delayed(close_sum)(path, start, min(start + size, lengths[path])))
    return delayed(lambda numbers: fsum(numbers) / rows)(sums)
