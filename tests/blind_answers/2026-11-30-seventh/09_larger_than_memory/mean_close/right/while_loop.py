# a while loop, and a dictionary from each block
def mean_close(read_block, lengths, size):
    def summary(path, start, stop):
        rows = read_block(path, start, stop)
        return {"sum": float(rows.close.sum()), "count": int(rows.close.count())}

    summaries = []
    for path, length in lengths.items():
        start = 0
        while start < length:
            stop = min(length, start + size)
            summaries.append(delayed(summary)(path, start, stop))
            start = stop

    def combine(*all_of_them):
        return sum(s["sum"] for s in all_of_them) / sum(s["count"] for s in all_of_them)

    return delayed(combine)(*summaries)
