from collections import deque


def is_safe(task, holders, dead):
    for worker in holders.get(task, []):
        if worker not in dead:
            return True
    return False


def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    queue, seen, result = deque([wanted]), {wanted}, []
    while queue:
        task = queue.popleft()
        if is_safe(task, holders, dead):
            continue
        result.append(task)
        for need in needs[task]:
            if need not in seen:
                seen.add(need)
                queue.append(need)
    return set(result)
