def mean_close(read_block, lengths, size):
    def part(path, start, stop):
        close = read_block(path, start, stop)["close"].to_numpy()
        return close.sum(), close.size

    totals, counts = [], []
    for path, length in lengths.items():
        for start in range(0, length, size):
            total, count = delayed(part, nout=2)(path, start, min(start + size, length))
            totals.append(total)
            counts.append(count)
    return delayed(sum)(totals) / delayed(sum)(counts)
