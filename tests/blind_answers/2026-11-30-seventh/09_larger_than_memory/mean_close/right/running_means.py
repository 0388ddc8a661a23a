# mean and number of each block, weighted
def mean_close(read_block, lengths, size):
    @delayed
    def of_block(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.mean(), len(close)

    @delayed
    def weighted(pairs):
        number = sum(n for _, n in pairs)
        return sum(mean * n for mean, n in pairs) / number

    blocks = [(p, a, min(a + size, n)) for p, n in lengths.items() for a in range(0, n, size)]
    return weighted([of_block(*block) for block in blocks])
