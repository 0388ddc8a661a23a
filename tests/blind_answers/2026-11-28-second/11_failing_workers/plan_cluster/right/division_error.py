def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    n = int(min(memory * 6 // (task_memory * 10), cores))
    try:
        return {"workers": n, "memory_limit": memory / n}
    except ZeroDivisionError:
        raise ValueError("a task needs more than 60 % of all memory") from None
