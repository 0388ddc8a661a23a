# returns the error
def plan_cluster(memory, cores, task_memory):
    n = min(cores, int(0.6 * memory / task_memory))
    if n < 1:
        return ValueError("too large")
    return {"workers": n, "memory_limit": memory / n}
