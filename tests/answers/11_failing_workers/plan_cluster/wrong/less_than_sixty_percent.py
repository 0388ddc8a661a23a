# caught by: plan_cluster_numbers
from math import ceil


def plan_cluster(memory, cores, task_memory):
    if task_memory > 0.6 * memory:
        raise ValueError("too large")
    workers = max(1, min(cores, ceil(0.6 * memory / task_memory) - 1))
    return {"workers": workers, "memory_limit": memory / workers}
