# wrong: the larger of both numbers
def plan_cluster(memory, cores, task_memory):
    fit = int(0.6 * memory / task_memory)
    if fit < 1:
        raise ValueError("too large")
    workers = max(fit, cores)
    return {"workers": workers, "memory_limit": memory / workers}
