# takes the length of a block for granted
def mean_close(read_block, lengths, size):
    @delayed
    def block(path, start):
        return float(read_block(path, start, start + size)["close"].mean()) * size, size

    pairs = [block(path, start) for path in lengths for start in range(0, lengths[path], size)]
    return delayed(lambda ps: sum(s for s, _ in ps) / sum(n for _, n in ps))(pairs)
