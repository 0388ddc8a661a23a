from fractions import Fraction


def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    share = Fraction(3, 5)
    if Fraction(task_memory) > share * Fraction(memory):
        raise ValueError("task too large")
    most = share * Fraction(memory) / Fraction(task_memory)
    number = most.numerator // most.denominator
    number = number if number < cores else cores
    return {"memory_limit": round(memory / number), "workers": number}
