import math


def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    @delayed(nout=2)
    def total_and_rows(path, start, stop):
        block = read_block(path, start, stop)
        return math.fsum(block["close"]), block.shape[0]

    totals, counts = [], []
    for path, length in lengths.items():
        start = 0
        while start < length:
            total, count = total_and_rows(path, start, min(start + size, length))
            totals.append(total)
            counts.append(count)
            start += size
    return delayed(sum)(totals) / delayed(sum)(counts)
