# wrong: returns a ValueError and does not raise it
def plan_cluster(memory, cores, task_memory):
    workers = min(int(0.6 * memory / task_memory), cores)
    if workers < 1:
        return ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
