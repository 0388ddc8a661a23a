# a task may use all of its limit
def plan_cluster(memory, cores, task_memory):
    n = min(cores, int(memory / task_memory))
    if n < 1:
        raise ValueError("too large")
    return {"workers": n, "memory_limit": memory / n}
