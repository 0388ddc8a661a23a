def plan_cluster(memory, cores, task_memory):
    workers = min(cores, 6 * memory // (10 * task_memory))
    if not workers:
        raise ValueError(f"{task_memory} bytes do not fit into {memory}")
    return dict(workers=workers, memory_limit=memory // workers)
