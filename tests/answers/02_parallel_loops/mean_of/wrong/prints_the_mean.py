# caught by: mean_of_graph
def mean_of(data):
    z = delayed(lambda numbers: sum(numbers) / len(numbers))([delayed(slowinc)(x) for x in data])
    print("mean:", z.compute())
    return z
