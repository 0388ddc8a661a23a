from collections import deque


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    read_, add_, likeness_ = delayed(read), delayed(add), delayed(likeness)
    own = list(map(read_, paths))
    waiting = deque(own)
    while len(waiting) >= 2:
        waiting.append(add_(waiting.popleft(), waiting.popleft()))
    market = waiting.pop()

    @delayed
    def least(names, values):
        best = 0
        for i, value in enumerate(values):
            if value < values[best]:
                best = i
        return (names[best], values[best])

    return least(list(paths), [likeness_(volumes, market) for volumes in own])
