# exactly 60 % is allowed, and this asks for less
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    best = 0
    for n in range(1, cores + 1):
        if task_memory * n < memory * 0.6:
            best = n
    if not best:
        raise ValueError("no worker fits")
    return {"workers": best, "memory_limit": memory / best}
