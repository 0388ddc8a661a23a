# rounds down, to 0 if there are more workers than tasks
def chunk(tasks, workers):
    return tasks // workers
