# one more than the quotient
def chunk(tasks, workers):
    return tasks // workers + 1
