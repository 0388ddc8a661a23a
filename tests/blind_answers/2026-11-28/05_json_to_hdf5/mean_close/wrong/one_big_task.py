# wrong: one task reads all blocks
def mean_close(read_block, lengths, size):
    @delayed
    def everything():
        total = rows = 0
        for path, length in lengths.items():
            for start in range(0, length, size):
                close = read_block(path, start, start + size)["close"]
                total += close.sum()
                rows += len(close)
        return total / rows

    return everything()
