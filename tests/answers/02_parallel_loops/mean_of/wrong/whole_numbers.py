# caught by: mean_of_value
def mean_of(data):
    return delayed(lambda numbers: sum(numbers) // len(numbers))([delayed(slowinc)(x) for x in data])
