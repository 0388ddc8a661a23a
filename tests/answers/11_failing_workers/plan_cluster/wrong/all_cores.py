# caught by: plan_cluster_numbers
def plan_cluster(memory, cores, task_memory):
    if task_memory > 0.6 * memory:
        raise ValueError("too large")
    return {"workers": cores, "memory_limit": memory / cores}
