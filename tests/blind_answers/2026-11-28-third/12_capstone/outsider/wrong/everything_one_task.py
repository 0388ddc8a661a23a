# one task does all
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    @delayed
    def everything(paths):
        volumes = [read(path) for path in paths]
        market = volumes[0]
        for volume in volumes[1:]:
            market = add(market, volume)
        values = [likeness(own, market) for own in volumes]
        return paths[values.index(min(values))], min(values)

    return everything(paths)
