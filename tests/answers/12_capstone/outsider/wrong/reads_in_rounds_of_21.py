# caught by: outsider_graph
def tree(function, parts):
    while len(parts) > 1:
        parts = [function(*parts[i : i + 2]) if parts[i + 1 :] else parts[i] for i in range(0, len(parts), 2)]
    return parts[0]


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    read_after = delayed(lambda path, before: read(path))
    own, before = [], None
    for i in range(0, len(paths), 21):
        some = [read_after(path, before) for path in paths[i : i + 21]]
        own += some
        before = delayed(len)(some)
    market = tree(delayed(add), own)
    pairs = [(path, delayed(likeness)(o, market)) for path, o in zip(paths, own, strict=False)]
    return delayed(min)(pairs, key=lambda pair: pair[1])
