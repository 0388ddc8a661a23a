def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    workers = 0
    while workers < cores and 10 * task_memory * (workers + 1) <= 6 * memory:
        workers += 1
    if workers == 0:
        raise ValueError
    return dict(workers=workers, memory_limit=int(memory / workers))
