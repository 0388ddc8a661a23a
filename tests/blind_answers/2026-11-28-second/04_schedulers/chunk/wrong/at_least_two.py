# never less than two
def chunk(tasks, workers):
    return max(2, ceil(tasks / workers))
