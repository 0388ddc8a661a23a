class DoesNotFit(ValueError):
    pass


def plan_cluster(memory: float, cores: int, task_memory: float) -> dict:
    workers = 0
    while workers < cores and task_memory * (workers + 1) * 5 <= memory * 3:
        workers += 1
    if workers == 0:
        raise DoesNotFit(f"{task_memory:,} bytes are more than 60 % of {memory:,}")
    return {"workers": workers, "memory_limit": round(memory / workers)}
