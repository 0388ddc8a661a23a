from functools import partial


def summed(read_block, path, start, stop):
    close = read_block(path, start, stop)["close"]
    return close.agg(["sum", "count"])


def over_all(parts):
    everything = pd.DataFrame(parts).sum()
    return everything["sum"] / everything["count"]


def mean_close(read_block, lengths, size):
    task = delayed(partial(summed, read_block))
    parts = [task(p, i, min(i + size, n)) for p, n in lengths.items() for i in range(0, n, size)]
    return delayed(over_all)(parts)
