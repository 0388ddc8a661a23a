# reading is a task and summing another
def mean_close(read_block, lengths, size):
    blocks = [delayed(read_block)(p, a, a + size) for p, n in lengths.items() for a in range(0, n, size)]
    sums = [delayed(lambda rows: float(rows["close"].sum()))(block) for block in blocks]
    return delayed(sum)(sums) / sum(lengths.values())
