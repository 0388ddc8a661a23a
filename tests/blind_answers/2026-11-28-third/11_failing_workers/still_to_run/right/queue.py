from collections import deque


def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    # YOUR CODE HERE
    available = {task for task, where in holders.items() if set(where) - dead}
    queue, seen = deque([wanted]), set()
    while queue:
        task = queue.popleft()
        if task not in available and task not in seen:
            seen.add(task)
            queue += needs[task]
    return seen
