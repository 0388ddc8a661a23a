# wrong: reads with pandas and not with read_block
def mean_close(read_block, lengths, size):
    def look(path, start, stop):
        close = pd.read_hdf(path, key="prices", start=start, stop=stop)["close"]
        return close.sum(), len(close)

    pairs = [delayed(look)(p, s, s + size) for p, n in lengths.items() for s in range(0, n, size)]
    return delayed(lambda pairs: sum(t for t, _ in pairs) / sum(c for _, c in pairs))(pairs)
