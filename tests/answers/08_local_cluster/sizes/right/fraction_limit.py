from fractions import Fraction


def sizes(cores, memory, needs_gil):
    n = cores if needs_gil else 1
    return {
        "n_workers": n,
        "threads_per_worker": cores // n,
        "memory_limit": Fraction(8, 10) * int(memory) / n,
    }
