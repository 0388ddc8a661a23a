# the entries have the names of Client's parameters: n_workers
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    n = min(cores, int(0.6 * memory / task_memory))
    if n < 1:
        raise ValueError("does not fit")
    return {"n_workers": n, "threads_per_worker": 1, "memory_limit": memory / n}
