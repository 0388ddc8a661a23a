def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    for workers in range(cores, 0, -1):
        if 5 * task_memory * workers <= 3 * memory:
            return {"workers": workers, "memory_limit": round(memory / workers)}
    raise ValueError(f"{task_memory} bytes for a task are more than 60 % of {memory}")
