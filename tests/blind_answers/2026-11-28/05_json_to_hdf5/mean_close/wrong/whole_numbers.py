# wrong: divides to a whole number
def mean_close(read_block, lengths, size):
    def look(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    pairs = [delayed(look)(p, s, s + size) for p, n in lengths.items() for s in range(0, n, size)]
    return delayed(lambda pairs: sum(t for t, _ in pairs) // sum(c for _, c in pairs))(pairs)
