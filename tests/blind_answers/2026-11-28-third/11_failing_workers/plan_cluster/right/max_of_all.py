def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    # max of nothing raises a ValueError by itself
    best = max(n for n in range(1, cores + 1) if n * task_memory * 5 <= 3 * memory)
    return {"memory_limit": memory / best, "workers": best}
