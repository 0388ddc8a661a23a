from bisect import bisect_right


def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    # how much memory n workers need, in fifths: it rises with n
    number = bisect_right(range(1, cores + 1), 3 * memory, key=lambda n: 5 * n * task_memory)
    if not number:
        raise ValueError("too little memory")
    return {"workers": number, "memory_limit": int(memory) // number}
