# caught by: mean_close_value
def mean_close(read_block, lengths, size):
    def part(path, start, stop):
        block = read_block(path, start, stop)
        return block["close"].sum(), len(block)

    parts = [delayed(part)(p, s, min(s + size, n)) for p, n in lengths.items() for s in range(0, n, size)]
    return delayed(lambda ps: sum(a for a, _ in set(ps)) / sum(b for _, b in set(ps)))(parts)
