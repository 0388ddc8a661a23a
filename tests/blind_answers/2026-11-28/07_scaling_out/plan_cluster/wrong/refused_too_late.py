# wrong: refuses only what is larger than the machine
def plan_cluster(memory, cores, task_memory):
    if task_memory > memory:
        raise ValueError("too large")
    workers = max(1, min(int(0.6 * memory / task_memory), cores))
    return {"workers": workers, "memory_limit": memory / workers}
