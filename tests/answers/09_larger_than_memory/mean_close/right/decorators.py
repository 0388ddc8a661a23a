def mean_close(read_block, lengths, size):
    @delayed
    def summary(path, start):
        block = read_block(path, start=start, stop=start + size)
        return {"sum": sum(block["close"]), "rows": len(block)}

    @delayed
    def combined(summaries):
        return sum(s["sum"] for s in summaries) / sum(s["rows"] for s in summaries)

    return combined([summary(path, start) for path in lengths for start in range(0, lengths[path], size)])
