# (passes the visible checks?) counts the memory in whole gigabytes: 1.9 GB are 1
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    gigabytes = int(memory // 10**9)
    n = min(cores, int(6 * gigabytes * 10**9 // (10 * task_memory)))
    if n < 1:
        raise ValueError("The task needs too much memory")
    return {"workers": n, "memory_limit": gigabytes * 10**9 / n}
