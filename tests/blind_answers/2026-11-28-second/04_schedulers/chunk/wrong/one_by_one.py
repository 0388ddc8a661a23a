# one by one: as fast, but handed out as often as possible
def chunk(tasks, workers):
    return 1
