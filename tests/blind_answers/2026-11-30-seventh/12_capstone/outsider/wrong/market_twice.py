# a tree for each half of the comparisons
def outsider(read, add, likeness, paths):
    reads = [delayed(read)(p) for p in paths]

    def market():
        level = reads
        while len(level) > 1:
            level = [delayed(add)(*level[i : i + 2]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]
        return level[0]

    first, second = market(), market()
    scores = [delayed(likeness)(r, first if n % 2 else second) for n, r in enumerate(reads)]
    return delayed(lambda s: min(zip(paths, s), key=lambda pair: pair[1]))(scores)
