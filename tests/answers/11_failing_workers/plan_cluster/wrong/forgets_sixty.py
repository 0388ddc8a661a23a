# caught by: plan_cluster_numbers, plan_cluster_too_large
def plan_cluster(memory, cores, task_memory):
    workers = min(cores, int(memory / task_memory))
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
