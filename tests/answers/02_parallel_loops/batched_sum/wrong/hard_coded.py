# caught by: batched_sum_graph, batched_sum_value
def batched_sum(f, data, size):
    return delayed(150)
