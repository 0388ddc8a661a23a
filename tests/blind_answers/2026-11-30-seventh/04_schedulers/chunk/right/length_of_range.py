# how long a range of steps is
def chunk(tasks, workers):
    return len(range(0, tasks, workers))
