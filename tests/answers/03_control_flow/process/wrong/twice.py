# caught by: process_graph, process_value
def process(data):
    results = []
    for x in data + data:
        results.append(delayed(half if is_even(x) else odd_process)(x))
    return delayed(sum)(results)
