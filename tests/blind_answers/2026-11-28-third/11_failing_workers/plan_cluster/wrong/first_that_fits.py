# the smallest number that fits
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    for n in range(1, cores + 1):
        if n * task_memory <= 0.6 * memory:
            return {"workers": n, "memory_limit": memory / n}
    raise ValueError
