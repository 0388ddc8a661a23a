# wrong: a Delayed of the list, not summed
def parallel_sum(data):
    return delayed([delayed(slowinc)(x) for x in data])
