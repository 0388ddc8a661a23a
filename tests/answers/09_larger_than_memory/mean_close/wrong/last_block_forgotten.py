# caught by: mean_close_graph
def mean_close(read_block, lengths, size):
    def part(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    def combine(pairs):
        return sum(a for a, _ in pairs) / sum(b for _, b in pairs)

    return delayed(combine)(
        [delayed(part)(p, k * size, (k + 1) * size) for p, n in lengths.items() for k in range(n // size)]
    )
