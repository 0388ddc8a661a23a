# caught by: mean_of_graph
def mean_of(data):
    def mean(numbers):
        return sum(numbers) / len(numbers)

    results = dask.compute(*[delayed(slowinc)(x) for x in data])
    return delayed(mean)(results)
