def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    def largest(n):
        if n == 0:
            raise ValueError("nothing fits")
        return n if 0.6 * memory >= n * task_memory else largest(n - 1)

    number = largest(min(cores, 900))
    if number == 900:
        number = min(cores, int(0.6 * memory / task_memory))
    return {"workers": number, "memory_limit": memory / number}
