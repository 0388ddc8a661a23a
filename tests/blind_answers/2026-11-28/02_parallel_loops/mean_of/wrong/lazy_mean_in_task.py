# wrong: lazy calls inside of a task
@delayed
def mean_of(data):
    results = [delayed(slowinc)(x) for x in data]
    return sum(results) / len(results)
