# rounds what a task needs to kilobytes: up to 500 bytes too much are not seen, or a worker is lost
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    total, one = round(memory / 1000), max(1, round(task_memory / 1000))
    n = min(cores, total * 6 // (one * 10))
    if n < 1:
        raise ValueError("no worker fits")
    return {"workers": n, "memory_limit": memory / n}
