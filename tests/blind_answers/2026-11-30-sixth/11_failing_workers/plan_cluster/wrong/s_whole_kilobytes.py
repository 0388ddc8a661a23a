# counts in whole kilobytes: what is lost in rounding decides where it just fits, or does not
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    kilo = 1000
    n = min(cores, int(3 * (memory // kilo) // (5 * max(1, task_memory // kilo))))
    if n < 1 or task_memory > 0.6 * memory:
        raise ValueError("A task is too large.")
    return {"workers": n, "memory_limit": memory / n}
