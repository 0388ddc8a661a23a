# wrong: exactly 60 % is refused
def plan_cluster(memory, cores, task_memory):
    for workers in range(cores, 0, -1):
        if 10 * task_memory * workers < 6 * memory:
            return {"workers": workers, "memory_limit": memory / workers}
    raise ValueError("too large")
