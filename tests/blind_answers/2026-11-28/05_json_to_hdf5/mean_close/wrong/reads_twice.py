# wrong: reads each block twice, for the sum and for the count
def mean_close(read_block, lengths, size):
    def block_sum(path, start, stop):
        return read_block(path, start, stop)["close"].sum()

    def block_count(path, start, stop):
        return len(read_block(path, start, stop))

    where = [(p, s, s + size) for p, n in lengths.items() for s in range(0, n, size)]
    total = delayed(sum)([delayed(block_sum)(*one) for one in where])
    rows = delayed(sum)([delayed(block_count)(*one) for one in where])
    return total / rows
