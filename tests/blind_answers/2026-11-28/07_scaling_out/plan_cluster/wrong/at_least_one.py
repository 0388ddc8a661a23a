# wrong: one worker at least, no error
def plan_cluster(memory, cores, task_memory):
    workers = max(1, min(int(0.6 * memory / task_memory), cores))
    return {"workers": workers, "memory_limit": memory / workers}
