# wrong: prices that are not above 0 are left out
def mean_close(read_block, lengths, size):
    def look(path, start, stop):
        close = read_block(path, start, stop)["close"]
        close = close[close > 0]
        return close.sum(), len(close)

    pairs = [delayed(look)(p, s, s + size) for p, n in lengths.items() for s in range(0, n, size)]
    return delayed(lambda pairs: sum(t for t, _ in pairs) / sum(c for _, c in pairs))(pairs)
