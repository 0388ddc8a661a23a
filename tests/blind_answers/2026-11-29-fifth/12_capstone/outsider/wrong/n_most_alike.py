# gives the stock that is most like the market
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def tree(lists):
        if len(lists) < 2:
            return lists[0]
        return delayed(add)(tree(lists[: len(lists) // 2]), tree(lists[len(lists) // 2 :]))

    volumes = [delayed(read)(path) for path in paths]
    market = tree(volumes)
    pairs = [(path, delayed(likeness)(v, market)) for path, v in zip(paths, volumes)]
    return delayed(sorted)(pairs, key=lambda pair: -pair[1])[0]
