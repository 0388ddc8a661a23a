# caught by: plan_cluster_numbers
from math import ceil


def plan_cluster(memory, cores, task_memory):
    if task_memory > 0.6 * memory:
        raise ValueError("too large")
    workers = min(cores, ceil(memory * 0.6 / task_memory))
    return {"workers": workers, "memory_limit": memory / workers}
