# caught by: mean_close_graph
def mean_close(read_block, lengths, size):
    def part(path, length):
        close = read_block(path, 0, length)["close"]
        return close.sum(), len(close)

    def combine(pairs):
        return sum(a for a, _ in pairs) / sum(b for _, b in pairs)

    return delayed(combine)([delayed(part)(path, length) for path, length in lengths.items()])
