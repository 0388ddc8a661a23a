# caught by: mean_close_value (own error)
def mean_close(read_block, lengths, size):
    sums, counts = [], []

    def part(path, start, stop):
        close = read_block(path, start, stop)["close"]
        sums.append(float(close.sum()))
        counts.append(len(close))

    def divide(done):
        total, count = sum(sums), sum(counts)
        sums.clear()
        counts.clear()
        return total / count

    blocks = [(p, i, min(i + size, n)) for p, n in lengths.items() for i in range(0, n, size)]
    return delayed(divide)([delayed(part)(*block) for block in blocks])
