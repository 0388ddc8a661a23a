# wrong: 80 % instead of 60 %
def plan_cluster(memory, cores, task_memory):
    workers = min(int(0.8 * memory / task_memory), cores)
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
