# rounds up
from math import ceil


def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    number = min(ceil(0.6 * memory / task_memory), cores)
    if task_memory > 0.6 * memory:
        raise ValueError
    return {"workers": number, "memory_limit": memory / number}
