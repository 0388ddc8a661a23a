# small series, added by operators
def mean_close(read_block, lengths, size):
    def small(path, start, stop):
        return read_block(path, start, stop)["close"].agg(["sum", "count"])

    total = None
    for path, length in lengths.items():
        for start in range(0, length, size):
            part = delayed(small)(path, start, start + size)
            total = part if total is None else total + part
    return total["sum"] / total["count"]
