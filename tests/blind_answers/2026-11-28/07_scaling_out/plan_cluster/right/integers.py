def plan_cluster(memory, cores, task_memory):
    fit = int(6 * memory // (10 * task_memory))
    if fit == 0:
        raise ValueError(f"A task of {task_memory} bytes is too large for {memory}")
    workers = fit if fit < cores else cores
    return dict(workers=workers, memory_limit=int(memory // workers))
