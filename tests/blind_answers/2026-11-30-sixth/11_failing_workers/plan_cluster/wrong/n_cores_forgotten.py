# gives more workers than there are cores
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    workers = int(0.6 * memory / task_memory)
    if not workers:
        raise ValueError("does not fit")
    return {"workers": workers, "memory_limit": memory // workers}
