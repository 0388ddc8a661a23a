def plan_cluster(memory, cores, task_memory):
    workers = min(cores, int(memory * 0.6 / task_memory))
    if workers < 1:
        raise ValueError("too large for this machine")
    return {"workers": workers, "memory_limit": memory / workers, "threads_per_worker": 1}
