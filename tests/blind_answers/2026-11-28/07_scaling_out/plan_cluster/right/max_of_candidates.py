def plan_cluster(memory, cores, task_memory):
    possible = [n for n in range(1, cores + 1) if 100 * n * task_memory <= 60 * memory]
    if not possible:
        raise ValueError("The machine is too small for such a task.")
    n = max(possible)
    return {"memory_limit": memory / n, "workers": n}
