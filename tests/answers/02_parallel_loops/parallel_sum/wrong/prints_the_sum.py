# caught by: parallel_sum_is_parallel
def parallel_sum(data):
    total = delayed(sum)([delayed(slowinc)(x) for x in data])
    print("the sum is", total.compute())
    return total
