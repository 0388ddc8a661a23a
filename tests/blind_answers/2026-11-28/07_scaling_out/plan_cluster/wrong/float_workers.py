# wrong: // of floats gives a float
def plan_cluster(memory, cores, task_memory):
    workers = min(0.6 * memory // task_memory, float(cores))
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
