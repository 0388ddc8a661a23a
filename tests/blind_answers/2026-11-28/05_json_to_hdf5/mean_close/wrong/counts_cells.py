# wrong: counts cells and not rows
def mean_close(read_block, lengths, size):
    def look(path, start, stop):
        block = read_block(path, start, stop)
        return block["close"].sum(), block.size

    pairs = [delayed(look)(p, s, s + size) for p, n in lengths.items() for s in range(0, n, size)]
    return delayed(lambda pairs: sum(t for t, _ in pairs) / sum(c for _, c in pairs))(pairs)
