# wrong: mean of the blocks' means
def mean_close(read_block, lengths, size):
    def block_mean(path, start, stop):
        return read_block(path, start, stop)["close"].mean()

    means = [delayed(block_mean)(p, s, s + size) for p, n in lengths.items() for s in range(0, n, size)]
    return delayed(lambda values: sum(values) / len(values))(means)
