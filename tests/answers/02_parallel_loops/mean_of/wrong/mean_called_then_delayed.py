# caught by: mean_of_graph
def mean(numbers):
    return sum(numbers) / len(numbers)


def mean_of(data):
    return delayed(mean([delayed(slowinc)(x) for x in data]))
