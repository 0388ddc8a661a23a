def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    for workers in range(cores, 0, -1):
        if 10 * workers * task_memory <= 6 * memory:
            return {"workers": workers, "memory_limit": memory / workers}
    raise ValueError("Not even one worker fits.")
