# tasks append to lists outside: lost in processes
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    sums, counts = [], []

    def add_up(path, start, stop):
        block = read_block(path, start, stop)
        sums.append(block["close"].sum())
        counts.append(len(block))

    def finish(done):
        return sum(sums) / sum(counts)

    done = []
    for path, length in lengths.items():
        for start in range(0, length, size):
            done.append(delayed(add_up)(path, start, min(start + size, length)))
    return delayed(finish)(done)
