# returns the pair, no Delayed
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def total(parts):
        if len(parts) == 1:
            return parts[0]
        return delayed(add)(total(parts[: len(parts) // 2]), total(parts[len(parts) // 2 :]))

    volumes = [delayed(read)(path) for path in paths]
    market = total(volumes)
    values = dask.compute(*[delayed(likeness)(own, market) for own in volumes])
    return paths[values.index(min(values))], min(values)
