# each block is read twice: once for the sum, once for the number of rows
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    blocks = [(p, a, min(a + size, n)) for p, n in lengths.items() for a in range(0, n, size)]
    sums = [delayed(lambda *where: float(read_block(*where)["close"].sum()))(*block) for block in blocks]
    counts = [delayed(lambda *where: len(read_block(*where)))(*block) for block in blocks]
    return delayed(sum)(sums) / delayed(sum)(counts)
