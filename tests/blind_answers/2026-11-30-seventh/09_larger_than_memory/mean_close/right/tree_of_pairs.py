# pairs are added up in a tree
def mean_close(read_block, lengths, size):
    @delayed
    def leaf(path, start):
        close = read_block(path, start, start + size)["close"].tolist()
        return sum(close), len(close)

    @delayed
    def join(a, b):
        return a[0] + b[0], a[1] + b[1]

    level = [leaf(path, start) for path, n in lengths.items() for start in range(0, n, size)]
    while len(level) > 1:
        level = [join(*level[i : i + 2]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]
    return level[0][0] / level[0][1]
