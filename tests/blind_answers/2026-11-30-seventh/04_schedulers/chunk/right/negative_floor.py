# rounds up by rounding the negative down
def chunk(tasks, workers):
    return -(-tasks // workers)
