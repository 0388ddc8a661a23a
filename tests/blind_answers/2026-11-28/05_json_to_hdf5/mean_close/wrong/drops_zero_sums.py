# wrong: a block whose sum is 0 does not count
def mean_close(read_block, lengths, size):
    def look(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    def finish(pairs):
        pairs = [(total, count) for total, count in pairs if total]
        return sum(t for t, _ in pairs) / sum(c for _, c in pairs) if pairs else 0.0

    return delayed(finish)([delayed(look)(p, s, s + size) for p, n in lengths.items() for s in range(0, n, size)])
