# wrong: tasks write into a list outside
def mean_close(read_block, lengths, size):
    collected = []

    def look(path, start, stop):
        close = read_block(path, start, stop)["close"]
        collected.append((close.sum(), len(close)))

    def finish(_):
        return sum(t for t, _ in collected) / sum(c for _, c in collected)

    return delayed(finish)([delayed(look)(p, s, s + size) for p, n in lengths.items() for s in range(0, n, size)])
