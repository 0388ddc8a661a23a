# one too many
def plan_cluster(memory, cores, task_memory):
    n = 1
    if task_memory > 0.6 * memory:
        raise ValueError("too large")
    while n < cores and task_memory <= 0.6 * memory / n:
        n += 1
    return {"workers": n, "memory_limit": memory / n}
