# (passes the visible checks?) reads again after an OSError, though nothing is to be tried again
def _patient(read):
    def read_patiently(path):
        try:
            return read(path)
        except OSError:
            return read(path)

    read_patiently.__name__ = "read"
    return read_patiently


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    lists = [delayed(_patient(read))(path) for path in paths]
    level = lists
    while len(level) > 1:
        odd = level[-1:] if len(level) % 2 else []
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])] + odd
    values = [delayed(likeness)(one, level[0]) for one in lists]
    return delayed(lambda values: min(zip(paths, values), key=lambda pair: pair[1]))(values)
