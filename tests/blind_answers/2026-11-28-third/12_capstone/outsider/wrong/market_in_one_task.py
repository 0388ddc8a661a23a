# one task makes the market of all
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def market_of(volumes):
        market = volumes[0]
        for volume in volumes[1:]:
            market = add(market, volume)
        return market

    def choose(values):
        return paths[values.index(min(values))], min(values)

    volumes = [delayed(read)(path) for path in paths]
    market = delayed(market_of)(volumes)
    return delayed(choose)([delayed(likeness)(own, market) for own in volumes])
