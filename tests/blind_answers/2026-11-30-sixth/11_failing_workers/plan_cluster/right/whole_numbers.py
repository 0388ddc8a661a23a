def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    n = min(int(6 * memory // (10 * task_memory)), cores)
    if n == 0:
        raise ValueError(f"no worker can have {task_memory} bytes within 60 % of {memory}")
    return dict(workers=n, memory_limit=memory // n)
