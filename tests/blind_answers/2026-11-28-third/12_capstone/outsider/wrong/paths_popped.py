# pops the paths out of the list it was given
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def choose(pairs):
        return min(pairs, key=lambda pair: pair[1])

    def total(parts):
        if len(parts) == 1:
            return parts[0]
        return delayed(add)(total(parts[: len(parts) // 2]), total(parts[len(parts) // 2 :]))

    volumes = {}
    while paths:
        path = paths.pop(0)
        volumes[path] = delayed(read)(path)
    market = total(list(volumes.values()))
    return delayed(choose)([(path, delayed(likeness)(own, market)) for path, own in volumes.items()])
