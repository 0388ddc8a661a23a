# the number of workers is a float
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    import math

    n = min(float(cores), math.floor(0.6 * memory / task_memory) * 1.0)
    if n < 1:
        raise ValueError("does not fit")
    return {"workers": n, "memory_limit": memory / n}
