# wrong: mean of the files' means
def mean_close(read_block, lengths, size):
    def look(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    def divide(pairs):
        return sum(t for t, _ in pairs) / sum(c for _, c in pairs)

    files = [
        delayed(divide)([delayed(look)(p, s, s + size) for s in range(0, n, size)]) for p, n in lengths.items() if n
    ]
    return delayed(lambda means: sum(means) / len(means))(files)
