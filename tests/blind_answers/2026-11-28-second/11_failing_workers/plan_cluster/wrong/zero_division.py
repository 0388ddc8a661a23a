# ZeroDivisionError where nothing fits
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    workers = min(int(0.6 * memory / task_memory), cores)
    return {"workers": workers, "memory_limit": memory / workers}
