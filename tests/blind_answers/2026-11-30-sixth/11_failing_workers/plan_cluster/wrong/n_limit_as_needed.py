# memory_limit is what a task needs, not an even share of all the memory
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    workers = min(cores, int(0.6 * memory / task_memory))
    if workers < 1:
        raise ValueError("does not fit")
    return {"workers": workers, "memory_limit": task_memory / 0.6}
