from collections import deque


def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    queue = deque(values)
    while len(queue) > 1:
        queue.append(delayed(slowadd)(queue.popleft(), queue.popleft()))
    return queue.pop()
