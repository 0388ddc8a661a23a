# as many as cores, or an error
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    if task_memory > 0.6 * memory / cores:
        raise ValueError
    return {"workers": cores, "memory_limit": memory / cores}
