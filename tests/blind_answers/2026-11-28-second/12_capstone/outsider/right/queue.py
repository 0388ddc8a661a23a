from collections import deque


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    lazy_read, lazy_add, lazy_likeness = delayed(read), delayed(add), delayed(likeness)
    volumes = {path: lazy_read(path) for path in paths}
    waiting = deque(volumes.values())
    while len(waiting) > 1:
        waiting.append(lazy_add(waiting.popleft(), waiting.popleft()))
    market = waiting[0]
    pairs = [(path, lazy_likeness(own, market)) for path, own in volumes.items()]
    return delayed(min)(pairs, key=lambda pair: pair[1])
