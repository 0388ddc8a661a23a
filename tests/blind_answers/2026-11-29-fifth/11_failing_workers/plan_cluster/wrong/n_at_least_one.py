# always gives at least one worker; where none fits there is no ValueError
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    n = max(1, min(cores, int(0.6 * memory / task_memory)))
    return {"workers": n, "memory_limit": memory / n}
