def mean_close(read_block, lengths, size):
    def total(path, start, stop):
        return sum(float(price) for price in read_block(path, start, stop)["close"])

    number = sum(lengths.values())
    totals = []
    for path in lengths:
        start = 0
        while start < lengths[path]:
            totals.append(delayed(total)(path, start, start + size))
            start += size
    return delayed(sum)(totals) / number
