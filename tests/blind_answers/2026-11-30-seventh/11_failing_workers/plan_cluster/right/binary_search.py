# looks for the largest by halves
def plan_cluster(memory, cores, task_memory):
    def fits(n):
        return 10 * task_memory * n <= 6 * memory

    if not fits(1):
        raise ValueError("even one worker is too many")
    low, high = 1, cores
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    return {"workers": low, "memory_limit": memory / low}
