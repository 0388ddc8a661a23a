# drops other columns from the rows that it has read, which are its own
def mean_close(read_block, lengths, size):
    @delayed
    def block(path, start):
        rows = read_block(path, start, start + size)
        rows.drop(columns=[c for c in rows.columns if c != "close"], inplace=True)
        return float(rows["close"].sum()), len(rows)

    pairs = [block(path, start) for path in lengths for start in range(0, lengths[path], size)]
    return delayed(lambda ps: sum(s for s, _ in ps) / sum(n for _, n in ps))(pairs)
