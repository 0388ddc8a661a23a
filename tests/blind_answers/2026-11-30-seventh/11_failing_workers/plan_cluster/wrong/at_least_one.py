# never refuses
def plan_cluster(memory, cores, task_memory):
    n = max(1, min(cores, int(0.6 * memory / task_memory)))
    return {"workers": n, "memory_limit": memory / n}
