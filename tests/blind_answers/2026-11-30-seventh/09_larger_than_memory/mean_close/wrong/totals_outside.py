# adds up in a list outside
def mean_close(read_block, lengths, size):
    total = [0.0, 0]

    @delayed
    def of_block(path, start, stop):
        close = read_block(path, start, stop)["close"]
        total[0] += float(close.sum())
        total[1] += len(close)

    blocks = [of_block(p, a, a + size) for p, n in lengths.items() for a in range(0, n, size)]
    return delayed(lambda _: total[0] / total[1])(blocks)
