# caught by: parallel_sum_is_parallel
def parallel_sum(data):
    results = [delayed(slowinc)(x) for x in data]
    print(delayed(sum)(results).compute())
