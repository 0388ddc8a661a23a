# counts in whole gigabytes
def plan_cluster(memory, cores, task_memory):
    n = min(cores, int(0.6 * (memory // 10**9) / max(1, task_memory // 10**9)))
    if n < 1:
        raise ValueError("too large")
    return {"workers": n, "memory_limit": memory / n}
