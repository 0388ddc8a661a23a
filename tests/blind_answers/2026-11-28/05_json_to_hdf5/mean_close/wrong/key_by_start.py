# wrong: tasks are named by their start, so equal starts are one task
def mean_close(read_block, lengths, size):
    def look(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    pairs = [
        delayed(look)(p, s, s + size, dask_key_name=f"block-{s}")
        for p, n in lengths.items()
        for s in range(0, n, size)
    ]
    return delayed(lambda pairs: sum(t for t, _ in pairs) / sum(c for _, c in pairs))(pairs)
