# caught by: mean_close_graph
def mean_close(read_block, lengths, size):
    def part(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    lazy, parts = delayed(part), []
    for path, length in lengths.items():
        for start in range(0, length, size):
            parts.append(lazy(path, start, start + size, dask_key_name=f"{Path(path).name}-{start}"))
    return delayed(lambda pairs: sum(a for a, _ in pairs) / sum(b for _, b in pairs))(parts)
