# caught by: mean_of_graph
def mean_of(data):
    results = []
    for x in data:
        delayed(slowinc)(x)
    return delayed(lambda numbers: sum(numbers) / len(numbers))(results)
