from collections import deque


def tree_sum(values):
    waiting = deque(values)
    while len(waiting) > 1:
        x = waiting.popleft()
        y = waiting.popleft()
        waiting.append(delayed(slowadd)(x, y))
    return waiting[0]
