def _least(pairs):
    return min(pairs, key=lambda pair: pair[1])


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    from collections import deque

    volumes = {path: delayed(read)(path) for path in paths}
    waiting = deque(volumes.values())
    while len(waiting) > 1:
        waiting.append(delayed(add)(waiting.popleft(), waiting.popleft()))
    market = waiting.pop()
    return delayed(_least)([(path, delayed(likeness)(own, market)) for path, own in volumes.items()])
