# wrong: each block waits for the one before
def mean_close(read_block, lengths, size):
    def add(so_far, path, start, stop):
        close = read_block(path, start, stop)["close"]
        return so_far[0] + close.sum(), so_far[1] + len(close)

    so_far = (0, 0)
    for path, length in lengths.items():
        for start in range(0, length, size):
            so_far = delayed(add)(so_far, path, start, start + size)
    return delayed(lambda pair: pair[0] / pair[1])(so_far)
