def blocks_of(lengths, size):
    """Yield path, start, stop of each block."""
    for path, length in sorted(lengths.items()):
        yield from ((path, start, start + size) for start in range(0, length, size))


def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def summed(block):
        table = read_block(*block)
        return table["close"].agg(["sum", "size"]).tolist()

    return delayed(lambda parts: sum(p[0] for p in parts) / sum(p[1] for p in parts))(
        list(map(delayed(summed), blocks_of(lengths, size)))
    )
