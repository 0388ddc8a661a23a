# hands on lists of closes
def mean_close(read_block, lengths, size):
    @delayed
    def block(path, start):
        return read_block(path, start, start + size)["close"].tolist()

    blocks = [block(path, start) for path in lengths for start in range(0, lengths[path], size)]
    return delayed(lambda bs: sum(map(sum, bs)) / sum(map(len, bs)))(blocks)
