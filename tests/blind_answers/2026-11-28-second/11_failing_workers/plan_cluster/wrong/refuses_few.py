# refuses, too, where fewer workers fit than there are cores
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    workers = int(0.6 * memory / task_memory)
    if workers < cores:
        raise ValueError("too large for so many cores")
    return {"workers": cores, "memory_limit": memory / cores}
