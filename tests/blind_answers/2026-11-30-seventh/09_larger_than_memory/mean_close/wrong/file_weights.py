# the mean of each file, and of these
def mean_close(read_block, lengths, size):
    @delayed
    def of_block(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return float(close.sum()), len(close)

    @delayed
    def ratio(pairs):
        return sum(s for s, _ in pairs) / sum(n for _, n in pairs)

    files = [ratio([of_block(p, a, a + size) for a in range(0, n, size)]) for p, n in lengths.items() if n]
    return delayed(lambda ms: sum(ms) / len(ms))(files)
