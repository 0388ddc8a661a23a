# caught by: process_graph (own error), process_value (own error)
def process(data):
    results = []
    for x in data:
        y = delayed(half)(x) if delayed(is_even)(x) else delayed(odd_process)(x)
        results.append(y)
    return delayed(sum)(results)
