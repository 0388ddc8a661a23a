# caught by: mean_of_graph, mean_of_value
def mean_of(data):
    def mean(numbers):
        return sum(numbers) / len(numbers)

    return delayed(mean)([slowinc(x) for x in data])
