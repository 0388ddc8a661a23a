# memory_limit is 60 % of the share
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    workers = min(int(0.6 * memory / task_memory), cores)
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": 0.6 * memory / workers}
