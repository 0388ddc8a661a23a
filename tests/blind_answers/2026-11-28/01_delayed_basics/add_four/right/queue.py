from collections import deque


def add_four(values):
    queue = deque(values)
    for _ in range(3):
        queue.append(delayed(slowadd)(queue.popleft(), queue.popleft()))
    return queue.pop()
