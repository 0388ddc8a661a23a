# a text
def chunk(tasks, workers):
    return f"{ceil(tasks / workers)}"
