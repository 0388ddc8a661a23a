def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    lazy_read, lazy_add, lazy_likeness = delayed(read), delayed(add), delayed(likeness)

    def tree(parts):
        if len(parts) == 1:
            return parts[0]
        middle = len(parts) // 2
        return lazy_add(tree(parts[:middle]), tree(parts[middle:]))

    own = [lazy_read(path) for path in paths]
    market = tree(own)
    alike = [lazy_likeness(volumes, market) for volumes in own]

    @delayed
    def least(names, numbers):
        best = 0
        for i in range(1, len(names)):
            if numbers[i] < numbers[best]:
                best = i
        return names[best], numbers[best]

    return least(tuple(paths), alike)
