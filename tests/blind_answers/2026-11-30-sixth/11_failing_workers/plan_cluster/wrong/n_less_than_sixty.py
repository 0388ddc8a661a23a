# exactly 60 % is refused
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    n = cores
    while n > 0 and not task_memory * n < 0.6 * memory:
        n -= 1
    if n == 0:
        raise ValueError("does not fit")
    return {"workers": n, "memory_limit": memory / n}
