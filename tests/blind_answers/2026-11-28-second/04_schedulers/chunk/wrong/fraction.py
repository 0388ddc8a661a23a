# a fraction, not a whole number
def chunk(tasks, workers):
    return tasks / workers
