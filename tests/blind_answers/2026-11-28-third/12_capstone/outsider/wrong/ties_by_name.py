# min of (value, path): of equal ones the first in the alphabet
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def choose(pairs):
        value, path = min(pairs)
        return path, value

    def total(parts):
        if len(parts) == 1:
            return parts[0]
        return delayed(add)(total(parts[: len(parts) // 2]), total(parts[len(parts) // 2 :]))

    volumes = [delayed(read)(path) for path in paths]
    market = total(volumes)
    return delayed(choose)([(delayed(likeness)(own, market), path) for path, own in zip(paths, volumes)])
