# the ValueError is returned and not raised
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    workers = min(cores, int(0.6 * memory / task_memory))
    if workers == 0:
        return ValueError("A task is too large.")
    return {"workers": workers, "memory_limit": memory / workers}
