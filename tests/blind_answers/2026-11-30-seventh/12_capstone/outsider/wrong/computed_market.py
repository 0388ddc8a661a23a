# computes the market on the way
def outsider(read, add, likeness, paths):
    reads = [delayed(read)(p) for p in paths]
    level = reads
    while len(level) > 1:
        level = [delayed(add)(*level[i : i + 2]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]
    market = level[0].compute()
    scores = [delayed(likeness)(r, market) for r in reads]
    return delayed(lambda s: min(zip(paths, s), key=lambda pair: pair[1]))(scores)
