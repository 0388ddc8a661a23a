# caught by: plan_cluster_numbers
from math import ceil


def plan_cluster(memory, cores, task_memory):
    each = ceil(task_memory / 0.6 / 1e9)
    workers = min(cores, memory // (each * 10**9))
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
