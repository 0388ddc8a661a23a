# caught by: mean_close_graph
def mean_close(read_block, lengths, size):
    pairs = []
    for path, length in lengths.items():
        for start in range(0, length, size):
            close = read_block(path, start, min(start + size, length))["close"]
            pairs.append((close.sum(), len(close)))
    return delayed(lambda: sum(a for a, _ in pairs) / sum(b for _, b in pairs))()
