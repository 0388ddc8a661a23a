import itertools


class Block:
    """Reads a block when it is called."""

    def __init__(self, read_block):
        self.read_block = read_block

    def __call__(self, path, start, stop):
        close = self.read_block(path, start, stop)["close"]
        return close.mean(), len(close)


def mean_close(read_block, lengths, size):
    where = itertools.chain.from_iterable(
        ((path, start, start + size) for start in range(0, length, size)) for path, length in lengths.items()
    )
    lazies = [delayed(Block(read_block))(*one) for one in where]

    @delayed
    def weigh(pairs):
        return sum(mean * n for mean, n in pairs) / sum(n for mean, n in pairs)

    return weigh(lazies)
