def plan_cluster(memory, cores, task_memory):
    workers = int(min(cores, memory * 0.6 // task_memory))
    if workers == 0:
        raise ValueError("The task does not fit.")
    return {"workers": workers, "memory_limit": memory / workers}
