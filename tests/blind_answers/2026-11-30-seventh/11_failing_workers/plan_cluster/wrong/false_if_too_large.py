# no error but an empty plan
def plan_cluster(memory, cores, task_memory):
    n = min(cores, int(0.6 * memory / task_memory))
    if n < 1:
        return {"workers": 0, "memory_limit": 0}
    return {"workers": n, "memory_limit": memory / n}
