def mean_close(read_block, lengths, size):
    def part(path, start, stop):
        prices = read_block(path, start, stop).close
        return float(prices.sum()), len(prices)

    def mean(parts):
        totals, counts = zip(*parts, strict=True)
        return sum(totals) / sum(counts)

    blocks = [(p, i, min(i + size, n)) for p, n in lengths.items() for i in range(0, n, size)]
    return delayed(mean)([delayed(part)(*block) for block in blocks])
