# always one more than the quotient: too much where it divides evenly
def chunk(tasks, workers):
    return tasks // workers + 1
