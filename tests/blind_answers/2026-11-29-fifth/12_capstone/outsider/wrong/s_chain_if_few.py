# up to 20 files are added up in a chain: 20 files on 21 workers are not in time
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    lazy_add = delayed(add)
    volumes = [delayed(read)(path) for path in paths]

    def chain(lists):
        total = lists[0]
        for other in lists[1:]:
            total = lazy_add(total, other)
        return total

    def tree(lists):
        while len(lists) > 1:
            lists = [
                lazy_add(lists[i], lists[i + 1]) if i + 1 < len(lists) else lists[i]
                for i in range(0, len(lists), 2)
            ]
        return lists[0]

    market = chain(volumes) if len(paths) <= 20 else tree(volumes)

    def choose(paths, values):
        return min(zip(paths, values), key=lambda pair: pair[1])

    return delayed(choose)(list(paths), [delayed(likeness)(own, market) for own in volumes])
