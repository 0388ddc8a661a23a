# the number of workers is a float
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    workers = min(0.6 * memory // task_memory, float(cores))
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
