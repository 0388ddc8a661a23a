# reads all blocks while the graph is built, only the adding is delayed
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    pairs = []
    for path, length in lengths.items():
        for start in range(0, length, size):
            close = read_block(path, start, start + size)["close"]
            pairs.append((delayed(float)(close.sum()), len(close)))
    return delayed(lambda pairs: sum(p[0] for p in pairs) / sum(p[1] for p in pairs))(pairs)
