from collections import deque


def still_to_run(needs, holders, dead, wanted):
    safe = {task for task, where in holders.items() if not set(where) <= dead}
    seen, queue = set(), deque([wanted])
    while queue:
        task = queue.popleft()
        if task not in safe and task not in seen:
            seen.add(task)
            queue += needs.get(task, [])
    return seen
