def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def mean_and_weight(path, start, stop):
        column = read_block(path, start, stop)["close"]
        return [column.mean(), stop - start]

    def weighted(found):
        rows = sum(weight for _, weight in found)
        return sum(mean * weight / rows for mean, weight in found)

    found = []
    for path, length in lengths.items():
        for start in range(0, length, size):
            stop = start + size if start + size < length else length
            found += [delayed(mean_and_weight)(path, start, stop)]
    return delayed(weighted)(found)
