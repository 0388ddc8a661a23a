# task_memory * 0.6 instead of divided
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    number = min(int(memory / (task_memory * 0.6)), cores)
    if number < 1:
        raise ValueError
    return {"workers": number, "memory_limit": memory / number}
