# caught by: mean_close_value
def mean_close(read_block, lengths, size):
    def part(path, start, stop):
        return read_block(path, start, stop)["close"].sum()

    means = []
    for path, length in lengths.items():
        parts = [delayed(part)(path, i, min(i + size, length)) for i in range(0, length, size)]
        means.append(delayed(sum)(parts) / length)
    return delayed(list)(means)
