# lets a task use all of the limit, not 60 % of it
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    n = min(int(memory // task_memory), cores)
    if n == 0:
        raise ValueError("too large")
    return {"workers": n, "memory_limit": memory / n}
