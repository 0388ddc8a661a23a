# adds a little against rounding: a task that is a few bytes too large is let in
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    n = min(cores, int(0.6 * memory / task_memory + 1e-9))
    if n < 1:
        raise ValueError("no worker fits")
    return {"workers": n, "memory_limit": memory / n}
