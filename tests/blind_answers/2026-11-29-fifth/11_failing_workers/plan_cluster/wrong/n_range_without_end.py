# range(1, cores) leaves out a worker on each core (and gives none for one core)
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    fitting = [n for n in range(1, cores) if 5 * n * task_memory <= 3 * memory]
    if not fitting:
        raise ValueError("no worker fits")
    return {"workers": max(fitting), "memory_limit": memory // max(fitting)}
