# everything to one worker
def chunk(tasks, workers):
    return tasks
