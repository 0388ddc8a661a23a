# wrong: the list of blocks begins anew for each file
def mean_close(read_block, lengths, size):
    def look(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    for path, length in lengths.items():
        pairs = []
        for start in range(0, length, size):
            pairs.append(delayed(look)(path, start, start + size))
    return delayed(lambda pairs: sum(t for t, _ in pairs) / sum(c for _, c in pairs))(pairs)
