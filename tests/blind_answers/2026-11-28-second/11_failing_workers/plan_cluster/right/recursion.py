def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    if cores < 1:
        raise ValueError("not even one worker has memory enough")
    if task_memory * cores * 10 > memory * 6:
        return plan_cluster(memory, cores - 1, task_memory)
    return {"workers": cores, "memory_limit": memory / cores}
