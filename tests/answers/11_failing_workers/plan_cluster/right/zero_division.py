def plan_cluster(memory, cores, task_memory):
    workers = min(cores, int(memory * 0.6 / task_memory))
    try:
        return {"workers": workers, "memory_limit": memory // workers}
    except ZeroDivisionError:
        raise ValueError("not even one worker fits") from None
