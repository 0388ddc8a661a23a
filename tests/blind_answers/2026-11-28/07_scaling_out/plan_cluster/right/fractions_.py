from fractions import Fraction


def plan_cluster(memory, cores, task_memory):
    least = Fraction(task_memory) / Fraction(6, 10)
    workers = min(cores, Fraction(memory) // least)
    if not workers:
        raise ValueError("no worker fits")
    return {"workers": int(workers), "memory_limit": float(Fraction(memory) / workers)}
