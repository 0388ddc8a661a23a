# one task for each file reads all its blocks
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def whole_file(path):
        total = count = 0
        for start in range(0, lengths[path], size):
            block = read_block(path, start, start + size)
            total += block["close"].sum()
            count += len(block)
        return total, count

    pairs = [delayed(whole_file)(path) for path in lengths]
    return delayed(lambda ps: sum(p[0] for p in ps) / sum(p[1] for p in ps))(pairs)
