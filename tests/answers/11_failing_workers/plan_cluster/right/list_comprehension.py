def plan_cluster(memory, cores, task_memory):
    fits = [n for n in range(1, cores + 1) if n * task_memory <= 0.6 * memory]
    if not fits:
        raise ValueError(f"a task of {task_memory} bytes is too large")
    return {"workers": max(fits), "memory_limit": memory / max(fits)}
