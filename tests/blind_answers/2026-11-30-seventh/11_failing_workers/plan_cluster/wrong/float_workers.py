# a float with nothing behind its point
def plan_cluster(memory, cores, task_memory):
    n = min(float(cores), 0.6 * memory // task_memory)
    if n < 1:
        raise ValueError("too large")
    return {"workers": n, "memory_limit": memory / n}
