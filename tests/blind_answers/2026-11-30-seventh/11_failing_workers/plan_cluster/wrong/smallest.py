# the smallest number that fits
def plan_cluster(memory, cores, task_memory):
    for n in range(1, cores + 1):
        if task_memory <= 0.6 * memory / n:
            return {"workers": n, "memory_limit": memory / n}
    raise ValueError("too large")
