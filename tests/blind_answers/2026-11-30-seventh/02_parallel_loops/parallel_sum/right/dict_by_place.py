# a dictionary from places to tasks
def parallel_sum(data):
    tasks = {}
    for place, x in enumerate(data):
        tasks[place] = delayed(slowinc)(x)
    return delayed(lambda found: sum(found.values()))(tasks)
