# caught by: mean_close_value
def mean_close(read_block, lengths, size):
    def part(path, start, stop):
        close = read_block(path, start, stop)["close"]
        lengths[path] = max(lengths[path], stop)
        return close.sum(), len(close)

    parts = [delayed(part)(p, i, min(i + size, n)) for p, n in lengths.items() for i in range(0, n, size)]
    return delayed(lambda pairs: sum(a for a, _ in pairs) / sum(b for _, b in pairs))(parts)
