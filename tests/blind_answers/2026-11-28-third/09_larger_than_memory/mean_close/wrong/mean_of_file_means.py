# the mean of the files' means: files differ in length
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return float(close.sum()), len(close)

    def file_mean(pairs):
        return sum(s for s, c in pairs) / sum(c for s, c in pairs)

    def mean(values):
        return sum(values) / len(values)

    means = []
    for path, length in lengths.items():
        pairs = [delayed(sum_and_count)(path, start, start + size) for start in range(0, length, size)]
        if pairs:
            means.append(delayed(file_mean)(pairs))
    return delayed(mean)(means)
