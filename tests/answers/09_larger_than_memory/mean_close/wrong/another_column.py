# caught by: mean_close_value
def mean_close(read_block, lengths, size):
    def part(path, start, stop):
        block = read_block(path, start, stop)
        return block["open"].sum(), len(block)

    def combine(pairs):
        return sum(a for a, _ in pairs) / sum(b for _, b in pairs)

    return delayed(combine)(
        [delayed(part)(p, i, min(i + size, n)) for p, n in lengths.items() for i in range(0, n, size)]
    )
