from collections import deque
from operator import itemgetter


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    reads = list(map(delayed(read), paths))
    queue = deque(reads)
    while len(queue) >= 2:
        queue.append(delayed(add)(queue.popleft(), queue.popleft()))
    (market,) = queue
    compared = [delayed(likeness)(one, market) for one in reads]
    numbered = [delayed(lambda path, value: (path, value))(*both) for both in zip(paths, compared)]
    return delayed(min)(numbered, key=itemgetter(1))
