# likenesses are written into a dictionary outside, lost in other processes
def tree(function, parts):
    while len(parts) > 1:
        parts = [function(*parts[i : i + 2]) if parts[i + 1 :] else parts[i] for i in range(0, len(parts), 2)]
    return parts[0]


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    found = {}

    def compare(path, o, m):
        found[path] = likeness(o, m)

    def least(_):
        path = min(paths, key=found.get)
        return path, found[path]

    own = [delayed(read)(path) for path in paths]
    market = tree(delayed(add), own)
    return delayed(least)([delayed(compare)(path, o, market) for path, o in zip(paths, own)])
