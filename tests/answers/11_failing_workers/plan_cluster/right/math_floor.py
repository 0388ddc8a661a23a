import math


def plan_cluster(memory, cores, task_memory):
    fit = math.floor(memory * 60 / 100 / task_memory)
    if fit < 1:
        raise ValueError("No worker fits.")
    workers = cores if fit > cores else fit
    return {"memory_limit": memory / workers, "workers": workers}
