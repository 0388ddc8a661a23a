# exactly 60 % is refused
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    for n in range(cores, 0, -1):
        if task_memory < 0.6 * memory / n:
            return {"workers": n, "memory_limit": memory / n}
    raise ValueError("does not fit")
