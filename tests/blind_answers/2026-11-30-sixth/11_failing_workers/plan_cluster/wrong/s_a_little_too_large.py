# adds 1e-9 against rounding, and so lets a task pass that is some bytes too large
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    workers = min(cores, int(0.6 * memory / task_memory + 1e-9))
    if workers < 1:
        raise ValueError("A task is too large.")
    return {"workers": workers, "memory_limit": memory / workers}
