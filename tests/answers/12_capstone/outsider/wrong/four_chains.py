# caught by: outsider_in_time
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]

    def chain(parts):
        total = parts[0]
        for part in parts[1:]:
            total = delayed(add)(total, part)
        return total

    market = chain([chain(own[i::4]) for i in range(min(4, len(own)))])
    pairs = [(path, delayed(likeness)(o, market)) for path, o in zip(paths, own, strict=False)]
    return delayed(min)(pairs, key=lambda pair: pair[1])
