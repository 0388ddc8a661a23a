# a file that cannot be read is tried again
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def read_surely(path):
        try:
            return read(path)
        except OSError:
            return read(path)

    read_surely.__name__ = "read"
    own = [delayed(read_surely)(path) for path in paths]
    level = own
    while len(level) > 1:
        odd = level[-1:] if len(level) % 2 else []
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])] + odd

    def choose(paths, values):
        n = min(range(len(values)), key=lambda n: values[n])
        return paths[n], values[n]

    return delayed(choose)(list(paths), [delayed(likeness)(volumes, level[0]) for volumes in own])
