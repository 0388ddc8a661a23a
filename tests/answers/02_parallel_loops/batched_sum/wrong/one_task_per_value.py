# caught by: batched_sum_graph
def batched_sum(f, data, size):
    return delayed(sum)([delayed(f)(x) for x in data])
