# a queue, level by level
from collections import deque


def tree_sum(values):
    queue = deque(values)
    while len(queue) > 1:
        following = deque()
        while len(queue) > 1:
            following.append(delayed(slowadd)(queue.popleft(), queue.popleft()))
        following.extend(queue)
        queue = following
    return queue[0]
