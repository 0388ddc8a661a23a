# wrong: only tries half as many each time
def plan_cluster(memory, cores, task_memory):
    workers = cores
    while workers and task_memory * 10 * workers > 6 * memory:
        workers //= 2
    if not workers:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
