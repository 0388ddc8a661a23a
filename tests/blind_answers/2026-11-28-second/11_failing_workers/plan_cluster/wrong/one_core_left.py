# leaves one core free, for the notebook, where there are more than 16
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    usable = cores - 1 if cores > 16 else cores
    workers = min(6 * memory // (10 * task_memory), usable)
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
