def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def combine(values):
        """Make a tree of pairs, the odd one goes to the front of the next round."""
        if len(values) == 1:
            return values[0]
        rest = [values[-1]] if len(values) % 2 else []
        return combine(rest + [delayed(add)(a, b) for a, b in zip(values[::2], values[1::2])])

    def pick(*results):
        value = min(results)
        where = results.index(value)
        return paths[where], value

    files = []
    for path in paths:
        files.append(delayed(read)(path))
    market = combine(files)
    return delayed(pick)(*[delayed(likeness)(file, market) for file in files])
