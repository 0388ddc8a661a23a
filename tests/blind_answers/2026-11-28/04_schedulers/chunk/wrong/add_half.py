# wrong: rounds up only from a half on
def chunk(tasks, workers):
    return max(1, int(tasks / workers + 0.5))
