def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    def compare(path, own, market):
        return path, likeness(own, market)

    def better(first, second):
        return second if second[1] < first[1] else first

    def reduced(function, parts):
        while len(parts) > 1:
            rest = parts[len(parts) - len(parts) % 2 :]
            parts = [delayed(function)(parts[i], parts[i + 1]) for i in range(0, len(parts) - 1, 2)] + rest
        return parts[0]

    volumes = [delayed(read)(path) for path in paths]
    market = reduced(add, volumes)
    return reduced(better, [delayed(compare)(path, own, market) for path, own in zip(paths, volumes)])
