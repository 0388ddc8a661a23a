# caught by: mean_close_hands_on_little
def mean_close(read_block, lengths, size):
    def part(block):
        return block["close"].sum(), len(block)

    def combine(pairs):
        return sum(a for a, _ in pairs) / sum(b for _, b in pairs)

    blocks = [
        delayed(read_block)(p, i, min(i + size, n)) for p, n in lengths.items() for i in range(0, n, size)
    ]
    return delayed(combine)([delayed(part)(block) for block in blocks])
