# the list of all pairs, sorted
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def ranking(pairs):
        return sorted(pairs, key=lambda pair: pair[1])

    def total(parts):
        if len(parts) == 1:
            return parts[0]
        return delayed(add)(total(parts[: len(parts) // 2]), total(parts[len(parts) // 2 :]))

    volumes = [delayed(read)(path) for path in paths]
    market = total(volumes)
    return delayed(ranking)([(path, delayed(likeness)(own, market)) for path, own in zip(paths, volumes)])
