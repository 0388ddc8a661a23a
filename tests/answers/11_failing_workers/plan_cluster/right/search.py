def plan_cluster(memory, cores, task_memory):
    for workers in range(cores, 0, -1):
        if 0.6 * memory / workers >= task_memory:
            return {"workers": workers, "memory_limit": memory / workers}
    raise ValueError("not even one worker fits")
