# caught by: process_graph
def process(data):
    results = []
    for x in data:
        results.append(delayed(half if is_even(x) else odd_process)(x))
        return delayed(sum)(results)
