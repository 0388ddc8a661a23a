# rounds to the nearest
def chunk(tasks, workers):
    return max(1, round(tasks / workers))
