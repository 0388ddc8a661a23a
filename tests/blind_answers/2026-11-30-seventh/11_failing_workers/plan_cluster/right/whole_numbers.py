# in whole numbers: three fifths
def plan_cluster(memory, cores, task_memory):
    fits = int(memory * 3 // (task_memory * 5))
    workers = min(fits, cores)
    if not workers:
        raise ValueError(f"{task_memory} bytes are more than 60 % of {memory}")
    return dict(workers=workers, memory_limit=memory // workers)
