# wrong: more workers than cores
def plan_cluster(memory, cores, task_memory):
    workers = int(0.6 * memory / task_memory)
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
