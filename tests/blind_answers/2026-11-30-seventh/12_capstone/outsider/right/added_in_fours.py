# chains of four, then a chain of these: in time all the same
def outsider(read, add, likeness, paths):
    def row(items):
        total = items[0]
        for item in items[1:]:
            total = delayed(add)(total, item)
        return total

    reads = [delayed(read)(p) for p in paths]
    market = row([row(reads[i : i + 4]) for i in range(0, len(reads), 4)])
    scores = [delayed(likeness)(r, market) for r in reads]
    return delayed(lambda s: min(zip(paths, s), key=lambda pair: pair[1]))(scores)
