# one worker, even where a task does not fit
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    workers = max(1, min(int(0.6 * memory / task_memory), cores))
    return {"workers": workers, "memory_limit": memory / workers}
