# tasks append to a list outside: in other processes it stays empty
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    found = []

    def work(path, start):
        block = read_block(path, start, start + size)
        found.append((block["close"].sum(), len(block)))

    def finish(_):
        return sum(s for s, _ in found) / sum(n for _, n in found)

    return delayed(finish)([delayed(work)(p, s) for p, n in lengths.items() for s in range(0, n, size)])
