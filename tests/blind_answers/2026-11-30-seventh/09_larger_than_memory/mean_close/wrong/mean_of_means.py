# the mean of the blocks' means
def mean_close(read_block, lengths, size):
    @delayed
    def of_block(path, start, stop):
        return float(read_block(path, start, stop)["close"].mean())

    means = [of_block(p, a, min(a + size, n)) for p, n in lengths.items() for a in range(0, n, size)]
    return delayed(lambda ms: sum(ms) / len(ms))(means)
