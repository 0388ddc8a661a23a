# exactly 60 % is not allowed here
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    workers = cores
    while workers and 10 * task_memory * workers >= 6 * memory:
        workers -= 1
    if not workers:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
