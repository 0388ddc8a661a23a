# the second column, whatever it is
def mean_close(read_block, lengths, size):
    @delayed
    def of_block(path, start, stop):
        close = read_block(path, start, stop).iloc[:, 1]
        return float(close.sum()), len(close)

    pairs = [of_block(p, a, a + size) for p, n in lengths.items() for a in range(0, n, size)]
    return delayed(lambda ps: sum(s for s, _ in ps) / sum(n for _, n in ps))(pairs)
