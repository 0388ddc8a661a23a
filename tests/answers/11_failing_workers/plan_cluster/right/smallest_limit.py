def plan_cluster(memory, cores, task_memory):
    least = task_memory / 0.6
    if least > memory:
        raise ValueError("too large")
    workers = min(int(memory / least), cores)
    return {"workers": workers, "memory_limit": int(memory / workers)}
