# memory_limit is what a task needs, not the memory shared evenly
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    workers_fit = min(int(0.6 * memory / task_memory), cores)
    if workers_fit < 1:
        raise ValueError("no worker fits")
    return {"workers": workers_fit, "memory_limit": task_memory / 0.6}
