# wrong: no mean task for a single value
def mean_of(data):
    results = [delayed(slowinc)(x) for x in data]
    if len(results) == 1:
        return results[0]
    return delayed(lambda ys: sum(ys) / len(ys))(results)
