# rounds to the nearest number of workers, also up
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    workers = min(cores, round(0.6 * memory / task_memory))
    if workers < 1:
        raise ValueError("does not fit")
    return {"workers": workers, "memory_limit": memory / workers}
