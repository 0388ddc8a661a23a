# halves, each by recursion
def outsider(read, add, likeness, paths):
    lazy_add = delayed(add)

    def market_of(items):
        n = len(items)
        return items[0] if n == 1 else lazy_add(market_of(items[: n // 2]), market_of(items[n // 2 :]))

    own = {path: delayed(read)(path) for path in paths}
    market = market_of(list(own.values()))
    found = [(path, delayed(likeness)(volumes, market)) for path, volumes in own.items()]
    return delayed(min)(found, key=lambda pair: pair[1])
