def mean_close(read_block, lengths, size):
    def part(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    def add(one, other):
        return one[0] + other[0], one[1] + other[1]

    level = [
        delayed(part)(path, start, min(start + size, length))
        for path, length in lengths.items()
        for start in range(0, length, size)
    ]
    while len(level) > 1:
        pairs = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2], strict=False)]
        level = pairs + ([level[-1]] if len(level) % 2 else [])
    return delayed(lambda both: both[0] / both[1])(level[0])
