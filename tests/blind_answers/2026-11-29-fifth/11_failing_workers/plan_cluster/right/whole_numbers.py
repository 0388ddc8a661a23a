def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    fit = int(6 * memory // (10 * task_memory))
    workers = fit if fit < cores else cores
    if workers == 0:
        raise ValueError("not even one worker fits")
    return dict(workers=workers, memory_limit=int(memory // workers))
