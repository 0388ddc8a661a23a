# one worker is refused, too
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    number = min(int(0.6 * memory / task_memory), cores)
    if number <= 1:
        raise ValueError
    return {"workers": number, "memory_limit": memory / number}
