# takes files without rows out of lengths
def mean_close(read_block, lengths, size):
    for path in [p for p in lengths if lengths[p] == 0]:
        del lengths[path]

    @delayed
    def block(path, start):
        close = read_block(path, start, start + size)["close"]
        return float(close.sum()), len(close)

    pairs = [block(path, start) for path in lengths for start in range(0, lengths[path], size)]
    return delayed(lambda ps: sum(s for s, _ in ps) / sum(n for _, n in ps))(pairs)
