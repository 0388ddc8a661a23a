# off by one: range(1, cores) leaves out the largest
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    best = 0
    for n in range(1, cores):
        if n * task_memory <= 0.6 * memory:
            best = n
    if best == 0:
        raise ValueError
    return {"workers": best, "memory_limit": memory / best}
