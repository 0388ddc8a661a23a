# wrong: blocks of other files with the same start overwrite each other
def mean_close(read_block, lengths, size):
    def look(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    blocks = {}
    for path, length in lengths.items():
        for start in range(0, length, size):
            blocks[start] = delayed(look)(path, start, start + size)
    return delayed(lambda pairs: sum(t for t, _ in pairs) / sum(c for _, c in pairs))(list(blocks.values()))
