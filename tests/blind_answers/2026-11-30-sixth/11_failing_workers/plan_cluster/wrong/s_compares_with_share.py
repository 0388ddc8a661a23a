# compares with 0.6 of the rounded share of each: some plans that fit exactly lose a worker
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    for n in reversed(range(1, cores + 1)):
        limit = memory / n
        if task_memory <= 0.6 * limit:
            return {"workers": n, "memory_limit": limit}
    raise ValueError("A task is too large.")
