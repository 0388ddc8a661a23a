def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    workers = int(min(cores, 3 * memory // (5 * task_memory)))
    if workers == 0:
        raise ValueError(f"Not even one task of {task_memory} bytes fits into {memory} bytes.")
    return dict(workers=workers, memory_limit=memory / workers)
