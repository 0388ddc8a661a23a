# wrong: with pure=True equal values share a task, so not a task for each x
def parallel_sum(data):
    return delayed(sum)([delayed(slowinc, pure=True)(x) for x in data])
