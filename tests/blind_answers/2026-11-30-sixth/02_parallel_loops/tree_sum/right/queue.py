from collections import deque


def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    waiting = deque(values)
    while len(waiting) > 1:
        waiting.append(delayed(slowadd)(waiting.popleft(), waiting.popleft()))
    return waiting.pop()
