# shares only 60 % of the memory
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    usable = 0.6 * memory
    number = min(int(usable / task_memory), cores)
    if number < 1:
        raise ValueError
    return {"workers": number, "memory_limit": usable / number}
