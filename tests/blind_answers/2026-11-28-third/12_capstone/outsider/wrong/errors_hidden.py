# a file that cannot be read is left out
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def try_read(path):
        try:
            return read(path)
        except Exception:
            return None

    def try_add(one, other):
        if one is None or other is None:
            return one or other
        return add(one, other)

    def try_likeness(own, market):
        return 1.0 if own is None else likeness(own, market)

    def choose(values):
        return paths[values.index(min(values))], min(values)

    def total(parts):
        if len(parts) == 1:
            return parts[0]
        return delayed(try_add)(total(parts[: len(parts) // 2]), total(parts[len(parts) // 2 :]))

    volumes = [delayed(try_read)(path) for path in paths]
    market = total(volumes)
    return delayed(choose)([delayed(try_likeness)(own, market) for own in volumes])
