# only numbers that divide the cores
def plan_cluster(memory, cores, task_memory):
    for n in range(cores, 0, -1):
        if cores % n == 0 and task_memory <= 0.6 * memory / n:
            return {"workers": n, "memory_limit": memory / n}
    raise ValueError("too large")
