def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    def summary(path, start, stop):
        return read_block(path, start, stop)["close"].agg(["sum", "count"])

    def added(summaries):
        return pd.concat(summaries, axis=1).sum(axis=1)

    per_file = []
    for path, length in lengths.items():
        blocks = [delayed(summary)(path, a, min(a + size, length)) for a in range(0, length, size)]
        if blocks:
            per_file.append(delayed(added)(blocks))
    everything = delayed(added)(per_file)
    return everything["sum"] / everything["count"]
