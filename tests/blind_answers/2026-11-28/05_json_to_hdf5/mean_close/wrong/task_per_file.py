# wrong: a task for each file, which reads its blocks one by one
def mean_close(read_block, lengths, size):
    def of_file(path, length):
        total = rows = 0
        for start in range(0, length, size):
            close = read_block(path, start, start + size)["close"]
            total, rows = total + close.sum(), rows + len(close)
        return total, rows

    pairs = [delayed(of_file)(path, length) for path, length in lengths.items()]
    return delayed(lambda pairs: sum(t for t, _ in pairs) / sum(c for _, c in pairs))(pairs)
