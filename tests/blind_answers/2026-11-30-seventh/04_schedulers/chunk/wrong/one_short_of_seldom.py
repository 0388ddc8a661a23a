# one by one, unless there are many
def chunk(tasks, workers):
    return 1 if tasks <= 2 * workers else ceil(tasks / workers)
