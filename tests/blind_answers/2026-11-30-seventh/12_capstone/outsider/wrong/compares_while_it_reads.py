# first two files added first, then each waits for the one before
def outsider(read, add, likeness, paths):
    def read_after(path, _):
        return read(path)

    reads, last = [], None
    for p in paths:
        last = delayed(read_after)(p, last)
        reads.append(last)
    level = reads
    while len(level) > 1:
        level = [delayed(add)(*level[i : i + 2]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]
    scores = [delayed(likeness)(r, level[0]) for r in reads]
    return delayed(lambda s: min(zip(paths, s), key=lambda pair: pair[1]))(scores)
