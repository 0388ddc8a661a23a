# a dictionary by the name of the file without its folder
def mean_close(read_block, lengths, size):
    @delayed
    def block(path, start):
        close = read_block(path, start, start + size)["close"]
        return float(close.sum()), len(close)

    pairs = {(Path(path).name, start): block(path, start) for path in lengths for start in range(0, lengths[path], size)}
    return delayed(lambda d: sum(s for s, _ in d.values()) / sum(n for _, n in d.values()))(pairs)
