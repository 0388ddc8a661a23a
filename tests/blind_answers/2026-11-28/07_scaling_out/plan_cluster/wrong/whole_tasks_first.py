# wrong: rounds down before it takes 60 %
def plan_cluster(memory, cores, task_memory):
    workers = min(int(memory // task_memory * 0.6), cores)
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
