# wrong: hands out one by one
def chunk(tasks, workers):
    return 1
