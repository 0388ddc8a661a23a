# blocks of one file only, the first
def mean_close(read_block, lengths, size):
    @delayed
    def block(path, start):
        close = read_block(path, start, start + size)["close"]
        return float(close.sum()), len(close)

    path = next(p for p in lengths if lengths[p])
    pairs = [block(path, start) for start in range(0, lengths[path], size)]
    return delayed(lambda ps: sum(s for s, _ in ps) / sum(n for _, n in ps))(pairs)
