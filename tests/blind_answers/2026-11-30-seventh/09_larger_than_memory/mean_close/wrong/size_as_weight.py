# each block counts as size rows
def mean_close(read_block, lengths, size):
    @delayed
    def of_block(path, start, stop):
        return float(read_block(path, start, stop)["close"].sum())

    sums = [of_block(p, a, a + size) for p, n in lengths.items() for a in range(0, n, size)]
    return delayed(lambda s: sum(s) / (len(s) * size))(sums)
