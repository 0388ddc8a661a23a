# caught by: process_graph
def process(data):
    results = []
    for x in data:
        y = delayed(half)(x) if is_even(x) else delayed(odd_process)(x)
        print(x, y.compute())
        results.append(y)
    return delayed(sum)(results)
