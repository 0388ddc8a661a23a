# wrong: the last, shorter block is not read
def mean_close(read_block, lengths, size):
    def look(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    pairs = [delayed(look)(p, i * size, (i + 1) * size) for p, n in lengths.items() for i in range(max(1, n // size))]
    return delayed(lambda pairs: sum(t for t, _ in pairs) / sum(c for _, c in pairs))(pairs)
