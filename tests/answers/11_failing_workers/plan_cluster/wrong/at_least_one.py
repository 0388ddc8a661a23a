# caught by: plan_cluster_too_large
def plan_cluster(memory, cores, task_memory):
    workers = max(1, min(cores, int(memory * 0.6 / task_memory)))
    return {"workers": workers, "memory_limit": memory / workers}
