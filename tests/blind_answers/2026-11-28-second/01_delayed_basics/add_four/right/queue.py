from collections import deque


def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    waiting = deque(values)
    while len(waiting) > 1:
        waiting.append(delayed(slowadd)(waiting.popleft(), waiting.popleft()))
    return waiting.pop()
