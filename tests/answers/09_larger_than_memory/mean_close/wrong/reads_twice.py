# caught by: mean_close_graph
def mean_close(read_block, lengths, size):
    def total(path, start, stop):
        return read_block(path, start, stop)["close"].sum()

    def count(path, start, stop):
        return len(read_block(path, start, stop))

    blocks = [(p, i, min(i + size, n)) for p, n in lengths.items() for i in range(0, n, size)]
    return delayed(sum)([delayed(total)(*b) for b in blocks]) / delayed(sum)(
        [delayed(count)(*b) for b in blocks]
    )
