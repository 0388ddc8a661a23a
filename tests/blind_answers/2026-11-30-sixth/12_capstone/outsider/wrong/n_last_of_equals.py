# of equally unlike stocks the last is taken
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    level = list(own)
    while len(level) > 1:
        level = [
            delayed(add)(*level[i : i + 2]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)
        ]

    def choose(values):
        best = 0
        for n, value in enumerate(values):
            if value <= values[best]:
                best = n
        return paths[best], values[best]

    return delayed(choose)([delayed(likeness)(one, level[0]) for one in own])
