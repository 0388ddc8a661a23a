# wrong: no workers and no error
def plan_cluster(memory, cores, task_memory):
    workers = min(int(0.6 * memory / task_memory), cores)
    return {"workers": workers, "memory_limit": memory / workers if workers else 0}
