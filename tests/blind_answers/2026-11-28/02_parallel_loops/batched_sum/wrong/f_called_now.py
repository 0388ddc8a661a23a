# wrong: f is called while the graph is built
def batched_sum(f, data, size):
    parts = []
    for i in range(0, len(data), size):
        parts.append(delayed(sum)([f(x) for x in data[i : i + size]]))
    return delayed(sum)(parts)
