# wrong: rounds a task up to whole GB
def plan_cluster(memory, cores, task_memory):
    whole = -int(-task_memory // 10**9)
    workers = min(int(6 * memory // (10 * whole * 10**9)), cores)
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
