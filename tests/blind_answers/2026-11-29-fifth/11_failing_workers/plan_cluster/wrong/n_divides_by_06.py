# dividing by 0.6 rounds, and may lose a worker where it just fits
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    per_worker = task_memory / 0.6
    n = int(min(memory // per_worker, cores))
    if n < 1:
        raise ValueError("no worker fits")
    return {"workers": n, "memory_limit": memory / n}
