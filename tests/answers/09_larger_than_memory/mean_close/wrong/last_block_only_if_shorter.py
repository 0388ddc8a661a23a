# caught by: mean_close_graph
def mean_close(read_block, lengths, size):
    def part(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    parts = []
    for path, length in lengths.items():
        for number in range(length // size + 1):
            parts.append(delayed(part)(path, number * size, min((number + 1) * size, length)))
    return delayed(lambda pairs: sum(a for a, _ in pairs) / sum(b for _, b in pairs))(parts)
