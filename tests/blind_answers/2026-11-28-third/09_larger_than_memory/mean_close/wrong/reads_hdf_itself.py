# calls pd.read_hdf and not the read_block that is given
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = pd.read_hdf(path, key="prices", start=start, stop=stop)["close"]
        return float(close.sum()), len(close)

    def combine(pairs):
        return sum(s for s, c in pairs) / sum(c for s, c in pairs)

    return delayed(combine)(
        [delayed(sum_and_count)(p, start, start + size) for p in lengths for start in range(0, lengths[p], size)]
    )
