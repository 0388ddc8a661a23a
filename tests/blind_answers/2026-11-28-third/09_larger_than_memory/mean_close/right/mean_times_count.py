def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def mean_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.mean(), len(close)

    def weighted(pairs):
        n = sum(count for mean, count in pairs)
        return sum(mean * count for mean, count in pairs) / n

    work = delayed(mean_and_count)
    pairs = [work(path, i * size, (i + 1) * size) for path in lengths for i in range(-(-lengths[path] // size))]
    return delayed(weighted)(pairs)
