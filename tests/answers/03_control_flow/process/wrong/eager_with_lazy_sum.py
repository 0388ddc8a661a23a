# caught by: process_graph
def process(data):
    results = []
    for x in data:
        y = half(x) if is_even(x) else odd_process(x)
        results.append(y)
    return delayed(sum)(results)
