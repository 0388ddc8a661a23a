# the remainder, not the quotient
def chunk(tasks, workers):
    return tasks % workers or 1
