# wrong: reading is a task, adding up is another
def mean_close(read_block, lengths, size):
    def numbers(block):
        return block["close"].sum(), len(block)

    pairs = [
        delayed(numbers)(delayed(read_block)(p, s, s + size)) for p, n in lengths.items() for s in range(0, n, size)
    ]
    return delayed(lambda pairs: sum(t for t, _ in pairs) / sum(c for _, c in pairs))(pairs)
