# wrong: builds the graph inside of a task, result is a Delayed
@delayed
def parallel_sum(data):
    return delayed(sum)([delayed(slowinc)(x) for x in data])
