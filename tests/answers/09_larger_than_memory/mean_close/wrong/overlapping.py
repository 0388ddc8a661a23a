# caught by: mean_close_graph
def mean_close(read_block, lengths, size):
    def part(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    def combine(pairs):
        return sum(a for a, _ in pairs) / sum(b for _, b in pairs)

    return delayed(combine)(
        [delayed(part)(p, i, min(i + size + 1, n)) for p, n in lengths.items() for i in range(0, n, size)]
    )
