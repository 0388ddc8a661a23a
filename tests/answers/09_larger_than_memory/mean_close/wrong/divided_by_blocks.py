# caught by: mean_close_value
def mean_close(read_block, lengths, size):
    def total(path, start, stop):
        return read_block(path, start, stop)["close"].sum()

    totals = [delayed(total)(p, i, min(i + size, n)) for p, n in lengths.items() for i in range(0, n, size)]
    return delayed(sum)(totals) / len(totals)
