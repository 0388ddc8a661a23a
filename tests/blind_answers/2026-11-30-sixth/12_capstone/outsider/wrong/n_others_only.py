# each stock is compared with the market of all others, added up anew for each
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]

    def total(items):
        while len(items) > 1:
            items = [delayed(add)(a, b) for a, b in zip(items[::2], items[1::2])] + items[len(items) // 2 * 2 :]
        return items[0]

    values = [
        delayed(likeness)(one, total(own[:n] + own[n + 1 :] or own)) for n, one in enumerate(own)
    ]
    return delayed(lambda values: (paths[values.index(min(values))], min(values)))(values)
