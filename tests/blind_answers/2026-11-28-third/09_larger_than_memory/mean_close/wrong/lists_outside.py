# tasks append to lists outside, and return nothing
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    sums, counts = [], []

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        sums.append(float(close.sum()))
        counts.append(len(close))

    def combine(done):
        return sum(sums) / sum(counts)

    return delayed(combine)(
        [delayed(sum_and_count)(p, start, start + size) for p in lengths for start in range(0, lengths[p], size)]
    )
