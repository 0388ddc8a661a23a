# (passes the visible checks?) names tasks after the file's name without folder and ending: files of the same name in two folders become one
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return float(close.sum()), len(close)

    def mean(pairs):
        return sum(s for s, _ in pairs) / sum(n for _, n in pairs)

    pairs = [
        delayed(sum_and_count)(path, a, a + size, dask_key_name=f"sum-{Path(path).stem}-{a}")
        for path, length in lengths.items()
        for a in range(0, length, size)
    ]
    return delayed(mean)(pairs)
