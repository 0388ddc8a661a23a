# the tasks hand on the column as a list
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def closes(path, start, stop):
        return read_block(path, start, stop)["close"].tolist()

    def mean(lists_of_values):
        values = [value for part in lists_of_values for value in part]
        return sum(values) / len(values)

    parts = [
        delayed(closes)(path, start, start + size)
        for path in lengths
        for start in range(0, lengths[path], size)
    ]
    return delayed(mean)(parts)
