# caught by: mean_of_graph
def mean_of(data):
    @delayed
    def divide(total, count):
        return total / count

    results = [delayed(slowinc)(x) for x in data]
    return divide(delayed(sum)(results), len(results))
