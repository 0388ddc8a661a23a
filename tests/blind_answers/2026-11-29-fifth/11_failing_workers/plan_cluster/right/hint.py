def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    n = min(int(0.6 * memory / task_memory), cores)
    if n < 1:
        raise ValueError(f"a task of {task_memory} bytes does not fit into 60 % of {memory}")
    return {"workers": n, "memory_limit": memory / n}
