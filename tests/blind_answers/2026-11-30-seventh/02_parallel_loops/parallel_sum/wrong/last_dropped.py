# a range that ends too early
def parallel_sum(data):
    data = list(data)
    results = [delayed(slowinc)(data[i]) for i in range(len(data) - 1)]
    return delayed(sum)(results)
