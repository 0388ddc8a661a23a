# wrong: rounds up
def plan_cluster(memory, cores, task_memory):
    if task_memory > 0.6 * memory:
        raise ValueError("too large")
    workers = min(-int(-(0.6 * memory) // task_memory), cores)
    return {"workers": workers, "memory_limit": memory / workers}
