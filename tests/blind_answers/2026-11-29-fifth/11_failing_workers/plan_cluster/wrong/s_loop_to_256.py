# never gives more than 256 workers, however many cores there are
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    workers_found = None
    for n in range(1, 257):
        if n <= cores and 10 * n * task_memory <= 6 * memory:
            workers_found = n
    if workers_found is None:
        raise ValueError("no worker fits")
    return {"workers": workers_found, "memory_limit": memory / workers_found}
