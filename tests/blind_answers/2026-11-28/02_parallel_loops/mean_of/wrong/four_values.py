# wrong: divides by 4 always
def mean_of(data):
    return delayed(lambda numbers: sum(numbers) / 4)([delayed(slowinc)(x) for x in data])
