# adds in four chains: with many files on 21 workers too slow (40 files: 4.1 s of 4.09)
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]

    def chain(parts):
        total = parts[0]
        for part in parts[1:]:
            total = delayed(add)(total, part)
        return total

    market = chain([chain(own[i::4]) for i in range(min(4, len(own)))])
    pairs = [(path, delayed(likeness)(o, market)) for path, o in zip(paths, own)]
    return delayed(min)(pairs, key=lambda pair: pair[1])
