# compares with the market without itself
def outsider(read, add, likeness, paths):
    reads = [delayed(read)(p) for p in paths]

    def total(items):
        while len(items) > 1:
            items = [delayed(add)(*items[i : i + 2]) if i + 1 < len(items) else items[i] for i in range(0, len(items), 2)]
        return items[0]

    scores = [delayed(likeness)(r, total([o for o in reads if o is not r] or [r])) for r in reads]
    return delayed(lambda s: min(zip(paths, s), key=lambda pair: pair[1]))(scores)
