from collections import deque


def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    waiting = deque(values)
    while len(waiting) > 1:
        first, second = waiting.popleft(), waiting.popleft()
        waiting.append(delayed(slowadd)(first, second))
    return waiting.popleft()
