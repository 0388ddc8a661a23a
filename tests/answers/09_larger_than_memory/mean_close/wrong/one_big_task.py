# caught by: mean_close_graph
@delayed
def mean_close(read_block, lengths, size):
    total = count = 0
    for path, length in lengths.items():
        for start in range(0, length, size):
            close = read_block(path, start, min(start + size, length))["close"]
            total, count = total + close.sum(), count + len(close)
    return total / count
