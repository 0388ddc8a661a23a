# refused only if larger than all the memory
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    if task_memory > memory:
        raise ValueError
    number = max(1, min(int(0.6 * memory / task_memory), cores))
    return {"workers": number, "memory_limit": memory / number}
