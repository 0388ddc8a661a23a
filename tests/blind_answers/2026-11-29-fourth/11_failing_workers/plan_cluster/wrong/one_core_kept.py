# (passes the visible checks? no) keeps a core for the scheduler
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    n = min(cores - 1 or 1, int(0.6 * memory / task_memory))
    if n < 1:
        raise ValueError("does not fit")
    return {"workers": n, "memory_limit": memory / n}
