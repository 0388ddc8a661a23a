# caught by: batched_sum_graph
def batched_sum(f, data, size):
    blocks = [data[i : i + size] for i in range(0, len(data), size)]
    z = delayed(sum)([delayed(lambda block: sum(f(x) for x in block))(block) for block in blocks])
    print(z.compute(scheduler="sync"))
    return z
