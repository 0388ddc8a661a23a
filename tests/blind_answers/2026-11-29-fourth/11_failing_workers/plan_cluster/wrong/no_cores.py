# forgets that there are only so many processors
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    n = int(0.6 * memory // task_memory)
    if n < 1:
        raise ValueError
    return {"workers": n, "memory_limit": memory / n}
