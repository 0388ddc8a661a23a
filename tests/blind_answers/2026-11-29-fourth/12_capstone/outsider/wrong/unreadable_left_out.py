# a file that cannot be read is left out (as an empty list), and its error is hidden
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    def try_read(path):
        try:
            return read(path)
        except Exception:
            return None

    def try_add(a, b):
        return b if a is None else a if b is None else add(a, b)

    def try_likeness(own, market):
        return float("inf") if own is None else likeness(own, market)

    lists = [delayed(try_read)(path) for path in paths]
    level = lists
    while len(level) > 1:
        odd = level[-1:] if len(level) % 2 else []
        level = [delayed(try_add)(a, b) for a, b in zip(level[::2], level[1::2])] + odd
    values = [delayed(try_likeness)(one, level[0]) for one in lists]
    return delayed(lambda values: min(zip(paths, values), key=lambda pair: pair[1]))(values)
