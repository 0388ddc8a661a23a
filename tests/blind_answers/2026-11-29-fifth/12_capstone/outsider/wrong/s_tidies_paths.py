# gives the path as pathlib writes it ("./aet.json" comes out as "aet.json"), not the one in paths
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    from pathlib import Path

    names = [str(Path(path)) for path in paths]
    volumes = [delayed(read)(path) for path in paths]

    def tree(first, last):
        if last - first == 1:
            return volumes[first]
        middle = (first + last) // 2
        return delayed(add)(tree(first, middle), tree(middle, last))

    market = tree(0, len(volumes))

    def choose(names, values):
        least = min(values)
        return names[values.index(least)], least

    return delayed(choose)(names, [delayed(likeness)(own, market) for own in volumes])
