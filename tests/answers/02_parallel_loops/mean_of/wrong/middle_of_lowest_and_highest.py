# caught by: mean_of_value
def mean_of(data):
    return delayed(lambda numbers: (min(numbers) + max(numbers)) / 2)([delayed(slowinc)(x) for x in data])
