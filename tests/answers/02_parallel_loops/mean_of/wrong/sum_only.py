# caught by: mean_of_value
def mean_of(data):
    return delayed(sum)([delayed(slowinc)(x) for x in data])
