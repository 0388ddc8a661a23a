from collections import deque


def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    living_copies = {task: [w for w in where if w not in dead] for task, where in holders.items()}
    queue = deque([wanted])
    seen = {wanted}
    answer = []
    while queue:
        task = queue.popleft()
        if living_copies.get(task):
            continue
        answer.append(task)
        for needed in needs[task]:
            if needed not in seen:
                seen.add(needed)
                queue.append(needed)
    return set(answer)
