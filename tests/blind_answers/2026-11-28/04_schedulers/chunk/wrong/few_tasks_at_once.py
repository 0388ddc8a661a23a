# wrong: few tasks go all to one worker
def chunk(tasks, workers):
    if tasks < workers:
        return tasks
    return ceil(tasks / workers)
