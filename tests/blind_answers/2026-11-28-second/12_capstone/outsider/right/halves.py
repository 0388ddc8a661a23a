def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def total(parts):
        if len(parts) == 1:
            return parts[0]
        middle = len(parts) // 2
        return delayed(add)(total(parts[:middle]), total(parts[middle:]))

    own = list(map(delayed(read), paths))
    market = total(own)

    @delayed
    def choose(found):
        best = 0
        for i in range(1, len(found)):
            if found[i] < found[best]:
                best = i
        return [paths[best], found[best]]

    return choose([delayed(likeness)(volumes, market) for volumes in own])
