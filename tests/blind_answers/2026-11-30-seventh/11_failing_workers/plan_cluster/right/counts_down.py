# from all cores down
def plan_cluster(memory, cores, task_memory):
    for n in range(cores, 0, -1):
        if task_memory <= 0.6 * memory / n:
            return {"workers": n, "memory_limit": memory / n}
    raise ValueError("the task does not fit")
