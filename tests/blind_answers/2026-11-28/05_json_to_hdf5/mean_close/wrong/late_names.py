# wrong: the tasks look up path and start when they run
def mean_close(read_block, lengths, size):
    pairs = []
    for path in lengths:
        for start in range(0, lengths[path], size):

            def look():
                close = read_block(path, start, start + size)["close"]
                return close.sum(), len(close)

            pairs.append(delayed(look)())
    return delayed(lambda pairs: sum(t for t, _ in pairs) / sum(c for _, c in pairs))(pairs)
