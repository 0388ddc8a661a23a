# wrong: equal pairs of two blocks count once
def mean_close(read_block, lengths, size):
    def look(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return float(close.sum()), len(close)

    def finish(pairs):
        pairs = set(pairs)
        return sum(t for t, _ in pairs) / sum(c for _, c in pairs)

    return delayed(finish)([delayed(look)(p, s, s + size) for p, n in lengths.items() for s in range(0, n, size)])
