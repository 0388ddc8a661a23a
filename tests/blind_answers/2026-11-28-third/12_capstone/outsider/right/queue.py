from collections import deque
from operator import itemgetter


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    # YOUR CODE HERE
    loaded = {path: delayed(read)(path) for path in paths}
    queue = deque(loaded.values())
    while len(queue) > 1:
        queue.append(delayed(add)(queue.popleft(), queue.popleft()))
    market = queue.pop()
    pairs = [(path, delayed(likeness)(own, market)) for path, own in loaded.items()]
    return delayed(min)(pairs, key=itemgetter(1))
