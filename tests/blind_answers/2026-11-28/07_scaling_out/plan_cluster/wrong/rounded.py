# wrong: rounds to the nearest
def plan_cluster(memory, cores, task_memory):
    workers = min(round(0.6 * memory / task_memory), cores)
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
