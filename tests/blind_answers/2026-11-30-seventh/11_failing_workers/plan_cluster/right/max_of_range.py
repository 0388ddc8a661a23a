# the largest of those that fit
def plan_cluster(memory, cores, task_memory):
    workers = max((n for n in range(1, cores + 1) if task_memory * n <= 0.6 * memory), default=None)
    if workers is None:
        raise ValueError(f"no worker has {task_memory} bytes for a task")
    return {"workers": workers, "memory_limit": int(memory / workers)}
