# forgets the 60 %: a task may use all of its worker's limit
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    workers = min(cores, int(memory // task_memory))
    if workers < 1:
        raise ValueError("does not fit")
    return {"workers": workers, "memory_limit": memory / workers}
