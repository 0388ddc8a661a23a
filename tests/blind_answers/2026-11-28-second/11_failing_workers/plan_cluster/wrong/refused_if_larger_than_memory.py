# refuses a task only if it is larger than all the memory
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    if task_memory > memory:
        raise ValueError("too large")
    workers = min(int(0.6 * memory / task_memory), cores) or 1
    return {"workers": workers, "memory_limit": memory / workers}
