# caught by: mean_close_graph
def mean_close(read_block, lengths, size):
    def add(before, path, start, stop):
        close = read_block(path, start, stop)["close"]
        return before[0] + close.sum(), before[1] + len(close)

    found = (0, 0)
    for path, length in lengths.items():
        for start in range(0, length, size):
            found = delayed(add)(found, path, start, min(start + size, length))
    return delayed(lambda pair: pair[0] / pair[1])(found)
