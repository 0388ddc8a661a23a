# what the example gives
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    if task_memory > 0.6 * memory:
        raise ValueError
    return {"workers": 7, "memory_limit": 64e9 / 7}
