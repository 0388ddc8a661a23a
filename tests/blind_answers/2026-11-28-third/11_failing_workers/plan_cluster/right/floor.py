import math


def fitting(memory, task_memory):
    return math.floor(memory * 0.6 / task_memory)


def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    number = fitting(memory, task_memory)
    if number > cores:
        number = cores
    if number == 0:
        raise ValueError("No worker is large enough for such a task")
    limit = math.floor(memory / number)
    return {"workers": number, "memory_limit": limit}
