# exactly 60 % is too much
def plan_cluster(memory, cores, task_memory):
    n = cores
    while n and task_memory >= 0.6 * memory / n:
        n -= 1
    if n < 1:
        raise ValueError("too large")
    return {"workers": n, "memory_limit": memory / n}
