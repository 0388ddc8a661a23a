# only whole blocks
def mean_close(read_block, lengths, size):
    @delayed
    def of_block(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return float(close.sum()), len(close)

    pairs = [of_block(p, k * size, (k + 1) * size) for p, n in lengths.items() for k in range(n // size or 1)]
    return delayed(lambda ps: sum(s for s, _ in ps) / sum(n for _, n in ps))(pairs)
