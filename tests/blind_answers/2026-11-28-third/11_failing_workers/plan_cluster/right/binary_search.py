def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    low, high = 0, cores
    while low < high:
        middle = (low + high + 1) // 2
        if middle * task_memory <= 0.6 * memory:
            low = middle
        else:
            high = middle - 1
    if low < 1:
        raise ValueError("too large")
    return {"workers": low, "memory_limit": int(memory // low)}
