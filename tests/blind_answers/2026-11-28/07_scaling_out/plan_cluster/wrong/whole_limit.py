# wrong: a task may fill its worker
def plan_cluster(memory, cores, task_memory):
    workers = min(int(memory / task_memory), cores)
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
