def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    fitting = int(0.6 * memory / task_memory)
    if fitting < 1:
        raise ValueError("A task needs more than 60 % of the memory of this machine.")
    workers = min(fitting, cores)
    return {"workers": workers, "memory_limit": memory / workers}
