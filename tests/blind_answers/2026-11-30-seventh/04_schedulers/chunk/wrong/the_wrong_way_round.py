# workers by tasks
def chunk(tasks, workers):
    return ceil(workers / tasks)
