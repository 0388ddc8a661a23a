# wrong: one too many where it divides evenly
def chunk(tasks, workers):
    return tasks // workers + 1
