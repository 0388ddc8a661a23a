# caught by: batched_sum_graph
def batched_sum(f, data, size):
    blocks = [data[i : i + size] for i in range(0, len(data), size)]
    return delayed(sum)([delayed(sum)([f(x) for x in block]) for block in blocks])
