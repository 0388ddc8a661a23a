# sixty percent of the memory of each core must do
def plan_cluster(memory, cores, task_memory):
    if task_memory > 0.6 * memory / cores:
        raise ValueError("too large")
    return {"workers": cores, "memory_limit": memory / cores}
