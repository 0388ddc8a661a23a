# wrong: keeps a core for the notebook
def plan_cluster(memory, cores, task_memory):
    workers = min(int(0.6 * memory / task_memory), max(1, cores - 1))
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
