from fractions import Fraction


def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    needed = Fraction(task_memory) / Fraction(6, 10)
    number = min(Fraction(memory) // needed, cores)
    if not number:
        raise ValueError("Not even one worker fits.")
    plan = {}
    plan["workers"] = int(number)
    plan["memory_limit"] = memory / number
    print(plan)
    return plan
