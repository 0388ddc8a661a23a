# no whole number
def chunk(tasks, workers):
    return max(1.0, tasks / workers)
