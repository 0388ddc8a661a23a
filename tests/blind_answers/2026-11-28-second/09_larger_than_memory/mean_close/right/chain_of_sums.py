from functools import reduce


def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    look = delayed(lambda *where: np_pair(read_block(*where)["close"]))
    blocks = [(p, i * size, min((i + 1) * size, n)) for p, n in lengths.items() for i in range(-(-n // size))]
    add = delayed(lambda a, b: (a[0] + b[0], a[1] + b[1]))
    total = reduce(add, [look(*block) for block in blocks])
    return total[0] / total[1]


def np_pair(column):
    return column.sum().item(), column.size
