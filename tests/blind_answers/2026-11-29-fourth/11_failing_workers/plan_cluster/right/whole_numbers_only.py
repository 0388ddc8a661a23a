def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    most = int(6 * memory // (10 * task_memory))
    if not most:
        raise ValueError(f"{task_memory} bytes do not fit into 60 % of {memory}")
    count = most if most < cores else cores
    return dict(workers=count, memory_limit=int(memory // count))
