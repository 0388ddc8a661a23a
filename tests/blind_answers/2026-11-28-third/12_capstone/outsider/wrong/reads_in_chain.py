# each read waits for the one before
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def read_next(path, before):
        return read(path)

    def choose(values):
        return paths[values.index(min(values))], min(values)

    def total(parts):
        if len(parts) == 1:
            return parts[0]
        return delayed(add)(total(parts[: len(parts) // 2]), total(parts[len(parts) // 2 :]))

    volumes = [delayed(read)(paths[0])]
    for path in paths[1:]:
        volumes.append(delayed(read_next)(path, volumes[-1]))
    market = total(volumes)
    return delayed(choose)([delayed(likeness)(own, market) for own in volumes])
