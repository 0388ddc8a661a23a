# caught by: plan_cluster_numbers
def plan_cluster(memory, cores, task_memory):
    workers = min(cores, int(memory * 0.6 / task_memory))
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": 0.6 * memory / workers}
