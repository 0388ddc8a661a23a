# wrong: divides by the cores and not by the workers
def plan_cluster(memory, cores, task_memory):
    workers = min(int(0.6 * memory / task_memory), cores)
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / cores}
