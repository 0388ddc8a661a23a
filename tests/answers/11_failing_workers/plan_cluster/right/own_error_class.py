class TooLarge(ValueError):
    pass


def plan_cluster(memory, cores, task_memory):
    workers = min(cores, int(memory * 0.6 / task_memory))
    if workers <= 0:
        raise TooLarge("does not fit")
    return {"workers": workers, "memory_limit": round(memory / workers)}
