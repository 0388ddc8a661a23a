# caught by: batched_sum_graph
@delayed
def batched_sum(f, data, size):
    total = 0
    for i in range(0, len(data), size):
        total += sum(f(x) for x in data[i : i + size])
    return total
