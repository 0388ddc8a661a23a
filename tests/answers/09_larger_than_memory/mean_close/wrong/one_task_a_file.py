# caught by: mean_close_graph
def mean_close(read_block, lengths, size):
    def part(path, length):
        total = 0
        for start in range(0, length, size):
            total += read_block(path, start, min(start + size, length))["close"].sum()
        return total

    totals = [delayed(part)(path, length) for path, length in lengths.items()]
    return delayed(sum)(totals) / sum(lengths.values())
