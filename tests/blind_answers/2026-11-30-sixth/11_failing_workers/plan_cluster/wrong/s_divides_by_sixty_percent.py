# divides by 0.6, whose rounding loses a worker for some plans that fit exactly, such as 0.5 GB and 0.1 GB
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    needed = task_memory / 0.6
    workers = min(cores, int(memory // needed))
    if workers < 1:
        raise ValueError("A task is too large.")
    return {"workers": workers, "memory_limit": memory / workers}
