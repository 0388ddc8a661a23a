# each block adds to the sum of those before
def mean_close(read_block, lengths, size):
    @delayed
    def more(so_far, path, start, stop):
        return so_far + float(read_block(path, start, stop)["close"].sum())

    total = 0.0
    for p, n in lengths.items():
        for a in range(0, n, size):
            total = more(total, p, a, a + size)
    return total / sum(lengths.values())
