# caught by: process_graph
def process(data):
    results = []
    for x in data:
        results.append(delayed(half(x) if is_even(x) else odd_process(x)))
    return delayed(results)
