# caught by: process_graph
@delayed
def process(data):
    results = []
    for x in data:
        if is_even(x):
            results.append(half(x))
        else:
            results.append(odd_process(x))
    return sum(results)
