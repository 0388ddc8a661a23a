# from 300 files on, several files are compared in one task
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    def compare(pieces, market):
        return [likeness(own, market) for own in pieces]

    def choose(lists):
        values = [value for piece in lists for value in piece]
        return paths[values.index(min(values))], min(values)

    own = [delayed(read)(path) for path in paths]
    level = own
    while len(level) > 1:
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])] + level[len(level) // 2 * 2 :]
    step = 1 + len(own) // 300
    return delayed(choose)([delayed(compare)(own[i : i + step], level[0]) for i in range(0, len(own), step)])
