# wrong: each task hands on all its closing prices
def mean_close(read_block, lengths, size):
    def closes(path, start, stop):
        return list(read_block(path, start, stop)["close"])

    def mean_of(lists):
        values = [value for block in lists for value in block]
        return sum(values) / len(values)

    return delayed(mean_of)(
        [delayed(closes)(p, s, s + size) for p, n in lengths.items() for s in range(0, n, size)]
    )
