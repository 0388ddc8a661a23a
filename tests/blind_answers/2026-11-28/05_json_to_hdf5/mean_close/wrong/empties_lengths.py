# wrong: takes the files out of the dictionary
def mean_close(read_block, lengths, size):
    def look(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    pairs = []
    while lengths:
        path, length = lengths.popitem()
        pairs += [delayed(look)(path, s, min(s + size, length)) for s in range(0, length, size)]
    return delayed(lambda pairs: sum(t for t, _ in pairs) / sum(c for _, c in pairs))(pairs)
