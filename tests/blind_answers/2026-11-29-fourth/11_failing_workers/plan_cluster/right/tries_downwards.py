def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    for n in range(cores, 0, -1):
        if 10 * n * task_memory <= 6 * memory:
            return {"workers": n, "memory_limit": memory / n}
    raise ValueError("not even one worker fits")
