# a set of pairs
def mean_close(read_block, lengths, size):
    @delayed
    def of_block(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return float(close.sum()), len(close)

    pairs = [of_block(p, a, a + size) for p, n in lengths.items() for a in range(0, n, size)]

    @delayed
    def combine(pairs):
        pairs = set(pairs)
        return sum(s for s, _ in pairs) / sum(n for _, n in pairs)

    return combine(pairs)
