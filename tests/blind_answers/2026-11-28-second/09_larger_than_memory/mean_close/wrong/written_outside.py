# tasks add to a list outside, lost in other processes
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    found = []

    def one(path, start, stop):
        close = read_block(path, start, stop)["close"]
        found.append((float(close.sum()), len(close)))

    def mean_of(_):
        return sum(s for s, _ in found) / sum(n for _, n in found)

    return delayed(mean_of)(
        [delayed(one)(p, a, min(a + size, n)) for p, n in lengths.items() for a in range(0, n, size)]
    )
