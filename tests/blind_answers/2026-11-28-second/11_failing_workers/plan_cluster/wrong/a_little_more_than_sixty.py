# takes 60.01 % for 60 %
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    workers = min(600_1 * memory // (10_000 * task_memory), cores)
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
