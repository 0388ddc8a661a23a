def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def first_of_sorted(pairs):
        return sorted(pairs, key=lambda pair: pair[1])[0]

    lazy_read, lazy_add, lazy_likeness = delayed(read), delayed(add), delayed(likeness)
    volumes = list(map(lazy_read, paths))
    level = list(volumes)
    while len(level) > 1:
        next_level = []
        while len(level) >= 2:
            a = level.pop(0)
            b = level.pop(0)
            next_level.append(lazy_add(a, b))
        next_level.extend(level)
        level = next_level
    (market,) = level
    pairs = []
    for path, own in zip(paths, volumes):
        pairs.append((path, lazy_likeness(own, market)))
    print(len(pairs), "pairs")
    return delayed(first_of_sorted)(pairs)
