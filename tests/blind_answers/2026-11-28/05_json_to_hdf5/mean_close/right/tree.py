def mean_close(read_block, lengths, size):
    def look(path, start, stop):
        column = read_block(path, start, stop)["close"]
        return (sum(column.tolist()), column.shape[0])

    def add(one, other):
        return one[0] + other[0], one[1] + other[1]

    level = [delayed(look)(p, s, min(s + size, n)) for p, n in lengths.items() for s in range(0, n, size)]
    while len(level) > 1:
        rest = level[len(level) - len(level) % 2 :]
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])] + rest
    return delayed(lambda pair: pair[0] / pair[1])(level[0])
