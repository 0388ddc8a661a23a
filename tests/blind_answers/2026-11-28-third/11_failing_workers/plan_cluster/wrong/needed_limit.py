# the smallest limit that a task needs, not the memory shared
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    limit = task_memory / 0.6
    number = min(int(0.6 * memory / task_memory), cores)
    if number < 1:
        raise ValueError
    return {"workers": number, "memory_limit": limit}
