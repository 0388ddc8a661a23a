# a task for each file, with the blocks in a loop
def mean_close(read_block, lengths, size):
    @delayed
    def of_file(path, length):
        total = 0.0
        for start in range(0, length, size):
            total += read_block(path, start, start + size)["close"].sum()
        return total

    sums = [of_file(p, n) for p, n in lengths.items()]
    return delayed(sum)(sums) / sum(lengths.values())
